/** The template: as the department uploaded it, or one made from the fields. */
import { buffer } from 'node:stream/consumers'
import type { Database } from '../../../foundation/database.ts'
import { readFile } from '../../../foundation/files.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { writeSheet } from '../../../foundation/spreadsheets/write/sheet.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { FormVersion } from '../contract.ts'
import { fieldsOf, fieldTitle } from '../rules/fields.ts'
import { legalHead } from '../rules/legal-head.ts'
import { words } from '../words.ts'
import { findVisible } from './visible.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One sheet with a head over a column for each field; figures stand first. */
async function made(db: Database, form: FormVersion): Promise<File> {
  const { content, organisationId } = form
  const issuer = (await organisationNames(db, [organisationId])).get(organisationId) ?? ''
  const columns = fieldsOf(content).map((field) => ({ label: `${fieldTitle(field)}${field.unit ? `（${field.unit}）` : ''}` }))
  const above = [content.title, ...(form.admissionNumber ? [legalHead(form, issuer)] : [])]
  const bytes = await buffer(writeSheet({ sheet: content.title, above, columns, rows: [] }))
  return new File([new Uint8Array(bytes)], `${content.title}.xlsx`, { type: workbook })
}

export async function downloadTemplate(request: Pick<Request, 'db' | 'actor'>, { id }: { id: string }): Promise<File> {
  const form = await findVisible(request, id)
  if (form.layoutFileId === null) return made(request.db, form)
  const file = await readFile(request.db, form.layoutFileId)
  if (!file) throw notFound(words.template)
  return new File([new Uint8Array(file.content)], file.name, { type: file.mediaType })
}
