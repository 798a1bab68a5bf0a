/** What the first cells of a column look like. */
import type { Cell } from '../../../../foundation/spreadsheets/types.ts'
import type { CodeList, Element } from '../../../elements/contract.ts'
import { checkValue } from '../../../elements/rules/check-value.ts'
import { rawOf } from './cell.ts'

export type Samples = readonly (Cell | undefined)[]
type Checkable = { element: Element; codeList: CodeList | undefined; today: string }

/** Types whose values tell themselves; anything is a text, and a number is many things. */
const telling: readonly Element['type'][] = ['id_number', 'credit_code', 'phone', 'day', 'code', 'boolean']

export const filled = (samples: Samples): Cell[] => samples.filter((cell) => cell !== undefined && cell.type !== 'empty' && cell.type !== 'error') as Cell[]

/** How many of the cells are such a value; a number whose last digits Excel has lost counts, too: its row is refused later, with the reason. */
export function fitting(cells: readonly Cell[], { element, codeList, today }: Checkable): number {
  return cells.filter((cell) => {
    if (cell.lostPrecision) return element.type === 'id_number' || element.type === 'credit_code'
    const found = rawOf(cell, element)
    return 'raw' in found && !('fault' in checkValue(element, codeList, found.raw, { today }))
  }).length
}

export const tells = ({ type }: Pick<Element, 'type'>): boolean => telling.includes(type)
