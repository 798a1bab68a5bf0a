/** The approved numbers as Excel or CSV, in the department's own layout where the form has one; streamed. */
import type { Readable } from 'node:stream'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { writeCsv } from '../../../foundation/spreadsheets/write/csv.ts'
import { writeSheet } from '../../../foundation/spreadsheets/write/sheet.ts'
import { streamedFile } from '../../../foundation/streamed-file.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { pathCodes } from '../../areas/rules.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { FormVersion, Section } from '../../forms/contract.ts'
import { figureFields, subjectSections } from '../rules/fields.ts'
import { seesPeople } from '../rules/steps.ts'
import { words } from '../words.ts'
import { filledForm, filledTable, layoutOf } from './export-layout.ts'
import { columnsOf, headLines, placeColumns, watermarkOf } from './export-sheet.ts'
import { exportedRows, type Source } from './export-source.ts'
import { formOf } from './form.ts'
import { issuerOf } from './issuer.ts'
import { readRollUp } from './roll-up.ts'
import { rolledForm } from './rolled-form.ts'

type Asked = { formId: string; period: string; areaCode?: string | undefined; sectionId?: string | undefined; format: 'xlsx' | 'csv' }
export const types = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** Without an id the figures, or the first table of a form that has none. Refuses an unknown one. */
function sectionAsked({ content }: FormVersion, id: string | undefined): Section | undefined {
  const tables = subjectSections(content)
  if (id === undefined) return figureFields(content).length > 0 ? undefined : tables[0]
  const section = tables.find((one) => one.id === id)
  if (!section) throw notFound(words.rollUp)
  return section
}

/** Of the area, and of every community asked with the units above it. */
export async function namesIn({ db }: Pick<Request, 'db'>, cycleIds: readonly string[], areaCode: string): Promise<(code: string) => string> {
  const codes = await db.selectFrom('reports').select('communityCode').where('cycleId', 'in', cycleIds).where('version', '=', 1).execute()
  const names = await areaNames(db, [areaCode, ...codes.flatMap(({ communityCode }) => pathCodes(communityCode))])
  return (code) => names.get(code) ?? code
}

/** Head, watermark and record in every case: number, issuing body, approval number and validity stand on what is handed on. */
export async function exportRollUp(request: Request, asked: Asked): Promise<File> {
  const { db, actor, today, now, record } = request
  const { cycle, areaCode } = await rolledForm(request, asked)
  const form = await formOf(db, cycle.formVersionId)
  const section = sectionAsked(form, asked.sectionId)
  const issuer = await issuerOf(db, cycle.organisationId)
  if (section && !seesPeople(actor, areaCode, issuer.in(areaCode.slice(0, 6)))) throw notFound(words.rollUp)
  const nameOf = await namesIn(request, [cycle.id], areaCode)
  const watermark = watermarkOf(actor, now)
  const above = headLines(form, cycle, issuer.name, nameOf(areaCode), today)
  const source: Source = { cycleId: cycle.id, areaCode, form, section, registry: await readRegistry(db), nameOf }
  const fields = section?.fields ?? figureFields(form.content)
  const columns = [...placeColumns, ...columnsOf({ fields })]
  const layout = asked.format === 'xlsx' ? await layoutOf(db, form, section) : undefined
  const total = layout && !section ? await readRollUp(request, { formId: asked.formId, period: cycle.period, areaCode }) : undefined
  await record({
    event: 'reports.exported',
    object: { kind: 'form_version', id: form.id },
    after: { period: cycle.period, areaCode, section: section?.id ?? null, format: asked.format, layout: layout !== undefined, watermark },
  })
  const open = (): Readable => {
    const marked = [...above.slice(1), watermark].join('　')
    if (layout && total) return filledForm(layout, fields, total, marked)
    if (layout) return filledTable(layout, fields, () => exportedRows(request, source, false), marked)
    const rows = exportedRows(request, source, true)
    if (asked.format === 'csv') return writeCsv({ columns, rows, above: [watermark, ...above] })
    return writeSheet({ sheet: form.content.title, watermark, watermarkRow: true, above, columns, rows })
  }
  return streamedFile(`${form.content.title}_${cycle.period}.${asked.format}`, types[asked.format], open)
}
