/** 事项清单: work items, their versions, and the numbered editions of the published lists. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, Title } from '../../foundation/fields.ts'
import { CommunityType } from '../areas/contract.ts'
import { ClauseReference, ClauseState } from '../laws/contract.ts'
import { CertificateTerms } from './contract/certificate-terms.ts'

/** 依法履职 · 协助政府 · 出具证明 · 禁止下派 · 不得出具 · 已取消. */
export const List = z.enum(['duty', 'assist', 'certificate', 'prohibited', 'banned_certificate', 'cancelled'])
export type List = z.output<typeof List>

/** What the community may be: 自治职责 for duty items; 联系居民、协助入户、动员、宣传、劝导、发现报告 for the rest. Never the lead, never enforcement. */
export const CommunityRole = z.enum(['autonomy', 'contact', 'accompany', 'mobilise', 'publicise', 'persuade', 'report'])
export type CommunityRole = z.output<typeof CommunityRole>

export const Period = z.enum(['once', 'day', 'week', 'month', 'quarter', 'half_year', 'year'])
export type Period = z.output<typeof Period>

/** What is asked, in kind: 工作 会议 考核评比 督查检查 创建表彰 工作群与App 牌子 机构. A form is told by its form, a proof by its list. */
export const Nature = z.enum(['work', 'meeting', 'assessment', 'inspection', 'award', 'group', 'plaque', 'organisation'])
export type Nature = z.output<typeof Nature>

/** 费随事转: the money that follows the work, or the reason why there is none. */
export const Funding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('budget'), line: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.literal('purchase'), catalogueCode: z.string().trim().min(1).max(20) }),
  z.object({ kind: z.literal('none'), reason: z.string().trim().max(500) }),
])
export type Funding = z.output<typeof Funding>

export const ItemVersion = z.object({
  id: Id,
  itemId: Id,
  number: z.number().int().min(1),
  list: List,
  nature: Nature.default('work'),
  /** The entry of the clean-up register that an assessment, inspection or award carries out. */
  registerEntryId: Id.nullable().default(null),
  /** Of a proof only, allowed or not. */
  certificate: CertificateTerms.nullable().default(null),
  state: z.enum(['draft', 'published']),
  title: Title,
  titleEn: z.string().trim().max(200).nullable(),
  content: Prose,
  /** 权责: what the community does … */
  communityDuties: Prose,
  /** … and what the department does. */
  departmentDuties: Prose,
  communityRole: CommunityRole.nullable(),
  clauses: z.array(ClauseReference).max(30),
  leadOrganisationId: Id.nullable(),
  /** The department's name as the source writes it. */
  leadDepartment: z.string().trim().max(200).nullable(),
  /** Areas it applies to; a code covers everything below it. */
  areaCodes: z.array(AreaCode).max(500),
  /** Community types it applies to; none = all. */
  communityTypes: z.array(CommunityType).max(7),
  /** n times per period; null where the source gives no number (frequencyNote then says what it says). */
  frequencyCount: z.number().int().min(1).max(366).nullable(),
  frequencyPeriod: Period.nullable(),
  frequencyNote: z.string().trim().max(100).nullable(),
  /** Person-minutes of one occurrence in one community. */
  minutes: z.number().int().min(1).max(100_000).nullable(),
  funding: Funding,
  dataAsked: Prose,
  /** [validFrom, validTo): null validFrom = as far back as the list is known. */
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** 准入编号, like 京准〔2026〕12号; null for the reference lists. */
  admissionNumber: z.string().nullable(),
  /** True for the emergency lane. */
  temporary: z.boolean(),
  /** Last day on which the temporary version must have its application. */
  regulariseBy: Day.nullable(),
  /** False: the title is derived from statutes, the official wording was not obtained. Shown wherever the title is shown. */
  officialTitle: z.boolean(),
  grounding: z.string().nullable(),
  source: z.string(),
  note: z.string().nullable(),
  /** For a cancelled or ended item: who does the work instead, and why it ended. */
  doneInsteadBy: z.string().trim().max(500).nullable(),
  cancelledBecause: z.string().trim().max(1000).nullable(),
  publishedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  revision: Revision,
  createdAt: Instant,
})
export type ItemVersion = z.output<typeof ItemVersion>

/** What an author writes: the part of a version that an application or a draft carries. */
export const ItemProposal = ItemVersion.pick({
  list: true,
  nature: true,
  registerEntryId: true,
  certificate: true,
  title: true,
  titleEn: true,
  content: true,
  communityDuties: true,
  departmentDuties: true,
  communityRole: true,
  clauses: true,
  leadOrganisationId: true,
  areaCodes: true,
  communityTypes: true,
  frequencyCount: true,
  frequencyPeriod: true,
  minutes: true,
  funding: true,
  dataAsked: true,
  validFrom: true,
  validTo: true,
})
export type ItemProposal = z.output<typeof ItemProposal>

/** A version with what is known about it today. */
export const ItemVersionRead = ItemVersion.extend({
  /** D01, A13 … of the reference lists. */
  code: z.string().nullable(),
  leadOrganisationName: z.string().nullable(),
  /** Names of `areaCodes`, in their order. */
  areaNames: z.array(z.string()),
  inForce: z.boolean(),
  /** 依据待核: at least one cited clause is repealed, superseded or unknown today. */
  basisStale: z.boolean(),
  clauseStates: z.array(ClauseState),
  /** Planned person-minutes a year in one community; null without a definite frequency. */
  minutesPerYear: z.number().int().nullable(),
})
export type ItemVersionRead = z.output<typeof ItemVersionRead>

/** One line of a list; also what an edition freezes. */
export const ListEntry = ItemVersion.pick({
  id: true,
  itemId: true,
  number: true,
  list: true,
  title: true,
  titleEn: true,
  content: true,
  communityDuties: true,
  departmentDuties: true,
  communityRole: true,
  clauses: true,
  leadDepartment: true,
  areaCodes: true,
  communityTypes: true,
  frequencyCount: true,
  frequencyPeriod: true,
  frequencyNote: true,
  minutes: true,
  funding: true,
  dataAsked: true,
  validFrom: true,
  validTo: true,
  admissionNumber: true,
  temporary: true,
  officialTitle: true,
  source: true,
  note: true,
  doneInsteadBy: true,
  cancelledBecause: true,
}).extend({
  code: z.string().nullable(),
  leadOrganisationName: z.string().nullable(),
  /** Names of `areaCodes`, in their order, as they were when the edition was frozen. */
  areaNames: z.array(z.string()),
  /** Absent in editions frozen before natures and terms were kept. */
  nature: Nature.optional(),
  certificate: CertificateTerms.nullable().optional(),
  /** The cited clauses as readable text, so that a frozen edition can be read without looking anything up. */
  basis: z.array(z.string()),
})
export type ListEntry = z.output<typeof ListEntry>

/** What changed between two editions, entry by entry, field by field, readable. */
export const EditionDifference = z.object({
  added: z.array(z.object({ itemId: Id, title: z.string() })),
  removed: z.array(z.object({ itemId: Id, title: z.string(), doneInsteadBy: z.string().nullable() })),
  changed: z.array(z.object({ itemId: Id, title: z.string(), fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })) })),
  unchanged: z.number().int(),
})
export type EditionDifference = z.output<typeof EditionDifference>

export const Edition = z.object({
  id: Id,
  list: List,
  number: z.number().int().min(1),
  state: z.enum(['open_for_comment', 'published']),
  title: Title,
  note: z.string().nullable(),
  entries: z.array(ListEntry),
  /** SHA-256 over the canonical JSON of the entries and the previous edition's hash. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  difference: EditionDifference,
  previousHash: z.string().nullable(),
  commentFrom: Day.nullable(),
  commentUntil: Day.nullable(),
  effectiveOn: Day,
  publishedAt: Instant.nullable(),
  preparedBy: z.string(),
  createdAt: Instant,
})
export type Edition = z.output<typeof Edition>
export const EditionHead = Edition.omit({ entries: true, difference: true }).extend({
  entryCount: z.number().int(),
  added: z.number().int(),
  removed: z.number().int(),
  changed: z.number().int(),
})
export type EditionHead = z.output<typeof EditionHead>

/** An edition with what is known of its entries today. */
export const CurrentEdition = Edition.extend({
  /** Items whose basis needs checking today (依据待核); not part of what was frozen. */
  staleItems: z.array(Id),
})
export type CurrentEdition = z.output<typeof CurrentEdition>

export const EditionComment = z.object({ id: Id, editionId: Id, body: z.string(), organisationName: z.string().nullable(), at: Instant })
export const EditionReceipt = z.object({
  editionId: Id,
  organisationId: Id,
  organisationName: z.string(),
  sentAt: Instant,
  acknowledgedAt: Instant.nullable(),
  acknowledgedBy: z.string().nullable(),
})
