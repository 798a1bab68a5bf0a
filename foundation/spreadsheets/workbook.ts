/** The plan of a workbook: which sheets it has, in which parts they stand, and which day its numbers count from. */
import { posix } from 'node:path'
import { brokenFile, macroWorkbook, noSheet } from './faults.ts'
import type { DateSystem } from './serials.ts'
import type { SheetHead } from './types.ts'
import { readXmlText } from './xml.ts'
import type { Zip } from './zip.ts'

export type SheetPart = SheetHead & { part: string }
export type Workbook = { part: string; sheets: readonly SheetPart[]; dates: DateSystem; styles?: string; strings?: string }
export type Relation = { id: string; type: string; target: string }

/** Where a part's relations stand: xl/workbook.xml → xl/_rels/workbook.xml.rels */
export const relationsOf = (part: string): string => posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

/** A target as written in the relations of `part`, from the root of the zip. */
export const targetOf = (part: string, target: string): string => (target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target))

/** Relations of a part ('' for the whole workbook), targets from the root; what lies outside the file is left out, never followed. */
export async function readRelations(zip: Zip, part: string): Promise<Relation[]> {
  const found: Relation[] = []
  const at = part === '' ? '_rels/.rels' : relationsOf(part)
  if (!zip.has(at)) return found
  readXmlText({ name: zip.name, part: at }, await zip.text(at), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: targetOf(part, Target) })
    },
  })
  return found
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

/** Refuses macros (SPREADSHEET_MACROS) and workbooks without a single sheet (SPREADSHEET_NO_SHEET). */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  if (zip.parts.some((part) => /vbaProject|macrosheets?\//i.test(part))) throw macroWorkbook(zip.name)
  const part = (await readRelations(zip, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = await readRelations(zip, part)
  const partBy = (type: string) => relations.find((relation) => relation.type === type && zip.has(relation.target))?.target
  const sheets: SheetPart[] = []
  let dates: DateSystem = 1900
  readXmlText({ name: zip.name, part }, await zip.text(part), {
    open: (element, attributes) => {
      if (element === 'workbookPr' && isTrue(attributes.date1904)) dates = 1904
      if (element !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1]
      const target = relations.find((relation) => relation.id === id)
      if (target?.type !== 'worksheet') return
      if (!zip.has(target.target)) throw brokenFile(zip.name, target.target)
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ place: sheets.length, name: attributes.name ?? '', hidden, part: target.target })
    },
  })
  if (sheets.length === 0) throw noSheet(zip.name)
  return { part, sheets, dates, styles: partBy('styles'), strings: partBy('sharedStrings') }
}
