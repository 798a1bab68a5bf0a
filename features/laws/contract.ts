/** 法规依据: legal sources and their clauses, and whether a clause is in force on a day. */
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { Day, Prose, Revision, Title } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'

export const LawLevel = z.enum(['law', 'administrative-regulation', 'local-regulation', 'departmental-rule', 'normative-document', 'party-document'])
export type LawLevel = z.output<typeof LawLevel>

/** A date as precisely as the source knows it: 2015, 2018-02 or 2018-02-11. */
export const PartialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** in-force · not-yet · repealed · unknown (the effective date is not known). */
export const ForceState = z.enum(['in-force', 'not-yet', 'repealed', 'unknown'])
export type ForceState = z.output<typeof ForceState>

export const LawSource = z.object({
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  title: Title,
  titleEn: z.string().trim().max(300).nullable(),
  issuer: z.string().trim().min(1).max(200),
  level: LawLevel,
  documentNumber: z.string().trim().max(100).nullable(),
  promulgatedOn: PartialDay.nullable(),
  effectiveFrom: PartialDay.nullable(),
  /** The first day on which it no longer applies. */
  repealedOn: Day.nullable(),
  supersededBy: z.string().max(60).nullable(),
  jurisdiction: z.string().trim().min(1).max(100),
  source: z.string().trim().min(1).max(2000),
  confidence: z.string().max(40).nullable(),
  note: z.string().max(2000).nullable(),
  revision: Revision,
})
export type LawSource = z.output<typeof LawSource>

export const LawClause = z.object({
  sourceId: z.string(),
  article: z.string(),
  gist: z.string(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** False where lists cite the article but its text was not read. */
  textRead: z.boolean(),
})
export type LawClause = z.output<typeof LawClause>

/** How items, applications and tasks cite: a source and an article of it. */
export const ClauseReference = z.object({ sourceId: z.string().min(1).max(60), article: z.string().trim().min(1).max(60) })
export type ClauseReference = z.output<typeof ClauseReference>

/** A citation as it stands on a day: known or not, in force or not, and what replaced it. */
export const ClauseState = ClauseReference.extend({
  sourceTitle: z.string().nullable(),
  gist: z.string().nullable(),
  known: z.enum(['clause', 'source-only', 'no']),
  state: ForceState,
  /** False where lists cite the article but its text was not read. */
  textRead: z.boolean(),
  effectiveFrom: PartialDay.nullable(),
  repealedOn: Day.nullable(),
  successorId: z.string().nullable(),
  successorTitle: z.string().nullable(),
})
export type ClauseState = z.output<typeof ClauseState>

export const endpoints = {
  listLaws: endpoint({
    method: 'GET',
    path: '/laws',
    summary: 'Legal sources, found by title, number or pinyin initials, with their state on a day',
    permission: 'anyone',
    input: PageAsked.extend({
      search: z.string().trim().max(100).optional(),
      level: LawLevel.optional(),
      state: ForceState.optional(),
      on: Day.optional(),
    }),
    output: pageOf(LawSource.extend({ state: ForceState, successorTitle: z.string().nullable(), clauseCount: z.number().int() })),
  }),
  getLaw: endpoint({
    method: 'GET',
    path: '/laws/{id}',
    summary: 'One source with its clauses, what it replaced and what replaces it',
    permission: 'anyone',
    input: z.object({ id: z.string(), on: Day.optional() }),
    output: LawSource.extend({
      state: ForceState,
      clauses: z.array(LawClause),
      predecessors: z.array(LawSource.pick({ id: true, title: true })),
      successor: LawSource.pick({ id: true, title: true }).nullable(),
    }),
  }),
  lookUpClause: endpoint({
    method: 'GET',
    path: '/laws/{sourceId}/clauses/{article}',
    summary: 'One clause as in force on a day',
    permission: 'anyone',
    input: ClauseReference.extend({ on: Day.optional() }),
    output: ClauseState,
  }),
  saveLaw: endpoint({
    method: 'PUT',
    path: '/laws/{id}',
    summary: 'Add or correct a source (list steward); setting a repeal date makes items that cite it stale',
    permission: 'laws.steward',
    input: LawSource.omit({ revision: true }).extend({ revision: Revision.nullable() }),
    output: LawSource,
  }),
  saveClause: endpoint({
    method: 'PUT',
    path: '/laws/{sourceId}/clauses/{article}',
    summary: 'Add or correct a clause (list steward); the lock is the revision of its source, which a saved clause raises',
    permission: 'laws.steward',
    input: LawClause.pick({ sourceId: true, validFrom: true, validTo: true }).extend({
      article: z.string().trim().min(1).max(60),
      gist: Prose.min(2),
      revision: Revision,
    }),
    output: LawClause,
  }),
}
