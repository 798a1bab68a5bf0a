/** One cell of a file as checkValue takes it, or why it cannot be taken. */
import type { Cell } from '../../../../foundation/spreadsheets/types.ts'
import { textOf } from '../../../../foundation/spreadsheets/habits/text.ts'
import { say, type Text } from '../../../../foundation/words.ts'
import type { Element } from '../../../elements/contract.ts'
import { rowWords as words } from '../../import-words.ts'

const figures: readonly Element['type'][] = ['integer', 'number', 'money', 'day', 'boolean']

/** Numbers of doors, units and certificates are texts that Excel likes to take for dates: 3-2 becomes 2 March. */
const isNumbering = ({ type, name }: Pick<Element, 'type' | 'name'>) => type === 'text' && /号|楼|栋|单元|室|户/.test(name)

export function rawOf(cell: Cell | undefined, element: Pick<Element, 'type' | 'name'>): { raw: string | number | boolean | null } | { fault: Text } {
  if (cell === undefined) return { raw: null }
  if (cell.formula === 'unstored') return { fault: say(words.formulaUnstored) }
  if (cell.type === 'empty') return { raw: null }
  if (cell.type === 'error') return { fault: say(words.formulaError, { value: cell.value }) }
  if (cell.lostPrecision) return { fault: say(words.lostPrecision) }
  if (cell.type === 'date') {
    if (isNumbering(element)) return { fault: say(words.becameDate, { value: cell.value.slice(5) }) }
    return { raw: element.type === 'instant' && cell.time ? `${cell.value} ${cell.time.slice(0, 5)}` : cell.value }
  }
  if (cell.type === 'boolean') return { raw: cell.value }
  if (cell.type === 'number') return { raw: figures.includes(element.type) ? cell.value : textOf(cell) }
  return { raw: cell.value }
}
