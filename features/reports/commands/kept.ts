/** A returned cell is mended, or the reviewer is told why it is right: never handed in again in silence. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import type { FormContent, FormField } from '../../forms/contract.ts'
import type { CellReturn, ReportRow } from '../contract.ts'
import { saidIn, sameAsThen } from '../returned.ts'
import type { StoredCells } from '../rules/cells.ts'
import { allFields } from '../rules/fields.ts'
import { words } from '../words.ts'

export type Kept = { fieldId: string; rowNumber: number | null; because: string }
type Now = { content: FormContent; cells: StoredCells; rows: readonly ReportRow[] }

const placed = (field: FormField | undefined, rowNumber: number | null, label: string) =>
  rowNumber === null
    ? { field: `cells.${field?.id ?? ''}`, text: say(words.unchangedCell, { label }) }
    : { field: `rows.${rowNumber}.${field?.id ?? ''}`, text: say(words.unchangedCellInRow, { label, row: rowNumber }) }

/** Settles the open returns of a report that is handed in. Refuses RETURNED_UNCHANGED with every such cell that has no word. Gives the words. */
export async function settleReturns(
  request: Request,
  { district, id }: Pick<CellReturn, 'district' | 'id'>,
  now: Now,
  kept: readonly Kept[],
): Promise<string[]> {
  const { db, now: at, actor, deployment } = request
  const open = await db
    .selectFrom('cellReturns')
    .selectAll()
    .where('district', '=', district)
    .where('reportId', '=', id)
    .where('resolvedAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const fields = new Map<string, FormField>(allFields(now.content).map((field) => [field.id, field]))
  const labelOf = ({ fieldId }: Pick<CellReturn, 'fieldId'>) => fields.get(fieldId)?.label ?? ''
  const unchanged = open.filter((one) => sameAsThen(one.saidThen, saidIn(deployment.keyring, now, one)))
  const wordOf = (one: CellReturn) => kept.find(({ fieldId, rowNumber }) => fieldId === one.fieldId && rowNumber === one.rowNumber)?.because
  const silent = unchanged.filter((one) => wordOf(one) === undefined)
  const [first] = silent
  if (first)
    throw refusal('RETURNED_UNCHANGED', words.returnedUnchanged, {
      status: 422,
      values: { n: silent.length, first: labelOf(first) },
      fields: silent.slice(0, 200).map((one) => placed(fields.get(one.fieldId), one.rowNumber, labelOf(one))),
      details: { cells: silent.map(({ fieldId, rowNumber }) => ({ fieldId, rowNumber })) },
    })
  for (const one of open) {
    const word = unchanged.includes(one) ? (wordOf(one) ?? null) : null
    await db
      .updateTable('cellReturns')
      .set({ resolvedAt: at, keptBecause: word, keptBy: word === null ? null : actor.name })
      .where('district', '=', district)
      .where('id', '=', one.id)
      .execute()
  }
  return unchanged.map((one) => `${labelOf(one)}${one.rowNumber === null ? '' : `（第 ${one.rowNumber} 行）`}：${wordOf(one) ?? ''}`)
}
