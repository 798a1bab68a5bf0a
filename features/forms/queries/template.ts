/** The template: as the department uploaded it, or one made from the fields. */
import { buffer } from 'node:stream/consumers'
import { readFile } from '../../../foundation/files.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { writeSheet } from '../../../foundation/spreadsheets/write/sheet.ts'
import type { FormVersion } from '../contract.ts'
import { fieldsOf, fieldTitle } from '../rules/fields.ts'
import { words } from '../words.ts'
import { findVisible } from './visible.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One sheet with a head over a column for each field; figures stand first. */
async function made({ content, admissionNumber }: FormVersion): Promise<File> {
  const columns = fieldsOf(content).map((field) => ({ label: `${fieldTitle(field)}${field.unit ? `（${field.unit}）` : ''}` }))
  const above = [content.title, ...(admissionNumber ? [`准入编号：${admissionNumber}`] : [])]
  const bytes = await buffer(writeSheet({ sheet: content.title, above, columns, rows: [] }))
  return new File([new Uint8Array(bytes)], `${content.title}.xlsx`, { type: workbook })
}

export async function downloadTemplate(request: Pick<Request, 'db' | 'actor'>, { id }: { id: string }): Promise<File> {
  const form = await findVisible(request, id)
  if (form.layoutFileId === null) return made(form)
  const file = await readFile(request.db, form.layoutFileId)
  if (!file) throw notFound(words.template)
  return new File([new Uint8Array(file.content)], file.name, { type: file.mediaType })
}
