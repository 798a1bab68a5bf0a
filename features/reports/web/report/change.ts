/** What is sent of what was typed, and where the server's faults about it belong. */
import type { FieldFault } from '../../../../foundation/refusal.ts'
import type { Text } from '../../../../foundation/words.ts'
import type { Entries } from '../../../../web/ui/form/entries.ts'
import type { Value } from '../../../elements/contract.ts'
import { placeOf, rowKey } from './fields.ts'

export type TypedRow = { sectionId: string; number: number; values: Record<string, Value> }
export type Change = { cells: Record<string, { value: Value; because: string | null }>; rows: TypedRow[] }

export function changeOf(keys: Iterable<string>, entries: Entries): Change {
  const cells: Change['cells'] = {}
  const rows = new Map<string, TypedRow>()
  for (const key of keys) {
    const found = entries.read(key)
    if (!('value' in found)) continue
    const { sectionId, number, fieldId } = placeOf(key)
    if (sectionId === null) cells[fieldId] = { value: found.value, because: null }
    else {
      const row = rows.get(`${sectionId} ${number}`) ?? { sectionId, number, values: {} }
      row.values[fieldId] = found.value
      rows.set(`${sectionId} ${number}`, row)
    }
  }
  return { cells, rows: [...rows.values()] }
}

const none: Readonly<Record<string, string>> = {}

/** The server's faults by the key of the field they stand beside. Row faults name the row by its place in what was sent. */
export function errorsIn(faults: readonly FieldFault[] | undefined, rows: readonly TypedRow[], text: (of: Text) => string) {
  if (!faults) return none
  return Object.fromEntries(
    faults.flatMap(({ field, text: sentence }) => {
      const [where = '', at = '', , id = ''] = field.split('.')
      if (where !== 'rows') return [[at, text(sentence)] as const]
      const row = rows[Number(at)]
      return row ? [[rowKey(row.sectionId, row.number, id), text(sentence)] as const] : []
    }),
  )
}
