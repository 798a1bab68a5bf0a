/** 报表: what a department asks of communities, field by field, and how much of it is already held. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, TextRecord, Title } from '../../foundation/fields.ts'
import { CommunityType } from '../areas/contract.ts'
import { ElementKey, SubjectKind, Value } from '../elements/contract.ts'
import { Period } from '../items/contract.ts'
import { ClauseReference } from '../laws/contract.ts'

export const FieldKind = z.enum(['text', 'integer', 'number', 'money', 'boolean', 'day', 'code', 'id_number', 'phone', 'address', 'file'])
export type FieldKind = z.output<typeof FieldKind>

/** A condition on an element: who is counted, or which row belongs. */
export const Criterion = z.object({
  elementKey: ElementKey,
  is: z.enum(['equals', 'not_equals', 'at_least', 'at_most', 'one_of', 'present', 'absent']),
  value: z.union([Value, z.array(z.string()).max(100)]).default(null),
})
export type Criterion = z.output<typeof Criterion>

/** Whom a form asks about: subjects of a kind that carry all these tags and meet these criteria. */
export const Population = z.object({
  subjectKind: SubjectKind,
  tags: z.array(z.string()).max(10).default([]),
  criteria: z.array(Criterion).max(10).default([]),
})
export type Population = z.output<typeof Population>

/** `value`: of the subject in the row · `count`: subjects of the population · `sum`/`average`/`share` of an element over it. */
export const Measure = z.enum(['value', 'count', 'sum', 'average', 'share'])
export type Measure = z.output<typeof Measure>

/** What a field means: an element and how it is measured. Null element = recognised as something new. */
export const Mapping = z.object({
  elementKey: ElementKey.nullable(),
  measure: Measure,
  /** For figures: narrows the section's population. */
  tags: z.array(z.string()).max(10).default([]),
  criteria: z.array(Criterion).max(10).default([]),
  /** Set when a person confirmed or corrected what the engine proposed. */
  confirmedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
})
export type Mapping = z.output<typeof Mapping>

export const FieldId = z.string().regex(/^f\d{1,4}$/)

export const FormField = z.object({
  id: FieldId,
  label: Title,
  /** Heads above it, from the outside in: of a merged header, or of the section. */
  path: z.array(z.string().max(100)).max(6).default([]),
  kind: FieldKind,
  unit: z.string().trim().max(20).nullable().default(null),
  /** Key of a code list, or the form's own choices. */
  codeList: z.string().max(40).nullable().default(null),
  choices: z
    .array(z.object({ code: z.string().max(40), name: z.string().max(100) }))
    .max(300)
    .default([]),
  required: z.boolean().default(true),
  /** Asked only when another field has this value. */
  onlyIf: z.object({ field: FieldId, is: Value }).nullable().default(null),
  /** A calculated cell: `f1 + f2`, `sum(f3)`; never typed in. */
  formula: z.string().trim().max(500).nullable().default(null),
  mapping: Mapping.nullable().default(null),
  /** `drawn`: filled from the ledgers · `asked`: the community fills it · `calculated`. */
  fill: z.enum(['drawn', 'asked', 'calculated']),
  /** Where the uploaded template has it: A1 notation of the cell, or the column's letter. */
  place: z.string().max(12).nullable().default(null),
  note: z.string().trim().max(500).default(''),
})
export type FormField = z.output<typeof FormField>

export const Section = z.object({
  id: z.string().regex(/^s\d{1,3}$/),
  title: Title,
  /** `figures`: one cell a field for the community · `subjects`: one row a subject. */
  kind: z.enum(['figures', 'subjects']),
  population: Population.nullable().default(null),
  fields: z.array(FormField).max(600),
})
export type Section = z.output<typeof Section>

/** A check between cells: `f1 >= f2`, `abs(f1 - last(f1)) <= last(f1) * 0.3`, `sum(f9) = form("京准…", f2)`. */
export const ValidationRule = z.object({
  id: z.string().regex(/^r\d{1,3}$/),
  expression: z.string().trim().min(3).max(500),
  severity: z.enum(['warns', 'blocks']),
  /** Said to the community when it does not hold. */
  sentence: z.string().trim().min(4).max(300),
})
export type ValidationRule = z.output<typeof ValidationRule>

export const FormContent = z.object({
  title: Title,
  titleEn: z.string().trim().max(200).nullable().default(null),
  purpose: Prose.default(''),
  period: Period,
  /** Working days a community has from opening to due day. */
  workingDays: z.number().int().min(1).max(60).default(5),
  areaCodes: z.array(AreaCode).max(500),
  communityTypes: z.array(CommunityType).max(7).default([]),
  clauses: z.array(ClauseReference).max(30).default([]),
  sections: z.array(Section).min(1).max(40),
  rules: z.array(ValidationRule).max(100).default([]),
})
export type FormContent = z.output<typeof FormContent>

/** draft → applied → admitted → ended; back to draft when the application is returned, refused or withdrawn. */
export const FormState = z.enum(['draft', 'applied', 'admitted', 'ended'])
export type FormState = z.output<typeof FormState>

export const FormVersion = z.object({
  id: Id,
  formId: Id,
  number: z.number().int().min(1),
  state: FormState,
  organisationId: Id,
  content: FormContent,
  /** The department's own Excel file, kept as layout. */
  layoutFileId: Id.nullable(),
  /** Reading of the layout: sheet, header rows, where data starts. */
  layout: z.unknown().nullable(),
  /** 统计法 第十七条: number, issuing body, approval number and validity stand on every form. */
  admissionNumber: z.string().nullable(),
  itemVersionId: Id.nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  /** Person-minutes of one filling in one community, from the asked columns only. */
  minutes: z.number().int(),
  createdBy: z.string(),
  createdAt: Instant,
  changedAt: Instant,
  revision: Revision,
})
export type FormVersion = z.output<typeof FormVersion>

/**
 * What the overlap engine says of one field.
 * held: prefilled, 0 minutes · derivable: by a rule shown · differs: held, but stale, in another unit or grain · new
 */
export const Verdict = z.enum(['held', 'derivable', 'differs', 'new'])
export type Verdict = z.output<typeof Verdict>

export const Holding = z.object({
  ledgerTitles: z.array(z.string()),
  ownerName: z.string(),
  /** Share of communities asked that hold it, and share of their subjects with a fresh value; 0…1. */
  communitiesShare: z.number(),
  freshShare: z.number(),
  subjects: z.number().int(),
})
export type Holding = z.output<typeof Holding>

export const FieldFinding = z.object({
  fieldId: FieldId,
  label: z.string(),
  verdict: Verdict,
  elementKey: ElementKey.nullable(),
  elementName: z.string().nullable(),
  measure: Measure,
  tags: z.array(z.string()),
  criteria: z.array(Criterion),
  /** 0…1; below the threshold the field counts as new. */
  confidence: z.number(),
  /** Why: each a sentence. */
  reasons: z.array(TextRecord),
  /** Others that were close. */
  others: z.array(z.object({ elementKey: ElementKey, name: z.string(), confidence: z.number() })).max(5),
  holding: Holding.nullable(),
  /** Held as it is asked, but by too few communities, or with too few values still fresh. */
  short: z.enum(['communities', 'fresh']).nullable().default(null),
  /** Person-minutes a year over all communities asked, if the field is asked; 0 when drawn. */
  minutesPerYear: z.number().int(),
})
export type FieldFinding = z.output<typeof FieldFinding>

/** Another form that asks the same. */
export const SameAsk = z.object({
  formVersionId: Id,
  title: z.string(),
  organisationName: z.string(),
  admissionNumber: z.string().nullable(),
  /** `same` · `coarser`/`finer`: the other asks it less/more often · `part`: one holds the other. */
  relation: z.enum(['same', 'coarser', 'finer', 'part']),
  likeness: z.number(),
  sharedElements: z.array(ElementKey),
  sentence: TextRecord,
})
export type SameAsk = z.output<typeof SameAsk>

/** A cheaper way to ask, with what it saves: "quarterly instead of monthly saves 27,400 person-minutes". */
export const Saving = z.object({
  kind: z.enum(['draw', 'coarser_period', 'drop_same']),
  fieldIds: z.array(FieldId),
  minutesPerYear: z.number().int(),
  sentence: TextRecord,
})
export type Saving = z.output<typeof Saving>

/** Communities that hold what is drawn and those that must fill it in, with the minutes of each; null where all are alike. */
export const Split = z
  .object({ holding: z.number().int(), minutesHolding: z.number().int(), without: z.number().int(), minutesWithout: z.number().int() })
  .nullable()
export const RowsCounted = z.object({ title: z.string(), perCommunity: z.number().int(), assumed: z.boolean() })

export const OverlapAnswer = z.object({
  findings: z.array(FieldFinding),
  sameAsks: z.array(SameAsk),
  savings: z.array(Saving),
  /** What the form costs as it stands, and what it would cost asked in full. `minutes`: of one filling, see overlap/cost.ts. */
  minutes: z.number().int(),
  split: Split,
  /** How many rows a community has in each table that costs minutes; `assumed` where no ledger says. */
  rows: z.array(RowsCounted),
  minutesPerYear: z.number().int(),
  minutesPerYearAskedInFull: z.number().int(),
  communities: z.number().int(),
  /** How many of the fields the community need not fill. */
  notAsked: z.number().int(),
})
export type OverlapAnswer = z.output<typeof OverlapAnswer>
