/** What a joint meeting sees of a form that is applied for. */
import { z } from 'zod'
import { Id, Instant, TextRecord } from '../../../foundation/fields.ts'
import { FieldFinding, FormContent, FormField, FormState, OverlapAnswer, SameAsk } from '../contract.ts'

/** The joint meeting's reason for letting a column ask what is held. It holds for the column as it was then. */
export const FormException = z.object({ fieldId: z.string(), reason: z.string(), recordedBy: z.string(), recordedAt: Instant })
export type FormException = z.output<typeof FormException>

/** The same for what another form asks as well. */
export const AskException = FormException.omit({ fieldId: true })
export type AskException = z.output<typeof AskException>

export const JudgedField = FieldFinding.omit({ others: true, criteria: true, tags: true }).extend({
  path: z.array(z.string()),
  sectionTitle: z.string(),
  kind: FormField.shape.kind,
  fill: FormField.shape.fill,
  /** Asked although it is held or derivable, and nobody has recorded why. */
  blocked: z.boolean(),
  /** The department says it is something new or something else; the engine found it held. */
  overruled: z.object({ by: z.string(), elementName: z.string(), ownerName: z.string() }).nullable(),
  exception: FormException.nullable(),
})
export type JudgedField = z.output<typeof JudgedField>

export const FormForAdmission = z.object({
  id: Id,
  formId: Id,
  number: z.number().int(),
  state: FormState,
  title: z.string(),
  period: FormContent.shape.period,
  areaCodes: z.array(z.string()),
  minutes: z.number().int(),
  split: OverlapAnswer.shape.split,
  rows: OverlapAnswer.shape.rows,
  minutesPerYear: z.number().int(),
  minutesPerYearAskedInFull: z.number().int(),
  fields: z.array(JudgedField),
  sameAsks: z.array(SameAsk.extend({ organisationId: Id.nullable(), exception: AskException.nullable() })),
  /** What still keeps the form itself from going on: a sensitive element without basis, no purpose … */
  notReady: z.array(z.object({ field: z.string(), text: TextRecord })),
  /** The text that stands in the application: what the community is asked. */
  dataAsked: z.string(),
})
export type FormForAdmission = z.output<typeof FormForAdmission>
