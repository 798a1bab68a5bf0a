/** Endpoints of taking care: disputes, doubles, revealing, exports, residents' requests. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Day, Id, Prose, Revision, TextRecord } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { ElementKey, Value } from '../../elements/contract.ts'
import { ClauseReference } from '../../laws/contract.ts'
import { CellRead, LedgerRow } from '../contract.ts'
import { Dispute, Export, Merge, RequestKind, ResidentRequest, Reveal } from '../contract/care.ts'
import { SubjectRead } from './ledgers.ts'

const ById = z.object({ id: Id })

export const DisputeRead = Dispute.extend({
  subjectTitle: z.string(),
  elementName: z.string(),
  elementNameEn: z.string(),
  shown: z.string(),
  ownerName: z.string().nullable(),
  maySettle: z.boolean(),
})

/** Why two subjects look like one. */
export const Double = z.object({
  one: LedgerRow,
  other: LedgerRow,
  because: z.enum(['same_id_number', 'same_credit_code', 'near_same']),
  likeness: z.number(),
  sentence: z.object({ zh: z.string(), en: z.string() }),
})

export const RequestRead = ResidentRequest.omit({ askedBy: true }).extend({
  askedBy: z.string().describe('masked'),
  subjectTitle: z.string().nullable(),
  communityName: z.string(),
  workingDaysLeft: z.number().int().nullable(),
  /** Everything the answer needs on one page: what is held, from where, who looked. */
  held: z.array(z.object({ elementKey: ElementKey, name: z.string(), cell: CellRead, mayErase: z.boolean(), keptBecause: TextRecord.nullable() })),
  reveals: z.array(Reveal),
})

export const endpoints = {
  raiseDispute: endpoint({
    method: 'POST',
    path: '/subjects/{id}/disputes',
    summary: 'Say that a value is wrong; it goes to its owner and shows as disputed until settled',
    permission: 'ledgers.read',
    input: ById.extend({ elementKey: ElementKey, reason: Prose.min(4), proposed: z.string().trim().max(500).nullable().default(null) }),
    output: DisputeRead,
  }),
  listDisputes: endpoint({
    method: 'GET',
    path: '/disputes',
    summary: 'Disputed values of the actor’s area, or owned by its organisation',
    permission: 'ledgers.read',
    input: PageAsked.extend({ open: z.boolean().default(true), subjectId: Id.optional() }),
    output: pageOf(DisputeRead),
  }),
  settleDispute: endpoint({
    method: 'POST',
    path: '/disputes/{id}/settlement',
    summary: 'Uphold a dispute (with the right value, which becomes a statement) or reject it, with the reason',
    permission: 'ledgers.settle',
    input: ById.extend({ outcome: z.enum(['upheld', 'rejected']), value: Value.optional(), answer: Prose.min(4) }),
    output: DisputeRead,
  }),
  findDoubles: endpoint({
    method: 'GET',
    path: '/doubles',
    summary: 'Subjects that look like one: same ID number, or near-same name, birth date and dwelling',
    permission: 'ledgers.write',
    input: PageAsked.extend({ ledgerId: Id, areaCode: AreaCode.optional() }),
    output: pageOf(Double),
  }),
  previewMerge: endpoint({
    method: 'POST',
    path: '/merges/preview',
    summary: 'What the merged subject would be: value by value, from which of the two',
    permission: 'ledgers.write',
    computes: true,
    input: z.object({ keptId: Id, mergedId: Id, takenFromMerged: z.array(ElementKey).max(250).default([]) }),
    output: z.object({
      cells: z.array(
        z.object({ elementKey: ElementKey, name: z.string(), kept: CellRead.nullable(), merged: CellRead.nullable(), result: CellRead.nullable() }),
      ),
      tags: z.array(z.string()),
      keptRevision: Revision,
      mergedRevision: Revision,
      /** The record in which both stand already; nothing is compared then. */
      mergedInto: Id.nullable(),
    }),
  }),
  mergeSubjects: endpoint({
    method: 'POST',
    path: '/merges',
    summary: 'Merge two subjects; can be taken back. Asked again for the same two it changes nothing',
    permission: 'ledgers.write',
    input: z.object({
      keptId: Id,
      mergedId: Id,
      takenFromMerged: z.array(ElementKey).max(250).default([]),
      because: Prose.min(2),
      keptRevision: Revision,
      mergedRevision: Revision,
    }),
    output: SubjectRead,
  }),
  undoMerge: endpoint({
    method: 'POST',
    path: '/merges/{id}/undo',
    summary: 'Part two merged subjects again, each with what was said about it',
    permission: 'ledgers.write',
    input: ById,
    output: Merge,
  }),
  sayNotDouble: endpoint({
    method: 'POST',
    path: '/doubles/denial',
    summary: 'Say that two alike subjects are different; they are not shown together again',
    permission: 'ledgers.write',
    input: z.object({ oneId: Id, otherId: Id }),
    output: z.object({ oneId: Id, otherId: Id }),
  }),
  reveal: endpoint({
    method: 'POST',
    path: '/subjects/{id}/reveal',
    summary: 'Show masked values for a stated purpose; recorded',
    permission: 'ledgers.reveal',
    keepsNoAnswer: true,
    input: ById.extend({ elementKeys: z.array(ElementKey).min(1).max(20), purpose: Prose.min(4) }),
    output: z.object({ values: z.record(z.string(), z.string()) }),
  }),
  listReveals: endpoint({
    method: 'GET',
    path: '/subjects/{id}/reveals',
    summary: 'Who looked at a subject’s masked values, and for what',
    permission: 'ledgers.read',
    input: PageAsked.extend({ id: Id }),
    output: pageOf(Reveal),
  }),
  exportLedger: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/exports',
    summary: 'A ledger’s rows as Excel or CSV, streamed, watermarked and recorded; unmasked only for a stated purpose with the right to reveal',
    permission: 'ledgers.export',
    keepsNoAnswer: true,
    // rows are read while they are sent, after the handler has answered
    withoutTransaction: true,
    input: ById.extend({
      areaCode: AreaCode.optional(),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
      unmasked: z.boolean().default(false),
      purpose: Prose.min(4),
    }),
    output: z.file(),
  }),
  listExports: endpoint({
    method: 'GET',
    path: '/ledgers/{id}/exports',
    summary: 'Who took a ledger’s rows out, and for what',
    permission: 'ledgers.read',
    input: PageAsked.extend({ id: Id }),
    output: pageOf(Export),
  }),
  receiveRequest: endpoint({
    method: 'POST',
    path: '/resident-requests',
    summary: 'Record that a resident asks to see, correct or delete what is held',
    permission: 'ledgers.requests',
    input: z.object({
      kind: RequestKind,
      communityCode: AreaCode,
      subjectId: Id.nullable(),
      elementKeys: z.array(ElementKey).max(250).default([]),
      body: Prose.min(2),
      askedBy: z.string().trim().min(2).max(200),
      receivedOn: Day,
    }),
    output: RequestRead,
  }),
  listRequests: endpoint({
    method: 'GET',
    path: '/resident-requests',
    summary: 'Residents’ requests of the actor’s area, the most urgent first',
    permission: 'ledgers.requests',
    input: PageAsked.extend({ open: z.boolean().optional() }),
    output: pageOf(RequestRead.omit({ held: true, reveals: true })),
  }),
  getRequest: endpoint({
    method: 'GET',
    path: '/resident-requests/{id}',
    summary: 'A resident’s request with everything needed to answer it',
    permission: 'ledgers.requests',
    input: ById,
    output: RequestRead,
  }),
  revealAsker: endpoint({
    method: 'POST',
    path: '/resident-requests/{id}/asker',
    summary: 'Who asked, and how they proved it, in full, for whoever answers; recorded with the purpose',
    permission: 'ledgers.requests',
    keepsNoAnswer: true,
    input: ById.extend({ purpose: Prose.min(4) }),
    output: z.object({ askedBy: z.string() }),
  }),
  answerRequest: endpoint({
    method: 'POST',
    path: '/resident-requests/{id}/answer',
    summary: 'Answer: granted (corrections become statements, deletions erase), partly, or refused with the clause',
    permission: 'ledgers.requests',
    input: ById.extend({
      outcome: z.enum(['granted', 'partly', 'refused']),
      answer: Prose.min(4),
      clause: ClauseReference.nullable().default(null),
      /** For a correction: the right values. */
      corrections: z.record(z.string(), Value).default({}),
      /** For a deletion: what is erased, in the present and in the history. */
      erased: z.array(ElementKey).max(250).default([]),
      revision: Revision,
    }),
    output: RequestRead,
  }),
}
