/** 数据元: what a fact is, kept in the manner of ISO/IEC 11179 but light: concept, representation, sensitivity, owner, status. */
import { z } from 'zod'
import { Id, Instant, Prose, Revision, TextRecord, Title } from '../../foundation/fields.ts'
import { ClauseReference, ClauseState } from '../laws/contract.ts'

/** What a fact is about: the object class. */
export const SubjectKind = z.enum(['person', 'household', 'dwelling', 'building', 'organisation', 'place', 'event'])
export type SubjectKind = z.output<typeof SubjectKind>

/** `day` may be kept as coarsely as the source knows it: 2024-01 stays a month. `money` is integer fen. */
export const ElementType = z.enum([
  'text',
  'integer',
  'number',
  'money',
  'boolean',
  'day',
  'instant',
  'code',
  'id_number',
  'credit_code',
  'phone',
  'bank_account',
  'address',
  'area',
  'file',
])
export type ElementType = z.output<typeof ElementType>

/** 一般 · 个人信息 · 敏感个人信息 (个人信息保护法 第二十八条). Sensitive values are encrypted where they are stored. */
export const Sensitivity = z.enum(['none', 'personal', 'sensitive'])
export type Sensitivity = z.output<typeof Sensitivity>

/** draft → in force → superseded. */
export const ElementState = z.enum(['draft', 'in_force', 'superseded'])
export type ElementState = z.output<typeof ElementState>

export const ElementKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{1,39}$/)
  .describe('short name of the data element, like idNo')

export const Element = z.object({
  key: ElementKey,
  name: Title,
  nameEn: Title,
  /** Object class and property: the concept. */
  subjectKind: SubjectKind,
  property: Title,
  definition: Prose.min(2),
  definitionEn: Prose,
  type: ElementType,
  /** 平方米, 人, 元/月 …; money is kept in fen whatever the unit shown. */
  unit: z.string().trim().max(20).nullable(),
  /** Decimals of a number. */
  precision: z.number().int().min(0).max(6).nullable(),
  codeList: z.string().max(40).nullable(),
  /** How finely it is known: of a date day | month | year, of a figure the period it counts. */
  granularity: z.enum(['day', 'month', 'quarter', 'half_year', 'year']).nullable(),
  sensitivity: Sensitivity,
  /** What it may be used for; needed with a basis before a sensitive element comes into force (个人信息保护法 第六条, 第二十八条). */
  purpose: Prose,
  basis: z.array(ClauseReference).max(20),
  /** The department answerable for it, as the source names it, and as an organisation on record. */
  ownerDepartment: z.string().trim().max(200),
  ownerOrganisationId: Id.nullable(),
  /** Days after which a value should be asked again; null = it does not age. */
  freshDays: z.number().int().min(1).max(36_500).nullable(),
  /** Looked up through a keyed blind index (ID number, credit code, phone). */
  lookup: z.boolean(),
  /** 国家标准, where there is one: GB 11643-1999, GB/T 2261.1-2003 … */
  standard: z.string().trim().max(100).nullable(),
  state: ElementState,
  supersededBy: ElementKey.nullable(),
  source: z.string().max(1000),
  note: z.string().max(1000).nullable(),
  revision: Revision,
  changedAt: Instant,
  changedBy: z.string(),
})
export type Element = z.output<typeof Element>

/** What an author writes. */
export const ElementDraft = Element.omit({ state: true, supersededBy: true, revision: true, changedAt: true, changedBy: true })
export type ElementDraft = z.output<typeof ElementDraft>

/** Another name for an element, and where it was seen: a form, a file, a confirmed mapping. */
export const Synonym = z.object({
  id: Id,
  elementKey: ElementKey,
  label: Title,
  seenIn: z.string().max(300),
  /** `reference`, or the name of the person who confirmed it. */
  addedBy: z.string(),
  addedAt: Instant,
})
export type Synonym = z.output<typeof Synonym>

export const CodeList = z.object({
  key: z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/),
  name: Title,
  nameEn: Title,
  standard: z.string().max(100).nullable(),
  /** False where the codes are ours because no national list was read. */
  official: z.boolean(),
  entries: z.array(z.object({ code: z.string().max(20), name: z.string(), nameEn: z.string(), synonyms: z.array(z.string()).default([]) })),
  source: z.string(),
})
export type CodeList = z.output<typeof CodeList>

/** As a screen takes it: each name with its pinyin initials, by which it is found. */
export const FindableList = CodeList.extend({ entries: z.array(CodeList.shape.entries.element.extend({ initials: z.string() })) })
export type FindableList = z.output<typeof FindableList>

/**
 * How one element follows from others; the rule runs in rules/derive.ts.
 * - `age`: full years on the day asked from a birth date · `at_least`: number ≥ limit · `one_of`: code is one of · `present`: there is a value
 * - `id_part`: birth date or sex read from the ID number · `scale`: other unit, value × factor
 * - `coarser`: a day known as month or year, or a figure of a finer period added up · `join`: parts in order · `part`: one part of a composite
 * - `tag`: the subject carries the tag
 */
export const Derivation = z.object({
  id: z.string().max(80),
  to: ElementKey,
  from: z.array(ElementKey).max(10),
  rule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('age') }),
    z.object({ kind: z.literal('at_least'), limit: z.number() }),
    z.object({ kind: z.literal('one_of'), codes: z.array(z.string()) }),
    z.object({ kind: z.literal('present') }),
    z.object({ kind: z.literal('id_part'), part: z.enum(['birth_date', 'sex']) }),
    z.object({ kind: z.literal('scale'), factor: z.number() }),
    z.object({ kind: z.literal('coarser'), grain: z.enum(['month', 'quarter', 'half_year', 'year']), how: z.enum(['cut', 'sum', 'last']) }),
    z.object({ kind: z.literal('join'), between: z.string() }),
    z.object({ kind: z.literal('part'), index: z.number().int() }),
    z.object({ kind: z.literal('tag'), tag: z.string() }),
  ]),
  explanation: TextRecord,
})
export type Derivation = z.output<typeof Derivation>

/** 标签: a group a subject belongs to, with the law that knows the group. */
export const Tag = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/),
  name: Title,
  nameEn: Title,
  subjectKind: SubjectKind,
  sensitivity: Sensitivity,
  basis: z.array(ClauseReference).max(10),
  /** Other words for it in forms: 孤寡老人 … */
  synonyms: z.array(z.string()).default([]),
  source: z.string(),
})
export type Tag = z.output<typeof Tag>

/** A value as it is stored: text and codes as strings, numbers as numbers, a day as YYYY-MM-DD, YYYY-MM or YYYY, money in fen. */
export const Value = z.union([z.string().max(5000), z.number(), z.boolean(), z.null()])
export type Value = z.output<typeof Value>
/** Values by element key. */
export const Values = z.record(z.string(), Value)
export type Values = z.output<typeof Values>

export const ElementRead = Element.extend({
  ownerName: z.string(),
  synonyms: z.array(Synonym),
  derivedFrom: z.array(Derivation),
  leadsTo: z.array(Derivation),
  /** Names of the elements its derivations and its successor speak of. */
  mentioned: z.array(Element.pick({ key: true, name: true, nameEn: true })),
  /** The values it may take, where it is a code. */
  list: CodeList.nullable(),
  /** Its basis, clause by clause, as in force today. */
  clauses: z.array(ClauseState),
  /** True when purpose and basis are there and every clause is in force today. */
  basisHolds: z.boolean(),
})
export type ElementRead = z.output<typeof ElementRead>
