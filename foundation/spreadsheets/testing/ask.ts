import { isRefusal } from '../../refusal.ts'
import { openSheet } from '../open.ts'
import type { Row } from '../types.ts'

export async function rowsOf(name: string, bytes: Uint8Array, sheet?: string | number): Promise<Row[]> {
  const opened = await openSheet(name, bytes, { sheet })
  const rows: Row[] = []
  for await (const row of opened.rows()) rows.push(row)
  return rows
}

/** Values only, row by row. */
export const valuesOf = async (name: string, bytes: Uint8Array, sheet?: string | number) =>
  (await rowsOf(name, bytes, sheet)).map(({ cells }) => cells.map((cell) => cell?.value))

/** The code a work is refused with; 'taken' when it is not refused; any other accident is thrown on. */
export async function refusedWith(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'taken'
  } catch (fault) {
    if (isRefusal(fault)) return fault.code
    throw fault
  }
}
