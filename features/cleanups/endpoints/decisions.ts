/** Endpoints of decision lists; the vote on them stands with the meetings (features/admissions). */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Day, Id, PrintFormat, Revision, Title } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { EntryHead, Outcome } from '../contract.ts'
import { DecisionList, DecisionListHead, DecisionListRead } from '../contract/decisions.ts'

const ById = z.object({ id: Id })

export const endpoints = {
  listDecisionLists: endpoint({
    method: 'GET',
    path: '/cleanup-lists',
    summary: 'Lists of what stays, goes into another or ends, drafted, before the joint meeting, or decided',
    permission: 'cleanups.read',
    input: PageAsked.extend({ state: DecisionList.shape.state.optional(), campaignId: Id.optional() }),
    output: pageOf(DecisionListHead),
  }),
  getDecisionList: endpoint({
    method: 'GET',
    path: '/cleanup-lists/{id}',
    summary: 'A list with every line, its reasons and clauses',
    permission: 'cleanups.read',
    input: ById,
    output: DecisionListRead,
  }),
  downloadNotice: endpoint({
    method: 'GET',
    path: '/cleanup-lists/{id}/notice',
    summary: 'The notice of an adopted list as an official document (GB/T 9704-2012): PDF, or .docx for editing',
    permission: 'cleanups.read',
    input: ById.extend({ format: PrintFormat.default('pdf') }),
    output: z.file(),
  }),
  draftList: endpoint({
    method: 'POST',
    path: '/cleanup-lists',
    summary: 'Propose by rule for everything undecided that a campaign found, or that the register holds',
    permission: 'cleanups.decide',
    input: z.object({
      title: Title,
      campaignId: Id.nullable().default(null),
      carryOutBy: Day,
      unticked: z.boolean().default(false).describe('also what no community has ticked'),
    }),
    output: DecisionListRead,
  }),
  saveLine: endpoint({
    method: 'PUT',
    path: '/cleanup-lists/{id}/lines/{entryId}',
    summary: 'Another outcome than proposed, or (null) off the list; what the rules settle cannot be kept',
    permission: 'cleanups.decide',
    input: ById.extend({ entryId: Id, revision: Revision, outcome: Outcome.nullable(), intoId: Id.nullable().default(null) }),
    output: DecisionListRead,
  }),
  chooseExecutor: endpoint({
    method: 'POST',
    path: '/cleanup-executors',
    summary: 'Say which organisation carries out entries whose owner is no organisation on record; a list is put and decided only when all are settled',
    permission: 'cleanups.decide',
    input: z.object({
      entries: z
        .array(ById.extend({ revision: Revision }))
        .min(1)
        .max(200),
      organisationId: Id,
    }),
    output: z.array(EntryHead),
  }),
}
