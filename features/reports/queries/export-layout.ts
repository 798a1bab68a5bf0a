/** The department's own workbook with the approved numbers in it: rows of a table, or the area's totals in their places. */
import { Readable } from 'node:stream'
import type { Database } from '../../../foundation/database.ts'
import { readFile } from '../../../foundation/files.ts'
import { columnOf } from '../../../foundation/spreadsheets/letters.ts'
import { fillTemplate, type Filling } from '../../../foundation/spreadsheets/template.ts'
import type { TemplateSheet, Written } from '../../../foundation/spreadsheets/types.ts'
import type { FormField, FormVersion, Section } from '../../forms/contract.ts'
import type { RollUp } from './roll-up.ts'

type LaidOut = TemplateSheet & { sectionId: string }
/** `file`: the workbook as the department uploaded it; `sheet`: the one that holds the section. */
export type Layout = { name: string; bytes: Uint8Array; sheet: LaidOut }

/** Undefined where the form has no layout, or none that still fits what is exported. */
export async function layoutOf(db: Database, { layout, layoutFileId, content }: FormVersion, section: Section | undefined): Promise<Layout | undefined> {
  if (layoutFileId === null || layout === null) return undefined
  const { sheets = [] } = layout as { sheets?: LaidOut[] }
  const sectionId = section?.id ?? content.sections.find(({ kind }) => kind === 'figures')?.id
  const sheet = sheets.find((one) => one.sectionId === sectionId)
  const fits = section ? sheet?.shape === 'table' && sheet.dataStart !== undefined : sheet?.shape === 'form'
  const file = sheet && fits ? await readFile(db, layoutFileId) : undefined
  return sheet && file ? { name: file.name, bytes: file.content, sheet } : undefined
}

const placed = (fields: readonly FormField[]) =>
  fields.flatMap(({ id, place }) => (place === null ? [] : [{ id, column: columnOf(place), row: Number(/\d+$/.exec(place)?.[0] ?? 0) }]))

/** `values` of a row by the order of the section's fields, put under the columns the template has for them. */
async function* inColumns(fields: readonly FormField[], rows: AsyncIterable<readonly Written[]>): AsyncGenerator<Written[]> {
  const columns = fields.map(({ place }) => (place === null ? -1 : columnOf(place)))
  const width = Math.max(0, ...columns.map((column) => column + 1))
  for await (const values of rows) {
    const row: Written[] = Array.from({ length: width })
    for (const [index, column] of columns.entries()) if (column >= 0) row[column] = values[index]
    yield row
  }
}

/** Opened lazily: nothing is read before somebody takes it. */
function lazily(layout: Layout, filling: () => Filling): Readable {
  async function* bytes() {
    yield* await fillTemplate(layout.name, layout.bytes, { sheet: layout.sheet.name, ...filling() })
  }
  return Readable.from(bytes(), { objectMode: false, highWaterMark: 262_144 })
}

export function filledTable(layout: Layout, fields: readonly FormField[], rows: () => AsyncIterable<readonly Written[]>, watermark: string): Readable {
  const { dataStart = 1, footer } = layout.sheet
  const end = footer[0]?.row
  return lazily(layout, () => ({ watermark, table: { start: dataStart, ...(end !== undefined && { end }), rows: inColumns(fields, rows()) } }))
}

export function filledForm(layout: Layout, fields: readonly FormField[], { total }: Pick<RollUp, 'total'>, watermark: string): Readable {
  const cells = placed(fields).map(({ id, row, column }) => ({ row, column, value: total.amounts[id] ?? null }))
  return lazily(layout, () => ({ watermark, cells }))
}
