/** Endpoints around a decision: conditions, the emergency lane, budgets, money that follows the work, the public record. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Id, Prose, Title } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { ItemProposal, ItemVersionRead } from '../../items/contract.ts'
import { Application, BurdenBudget, Choice, Condition, FundRelease } from '../contract.ts'

const ById = z.object({ id: Id })

export const endpoints = {
  fulfilCondition: endpoint({
    method: 'POST',
    path: '/conditions/{id}/fulfilment',
    summary: 'Record that a condition of admission is met, with evidence',
    permission: 'admissions.review',
    input: ById.extend({ evidence: Prose.min(2) }),
    output: Condition,
  }),
  openEmergency: endpoint({
    method: 'POST',
    path: '/emergencies',
    summary: 'Emergency lane: a temporary version at once, with a reason; ends by itself, to be regularised by an application',
    permission: 'emergencies.open',
    input: z.object({ proposal: ItemProposal, reason: Prose.min(10) }),
    output: ItemVersionRead,
  }),
  listEmergencies: endpoint({
    method: 'GET',
    path: '/emergencies',
    summary: 'Temporary versions with the day they end and whether an application regularises them',
    permission: 'desk.read',
    input: z.object({ inForce: z.boolean().optional() }),
    output: z.array(ItemVersionRead.extend({ applicationId: Id.nullable(), regularised: z.boolean(), overdue: z.boolean() })),
  }),
  listBudgets: endpoint({
    method: 'GET',
    path: '/burden-budgets',
    summary: 'Yearly person-minutes each department may ask of one community',
    permission: 'anyone',
    input: z.object({ year: z.number().int() }),
    output: z.array(BurdenBudget),
  }),
  setBudget: endpoint({
    method: 'PUT',
    path: '/burden-budgets/{organisationId}/{year}',
    summary: 'Set a department’s yearly budget',
    permission: 'budgets.set',
    input: BurdenBudget.pick({ organisationId: true, year: true, minutesPerCommunity: true, basis: true }),
    output: BurdenBudget,
  }),
  listFundReleases: endpoint({
    method: 'GET',
    path: '/fund-releases',
    summary: 'Money released for a version',
    permission: 'desk.read',
    input: z.object({ versionId: Id }),
    output: z.array(FundRelease),
  }),
  recordFundRelease: endpoint({
    method: 'POST',
    path: '/fund-releases',
    summary: 'Record money released for a version in an area (费随事转)',
    permission: 'funds.release',
    input: FundRelease.pick({ versionId: true, areaCode: true, amount: true, releasedOn: true }).extend({ document: Title }),
    output: FundRelease,
  }),
  getVersionConditions: endpoint({
    method: 'GET',
    path: '/item-versions/{id}/conditions',
    summary: 'Conditions of a version’s admission',
    permission: 'desk.read',
    input: ById,
    output: z.array(Condition),
  }),
  listPublicAdmissions: endpoint({
    method: 'GET',
    path: '/admissions',
    summary: 'Public record of decisions: number, title, applicant, outcome, reasons',
    permission: 'anyone',
    input: PageAsked.extend({ authority: AreaCode.optional(), year: z.number().int().optional() }),
    output: pageOf(
      Application.pick({ id: true }).extend({
        title: z.string(),
        applicantName: z.string(),
        outcome: Choice,
        admissionNumber: z.string().nullable(),
        decidedAt: z.string(),
        reasons: z.string(),
      }),
    ),
  }),
}
