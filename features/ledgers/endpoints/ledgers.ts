/** Endpoints of ledgers and of the subjects seen through them. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Day, Id, Instant, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { ElementKey, Values } from '../../elements/contract.ts'
import { CellRead, Ledger, LedgerRow, Relation, RelationKind, Statement, Subject, TagSpan } from '../contract.ts'

const ById = z.object({ id: Id })

/** A ledger with what the reader may see of it. */
export const LedgerRead = Ledger.extend({
  organisationName: z.string().nullable(),
  areaNames: z.array(z.string()),
  /** Columns withheld from this reader, and why: no basis named, or no clause of it in force today. */
  withheld: z.array(z.object({ elementKey: ElementKey, reason: z.enum(['no_basis', 'basis_not_in_force']) })),
  subjectCount: z.number().int(),
  mayWrite: z.boolean(),
  mayChange: z.boolean(),
})

export const LedgerDraft = Ledger.pick({
  title: true,
  titleEn: true,
  subjectKind: true,
  tags: true,
  columns: true,
  areaCodes: true,
  purpose: true,
  admissionNumber: true,
})

/** One criterion of a filter; sensitive elements can only be looked up by their whole value (blind index). */
export const Filter = z.object({
  elementKey: ElementKey,
  is: z.enum(['equals', 'contains', 'at_least', 'at_most', 'present', 'absent']),
  value: z.union([z.string().max(200), z.number(), z.boolean()]).optional(),
})

/** What was said about one subject in the grid or the form. An absent element is untouched; null says "nothing". */
export const RowSaid = z.object({
  /** Null: a new subject. */
  id: Id.nullable(),
  communityCode: AreaCode,
  values: Values,
  tags: z.array(TagSpan).default([]),
  /** Of the subject as last seen; null for a new one. */
  revision: Revision.nullable(),
})

/** Per row: stored, or refused with a sentence per element; nothing else of the batch is lost. */
export const RowAnswer = z.object({
  index: z.number().int(),
  /** Null: refused. The values are what was sent, tidied; whoever needs them as they stand reads the row. */
  row: LedgerRow.pick({ id: true, communityCode: true, revision: true }).nullable(),
  faults: z.array(z.object({ elementKey: ElementKey.nullable(), code: z.string(), zh: z.string(), en: z.string() })),
  /** Subjects that seem to be the same person or thing. */
  like: z.array(Id),
})

export const SubjectRead = Subject.omit({ values: true, sealed: true, origins: true }).extend({
  title: z.string(),
  communityName: z.string(),
  cells: z.record(z.string(), CellRead),
  relations: z.array(Relation.extend({ otherTitle: z.string(), outgoing: z.boolean() })),
  /** Ledgers (of those the reader sees) that show this subject. */
  ledgers: z.array(z.object({ id: Id, title: z.string(), titleEn: z.string().nullable() })),
  mergedFrom: z.array(z.object({ mergeId: Id, id: Id, at: Instant, by: z.string(), because: z.string() })),
  mayWrite: z.boolean(),
})

export const endpoints = {
  listLedgers: endpoint({
    method: 'GET',
    path: '/ledgers',
    summary: 'Ledgers the actor may see, with how many subjects of its area each shows',
    permission: 'ledgers.read',
    input: PageAsked.extend({ search: z.string().trim().max(100).optional() }),
    output: pageOf(LedgerRead),
  }),
  getLedger: endpoint({
    method: 'GET',
    path: '/ledgers/{id}',
    summary: 'A ledger: its definition, the columns the reader may see and why others are withheld',
    permission: 'ledgers.read',
    input: ById,
    output: LedgerRead,
  }),
  defineLedger: endpoint({
    method: 'POST',
    path: '/ledgers',
    summary: 'Draft a ledger: subjects with these groups, these elements as columns, in these areas',
    permission: 'ledgers.define',
    input: LedgerDraft,
    output: LedgerRead,
  }),
  saveLedger: endpoint({
    method: 'PUT',
    path: '/ledgers/{id}',
    summary: 'Change a ledger of one’s own',
    permission: 'ledgers.define',
    input: LedgerDraft.extend({ id: Id, revision: Revision }),
    output: LedgerRead,
  }),
  putLedgerInForce: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/force',
    summary: 'Put a ledger into force; refused when a sensitive column has no basis in force',
    permission: 'ledgers.define',
    input: ById.extend({ revision: Revision }),
    output: LedgerRead,
  }),
  endLedger: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/end',
    summary: 'End a ledger; the subjects stay',
    permission: 'ledgers.define',
    input: ById.extend({ revision: Revision }),
    output: LedgerRead,
  }),
  listRows: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/rows/search',
    summary: 'Rows of a ledger in an area, filtered and sorted; sensitive values masked',
    permission: 'ledgers.read',
    computes: true,
    input: PageAsked.extend({
      id: Id,
      areaCode: AreaCode.optional(),
      search: z.string().trim().max(100).optional().describe('name, address, or a whole ID number or phone'),
      filters: z.array(Filter).max(20).default([]),
      sort: ElementKey.optional(),
      descending: z.boolean().default(false),
      stale: z.boolean().optional().describe('only rows with a value past its freshness'),
      disputed: z.boolean().optional(),
      ended: z.boolean().default(false),
      after: Id.optional().describe('reading on from this row, for all rows in turn'),
    }),
    output: pageOf(LedgerRow),
  }),
  sayRows: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/rows',
    summary: 'Say values of up to 500 rows at once (grid, pasted block, form): each row whole or not at all, with its revision',
    permission: 'ledgers.write',
    input: z.object({
      id: Id,
      rows: z.array(RowSaid).min(1).max(500),
      batch: Id.optional().describe('names what was said together, so that it can be taken back'),
    }),
    output: z.object({ answers: z.array(RowAnswer), stored: z.number().int() }),
  }),
  takeBackRows: endpoint({
    method: 'POST',
    path: '/ledgers/{id}/batches/{batch}/undo',
    summary: 'Take back what one said together: its statements are retracted, what was said later stays; a record only they knew of is seen no more',
    permission: 'ledgers.write',
    input: ById.extend({ batch: Id }),
    output: z.object({ rows: z.array(LedgerRow.pick({ id: true, communityCode: true, revision: true }).extend({ withdrawn: z.boolean() })) }),
  }),
  getSubject: endpoint({
    method: 'GET',
    path: '/subjects/{id}',
    summary: 'A subject: what is known, who said it, relations, and the ledgers that show it',
    permission: 'ledgers.read',
    input: ById,
    output: SubjectRead,
  }),
  readHistory: endpoint({
    method: 'GET',
    path: '/subjects/{id}/history',
    summary: 'All statements about a subject, newest first; sensitive values masked',
    permission: 'ledgers.read',
    input: ById.extend({ elementKey: ElementKey.optional() }),
    output: z.object({ statements: z.array(Statement.omit({ sealed: true }).extend({ masked: z.array(ElementKey) })) }),
  }),
  endSubject: endpoint({
    method: 'POST',
    path: '/subjects/{id}/end',
    summary: 'Say that a subject ended: moved away, died, demolished, closed; or take that back with null',
    permission: 'ledgers.write',
    input: ById.extend({ endedOn: Day.nullable(), because: z.string().trim().min(2).max(200), revision: Revision }),
    output: SubjectRead,
  }),
  relate: endpoint({
    method: 'POST',
    path: '/subjects/{id}/relations',
    summary: 'Relate two subjects: lives in, heads, rents, works at',
    permission: 'ledgers.write',
    input: ById.extend({ kind: RelationKind, toId: Id, validFrom: Day.nullable().default(null) }),
    output: SubjectRead,
  }),
  endRelation: endpoint({
    method: 'POST',
    path: '/relations/{id}/end',
    summary: 'End a relation on a day',
    permission: 'ledgers.write',
    input: ById.extend({ validTo: Day }),
    output: SubjectRead,
  }),
}
