/** Forms for staff, and the public list of admitted ones. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { FormState } from '../contract.ts'
import { words } from '../words.ts'
import { getAdmittedFormVersion } from './for-reports.ts'
import { formHeads, saying } from './heads.ts'
import { visibleTo } from './visible.ts'

type Asked = PageAsked & { search?: string | undefined; state?: FormState | undefined; mine?: boolean | undefined }

/** Newest change first. */
export async function listForms({ db, actor, today }: Pick<Request, 'db' | 'actor' | 'today'>, asked: Asked) {
  const { search, state, mine, page, size } = asked
  let rows = db.selectFrom('formVersions').where(visibleTo(actor))
  if (search) rows = rows.where(saying(search))
  if (state) rows = rows.where('state', '=', state)
  if (mine) rows = rows.where('organisationId', '=', actor.organisationId ?? '')
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const found = await rows.selectAll().orderBy('changedAt', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute()
  return { rows: await formHeads(db, found, today), total, page, size }
}

/** Every version in force, with number, issuing body and validity (统计法 第十七条). */
export async function listAdmittedForms({ db, today }: Pick<Request, 'db' | 'today'>, asked: PageAsked & { search?: string | undefined }) {
  const { search, page, size } = asked
  let rows = db
    .selectFrom('formVersions')
    .where('state', '=', 'admitted')
    .where((or) => or.or([or('validTo', 'is', null), or('validTo', '>', today)]))
  if (search) rows = rows.where(saying(search))
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const found = await rows.selectAll().orderBy('admissionNumber', 'desc').orderBy('id').limit(limit).offset(offset).execute()
  return { rows: await formHeads(db, found, today), total, page, size }
}

/** Field by field; what was admitted once stays readable. */
export async function getAdmittedForm({ db, today }: Pick<Request, 'db' | 'today'>, { id }: { id: string }) {
  const form = await getAdmittedFormVersion(db, id)
  const [head] = await formHeads(db, [form], today)
  if (!head) throw notFound(words.form)
  // who confirmed a mapping is the department's own matter
  const sections = form.content.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => ({ ...field, mapping: field.mapping && { ...field.mapping, confirmedBy: null, confirmedAt: null } })),
  }))
  return { ...head, content: { ...form.content, sections } }
}
