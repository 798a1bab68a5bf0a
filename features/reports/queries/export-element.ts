/** One data element community by community as Excel or CSV, a column for each form that reports it; streamed. */
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { writeCsv } from '../../../foundation/spreadsheets/write/csv.ts'
import { writeSheet } from '../../../foundation/spreadsheets/write/sheet.ts'
import { streamedFile } from '../../../foundation/streamed-file.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { organisationNames } from '../../people/queries/named.ts'
import { words } from '../words.ts'
import { namesIn, types } from './export.ts'
import { headLines, placeColumns, titleOf, watermarkOf } from './export-sheet.ts'
import { formsReporting } from './element-forms.ts'
import { elementRows } from './element-rows.ts'

type Asked = { elementKey: string; period: string; areaCode?: string | undefined; format: 'xlsx' | 'csv' }

/** Refuses a period in which no form reported the element. Each form keeps number, issuing body, approval number and validity (统计法 第十七条). */
export async function exportElementRollUp(request: Request, asked: Asked): Promise<File> {
  const { db, actor, today, now, record } = request
  const { elementKey, period, format } = asked
  const { areaCode, reporting } = await formsReporting(request, asked)
  const inPeriod = reporting.filter(({ cycle }) => cycle.period === period)
  if (inPeriod.length === 0) throw notFound(words.rollUp)
  const name = (await readRegistry(db)).elements.get(elementKey)?.name ?? elementKey
  const nameOf = await namesIn(
    request,
    inPeriod.map(({ cycle }) => cycle.id),
    areaCode,
  )
  const issuers = await organisationNames(
    db,
    inPeriod.map(({ cycle }) => cycle.organisationId),
  )
  const watermark = watermarkOf(actor, now)
  const heads = inPeriod.map(({ cycle, form }) => headLines(form, cycle, issuers.get(cycle.organisationId) ?? '', nameOf(areaCode), today))
  const above = [name, ...heads.map(([title, numbers]) => `${title}　${numbers}`), heads[0]?.[2] ?? '']
  const columns = [
    ...placeColumns,
    ...inPeriod.flatMap(({ form, fields }) => fields.map(({ field }) => ({ label: `${form.content.title}：${titleOf(field)}`, width: 20 }))),
  ]
  await record({ event: 'reports.exported', object: { kind: 'element', id: elementKey }, after: { period, areaCode, format, watermark } })
  const rows = () => elementRows(db, { areaCode, period, reporting: inPeriod, nameOf })
  return streamedFile(`${name}_${period}.${format}`, types[format], () =>
    format === 'csv'
      ? writeCsv({ columns, rows: rows(), above: [watermark, ...above] })
      : writeSheet({ sheet: name, watermark, watermarkRow: true, above, columns, rows: rows() }),
  )
}
