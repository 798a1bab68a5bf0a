import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { Day, Id, Prose, Revision, TextRecord, Title } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'
import { FieldId, FormContent, FormState, FormVersion, Mapping, OverlapAnswer } from './contract.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const FormHead = FormVersion.omit({ content: true, layout: true }).extend({
  title: z.string(),
  organisationName: z.string(),
  period: FormContent.shape.period,
  fieldCount: z.number().int(),
  askedCount: z.number().int(),
  /** Admitted, and today lies in [validFrom, validTo). */
  inForce: z.boolean(),
})

export const FormStep = z.enum(['save', 'apply', 'end', 'next_version'])
export type FormStep = z.output<typeof FormStep>

export const FormRead = FormVersion.omit({ layout: true }).extend({
  organisationName: z.string(),
  areaNames: z.array(z.string()),
  layoutFileName: z.string().nullable(),
  steps: z.array(FormStep),
  /** What keeps a draft from the joint meeting: a field’s id or a key of the content, and why. */
  notReady: z.array(z.object({ field: z.string(), text: TextRecord })),
  overlap: OverlapAnswer,
  versions: z.array(z.object({ id: Id, number: z.number().int(), state: FormState, admissionNumber: z.string().nullable() })),
})

/** What reading an uploaded template found. */
export const TemplateRead = z.object({
  content: FormContent,
  /** As the sheet calls itself; the form keeps the name it was given. */
  title: z.string(),
  /** What was seen and how it was understood, what needs the person's eye. */
  notices: z.array(TextRecord),
})

export const endpoints = {
  listForms: endpoint({
    method: 'GET',
    path: '/forms',
    summary: 'Forms: own drafts and every admitted one',
    permission: 'forms.read',
    input: PageAsked.extend({ search: z.string().trim().max(100).optional(), state: FormState.optional(), mine: z.boolean().optional() }),
    output: pageOf(FormHead),
  }),
  listAdmittedForms: endpoint({
    method: 'GET',
    path: '/admitted-forms',
    summary: 'The public list: every admitted form with number, issuing body, validity, fields and minutes (统计法 第十七条)',
    permission: 'anyone',
    input: PageAsked.extend({ search: z.string().trim().max(100).optional() }),
    output: pageOf(FormHead.omit({ createdBy: true })),
  }),
  getAdmittedForm: endpoint({
    method: 'GET',
    path: '/admitted-forms/{id}',
    summary: 'An admitted form, field by field: what is asked and what is drawn',
    permission: 'anyone',
    input: ById,
    output: FormHead.omit({ createdBy: true }).extend({ content: FormContent }),
  }),
  getForm: endpoint({
    method: 'GET',
    path: '/forms/{id}',
    summary: 'A form version with what the overlap engine says of every field',
    permission: 'forms.read',
    input: ById,
    output: FormRead,
  }),
  startForm: endpoint({
    method: 'POST',
    path: '/forms',
    summary: 'Start a form: empty, or as the next version of an admitted one',
    permission: 'forms.design',
    input: z.object({ title: Title, nextOf: Id.nullable().default(null) }),
    output: FormRead,
  }),
  saveForm: endpoint({
    method: 'PUT',
    path: '/forms/{id}',
    summary: 'Save a draft’s content',
    permission: 'forms.design',
    input: Step.extend({ content: FormContent }),
    output: FormRead,
  }),
  checkForm: endpoint({
    method: 'POST',
    path: '/forms/overlap',
    summary: 'What of a form is already held, derivable, held otherwise or new, and what it costs; nothing is stored',
    permission: 'forms.design',
    computes: true,
    input: z.object({ content: FormContent, id: Id.nullable().default(null) }),
    output: OverlapAnswer,
  }),
  uploadTemplate: endpoint({
    method: 'POST',
    path: '/forms/{id}/template',
    summary: 'Upload the department’s own Excel template: read into sections and fields, kept as layout',
    permission: 'forms.design',
    input: ById.extend({ revision: z.coerce.number().int().min(1), file: z.file() }),
    output: TemplateRead.extend({ form: FormRead }),
  }),
  downloadTemplate: endpoint({
    method: 'GET',
    path: '/forms/{id}/template',
    summary: 'The template as the department uploaded it, or one made from the fields',
    permission: 'forms.read',
    input: ById,
    output: z.file(),
  }),
  confirmMapping: endpoint({
    method: 'PUT',
    path: '/forms/{id}/fields/{field}/mapping',
    summary: 'Confirm or correct what a field means; kept with its author, and learned from',
    permission: 'forms.design',
    input: Step.extend({ field: FieldId, mapping: Mapping.omit({ confirmedBy: true, confirmedAt: true }), fill: z.enum(['drawn', 'asked']) }),
    output: FormRead,
  }),
  drawAllHeld: endpoint({
    method: 'POST',
    path: '/forms/{id}/drawing',
    summary: 'Draw every field that is held or derivable from the ledgers instead of asking for it',
    permission: 'forms.design',
    input: Step,
    output: FormRead,
  }),
  endForm: endpoint({
    method: 'POST',
    path: '/forms/{id}/end',
    summary: 'End an admitted form from a day on',
    permission: 'forms.design',
    input: Step.extend({ validTo: Day, because: Prose.min(4) }),
    output: FormRead,
  }),
}
