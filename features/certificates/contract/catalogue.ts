/** 证明事项: what a community may certify, what it must not, and why; read from the lists, judged for a day. */
import { z } from 'zod'
import { Day, Id } from '../../../foundation/fields.ts'
import { ItemVersion } from '../../items/contract.ts'
import { ClauseState } from '../../laws/contract.ts'

/** 可以出具 · 不得出具 · 有争议 (two texts contradict each other: not issued, both shown, sent to the competent body). */
export const Answer = z.enum(['allowed', 'refused', 'disputed'])
export type Answer = z.output<typeof Answer>

/** Why not; `NOT_EVIDENCED` is the worker's: what must be seen first could not be seen. */
export const Reason = z.enum(['BANNED', 'SUPERSEDED', 'ELSEWHERE', 'DISPUTED', 'CANNOT_KNOW', 'BASIS_NOT_IN_FORCE', 'NO_BASIS', 'NOT_ON_LIST', 'NOT_EVIDENCED'])
export type Reason = z.output<typeof Reason>

/** What is not certain although the answer stands; always shown beside it. */
export const Doubt = z.enum(['CLAUSE_NOT_ON_RECORD', 'CLAUSE_DATE_UNKNOWN', 'KNOWABLE_UNSAID', 'TITLE_NOT_OFFICIAL', 'ROUTE_FROM_KNOWLEDGE'])
export type Doubt = z.output<typeof Doubt>

export const Verdict = z.object({
  answer: Answer,
  reason: Reason.nullable(),
  /** What the answer rests on, as in force that day; null where no clause on record was in force. */
  clause: ClauseState.nullable(),
  /** Both texts of a dispute, as far as they are on record. */
  texts: z.array(ClauseState),
  doubts: z.array(Doubt),
})
export type Verdict = z.output<typeof Verdict>

/** Where an entry comes from: 2020 国家 20 项, 2019 北京 4 项, 2016 北京 15 项, a statute, an admission, another city's list. */
export const Origin = z.enum(['national_2020', 'beijing_2019', 'beijing_2016', 'statute', 'admission', 'elsewhere'])
export type Origin = z.output<typeof Origin>

export const Proof = ItemVersion.pick({
  itemId: true,
  list: true,
  title: true,
  titleEn: true,
  leadDepartment: true,
  officialTitle: true,
  grounding: true,
  source: true,
  note: true,
  admissionNumber: true,
  validFrom: true,
  validTo: true,
}).extend({
  versionId: Id,
  code: z.string().nullable(),
  /** Who asks for it, what a community can know, what it needs, the right way instead; null where the list says nothing. */
  terms: ItemVersion.shape.certificate.unwrap(),
  clauseStates: z.array(ClauseState),
  areaNames: z.array(z.string()),
  origin: Origin,
  verdict: Verdict,
})
export type Proof = z.output<typeof Proof>

export type Terms = NonNullable<Proof['terms']>

export const Catalogue = z.object({ on: Day, proofs: z.array(Proof) })
