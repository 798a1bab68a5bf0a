import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { AreaCode, Day, Id, Instant, Prose, Revision } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'
import { Value } from '../elements/contract.ts'
import { FieldId, FormContent } from '../forms/contract.ts'
import { endpoints as measured } from './endpoints/measured.ts'
import { endpoints as rollUps } from './endpoints/roll-ups.ts'
import { EditingBucket } from './contract/editing.ts'
import { CellReturn, Cycle, CycleState, Report, ReportEvent, ReportState, ReportStep, RuleFinding } from './contract.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })
/** A cell: of a figure, or of a row. */
const Place = z.object({ fieldId: FieldId, rowNumber: z.number().int().nullable().default(null) })

export const CycleRead = Cycle.extend({
  title: z.string(),
  organisationName: z.string(),
  admissionNumber: z.string(),
  counts: z.object({
    asked: z.number().int(),
    open: z.number().int(),
    submitted: z.number().int(),
    passed: z.number().int(),
    locked: z.number().int(),
    returned: z.number().int(),
  }),
  mayOpen: z.boolean(),
  /** Said when its dispatch was taken back. */
  withdrawnBecause: z.string().nullable(),
})

export const ReportHead = Report.omit({ cells: true }).extend({
  title: z.string(),
  admissionNumber: z.string(),
  organisationName: z.string(),
  communityName: z.string(),
  /** Cells that still need the community, and all of them. */
  missing: z.number().int(),
  fields: z.number().int(),
  late: z.boolean(),
  /** With the community, and its task still open. */
  toFill: z.boolean(),
  openReturns: z.number().int(),
})

export const ReportRead = Report.extend({
  title: z.string(),
  admissionNumber: z.string(),
  organisationName: z.string(),
  /** E5, 统计法 第十七条: number, issuing body, approval number, validity, minutes. */
  formCode: z.string(),
  validTo: Day.nullable(),
  minutes: z.number().int(),
  communityName: z.string(),
  content: FormContent,
  /** Rows of table sections; sensitive values masked. */
  rows: z.array(
    z.object({
      sectionId: z.string(),
      number: z.number().int(),
      subjectId: Id.nullable(),
      cells: z.record(z.string(), z.object({ value: Value, shown: z.string(), masked: z.boolean(), asked: z.boolean() })),
    }),
  ),
  returns: z.array(CellReturn.omit({ saidThen: true })),
  findings: z.array(RuleFinding),
  lastPeriod: z.record(z.string(), Value).describe('figures of the period before, by field id'),
  toFill: z.boolean(),
  /** Where the ledgers say something else today than when the report was drawn: a merge, a correction, someone who moved. */
  ledgerNow: z.object({
    cells: z.record(z.string(), z.object({ then: Value, now: Value })),
    rows: z.record(z.string(), z.object({ then: z.number().int(), now: z.number().int() })).describe('by section id: how many subjects'),
  }),
  steps: z.array(ReportStep),
  timeline: z.array(ReportEvent),
  versions: z.array(z.object({ id: Id, version: z.number().int(), state: ReportState, submittedAt: Instant.nullable() })),
})

export const endpoints = {
  ...measured,
  ...rollUps,
  planYear: endpoint({
    method: 'POST',
    path: '/report-cycles/plans',
    summary: 'Plan a form’s cycles of a year in working days: the published calendar; nothing is opened yet',
    permission: 'reports.open',
    input: z.object({
      formVersionId: Id,
      year: z.number().int().min(2020).max(2100),
      openOffset: z.number().int().min(-20).max(60).default(0).describe('working days after the period’s end'),
    }),
    output: z.object({ cycles: z.array(CycleRead) }),
  }),
  listCycles: endpoint({
    method: 'GET',
    path: '/report-cycles',
    summary: 'Cycles the actor may see',
    permission: 'reports.read',
    input: PageAsked.extend({ state: CycleState.optional(), formId: Id.optional(), year: z.coerce.number().int().optional() }),
    output: pageOf(CycleRead),
  }),
  publicCalendar: endpoint({
    method: 'GET',
    path: '/report-calendar',
    summary: 'The published yearly calendar of all report cycles',
    permission: 'anyone',
    input: z.object({ year: z.coerce.number().int().min(2020).max(2100).optional() }),
    output: z.object({
      year: z.number().int(),
      years: z.array(z.number().int()).describe('years with cycles, and this one'),
      cycles: z.array(
        Cycle.pick({ id: true, formVersionId: true, period: true, opensOn: true, dueOn: true, state: true }).extend({
          title: z.string(),
          organisationName: z.string(),
          admissionNumber: z.string(),
          minutes: z.number().int(),
        }),
      ),
    }),
  }),
  getCycle: endpoint({
    method: 'GET',
    path: '/report-cycles/{id}',
    summary: 'A cycle and how far it is',
    permission: 'reports.read',
    input: ById,
    output: CycleRead,
  }),
  openCycle: endpoint({
    method: 'POST',
    path: '/report-cycles/{id}/opening',
    summary: 'Open a cycle now: through the gate, one prefilled report for each community',
    permission: 'reports.open',
    handsDown: true,
    input: Step,
    output: CycleRead,
  }),
  cancelCycle: endpoint({
    method: 'POST',
    path: '/report-cycles/{id}/cancellation',
    summary: 'Cancel a planned cycle',
    permission: 'reports.open',
    input: Step.extend({ because: Prose.min(2) }),
    output: CycleRead,
  }),
  listReports: endpoint({
    method: 'GET',
    path: '/reports',
    summary: 'Reports of the actor’s area: its own to fill, or those to look through',
    permission: 'reports.read',
    input: PageAsked.extend({
      state: ReportState.optional(),
      cycleId: Id.optional(),
      areaCode: AreaCode.optional(),
      waiting: z.boolean().optional().describe('waiting for the actor'),
    }),
    output: pageOf(ReportHead),
  }),
  getReport: endpoint({
    method: 'GET',
    path: '/reports/{id}',
    summary: 'A report: prefilled cells with source and date, returned cells, findings of the validation rules, timeline',
    permission: 'reports.read',
    input: ById,
    output: ReportRead,
  }),
  drillDown: endpoint({
    method: 'GET',
    path: '/reports/{id}/cells/{field}/subjects',
    summary: 'The subjects behind a number',
    permission: 'reports.read',
    input: PageAsked.extend({ id: Id, field: FieldId }),
    output: pageOf(z.object({ subjectId: Id, title: z.string(), contributes: z.number().nullable(), sourceLabel: z.string(), at: Instant.nullable() })),
  }),
  saveReport: endpoint({
    method: 'PUT',
    path: '/reports/{id}',
    summary: 'Save what the community filled in; a drawn number is changed only with a reason (better: correct the ledger)',
    permission: 'reports.fill',
    input: Step.extend({
      cells: z.record(z.string(), z.object({ value: Value, because: z.string().max(500).nullable().default(null) })),
      rows: z
        .array(z.object({ sectionId: z.string(), number: z.number().int(), values: z.record(z.string(), Value) }))
        .max(5000)
        .default([]),
    }),
    output: ReportRead,
  }),
  redrawReport: endpoint({
    method: 'POST',
    path: '/reports/{id}/redrawing',
    summary: 'Draw again from the ledgers, all of it or one cell, after something was corrected there; what the community filled in stays',
    permission: 'reports.fill',
    input: Step.extend({ fieldId: FieldId.optional().describe('one drawn figure; without it everything') }),
    output: ReportRead,
  }),
  submitReport: endpoint({
    method: 'POST',
    path: '/reports/{id}/submission',
    summary: 'Confirm and submit; refused while a blocking rule does not hold, an asked cell is empty, or a returned one is unchanged without a word why',
    permission: 'reports.fill',
    input: Step.extend({
      kept: z
        .array(Place.extend({ because: z.string().trim().min(2).max(500) }))
        .max(200)
        .default([])
        .describe('returned cells that are right as they are, each with a word to the reviewer'),
      editing: EditingBucket.nullable().default(null).describe('how long filling in took, as a class; counted, never kept with the report'),
    }),
    output: ReportRead,
  }),
  returnReport: endpoint({
    method: 'POST',
    path: '/reports/{id}/return',
    summary: 'Return a report with a reason for each cell',
    permission: 'reports.review',
    input: Step.extend({
      cells: z
        .array(Place.extend({ reason: z.string().trim().min(2).max(500) }))
        .min(1)
        .max(200),
    }),
    output: ReportRead,
  }),
  passReports: endpoint({
    method: 'POST',
    path: '/reports/approval',
    summary: 'Pass reports up (street, district) or lock them (issuing level); each with its revision, all or none',
    permission: 'reports.review',
    input: z.object({
      reports: z
        .array(z.object({ id: Id, revision: Revision }))
        .min(1)
        .max(500),
    }),
    output: z.object({ passed: z.number().int(), state: ReportState }),
  }),
  startCorrection: endpoint({
    method: 'POST',
    path: '/reports/{id}/corrections',
    summary: 'Correct a locked report: a new version; the earlier one stays readable and counts until the new one is approved',
    permission: 'reports.fill',
    input: ById.extend({ because: Prose.min(4) }),
    output: ReportRead,
  }),
}
