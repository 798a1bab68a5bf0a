/** Is an attached spreadsheet a form that exists here? What cannot be read is none; the gate never breaks over a file. */
import type { Database } from '../../../foundation/database.ts'
import { columnOf, type Column } from '../twins/columns.ts'
import { twinAmong, type Twin } from '../twins/compare.ts'
import { headsOf, type Heads, type SheetHeads } from '../twins/sheet.ts'
import { readAdmittedIndex } from './admitted-index.ts'
import { readOverlapIndex } from './overlap-index.ts'

export type FormTwin = {
  formVersionId: string
  title: string
  admissionNumber: string
  /** How many of `columns` (of the sheet, or of the form where that is the larger share) are the same; 0…1. */
  share: number
  shared: number
  columns: number
}

const longest = 5000

/** Undefined for what is hostile, broken, locked, or takes too long. */
async function readHeads(fileName: string, bytes: Uint8Array): Promise<SheetHeads[]> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<SheetHeads[]>((resolve) => {
    timer = setTimeout(() => resolve([]), longest)
  })
  try {
    return await Promise.race([headsOf(fileName, bytes), tooLong])
  } catch {
    return []
  } finally {
    clearTimeout(timer)
  }
}

export async function formTwinOf(db: Database, fileName: string, bytes: Uint8Array, today: string): Promise<FormTwin | undefined> {
  const forms = (await readAdmittedIndex(db)).filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= today) && (validTo === null || today < validTo),
  )
  if (forms.length === 0) return undefined
  const sheets = await readHeads(fileName, bytes)
  if (sheets.length === 0) return undefined
  const index = await readOverlapIndex(db)
  const compared = forms.map(({ id, columns }) => ({ id, columns: columns() }))
  const columnsOf = (heads: Heads): Column[] => heads.flatMap(({ label, path }) => columnOf(label, path, undefined, index) ?? [])
  const twins = sheets.flatMap(({ table, texts }): Twin[] => {
    const asTable = twinAmong(columnsOf(table), compared)
    const twin = asTable ?? twinAmong(columnsOf(texts), compared, true)
    return twin ? [twin] : []
  })
  const [closest] = twins.toSorted((one, other) => other.share - one.share)
  const form = forms.find(({ id }) => id === closest?.id)
  if (!closest || !form) return undefined
  const { share, shared, columns } = closest
  return { formVersionId: form.id, title: form.title, admissionNumber: form.admissionNumber, share, shared, columns }
}
