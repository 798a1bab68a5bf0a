/** The cells of one row as values of elements; the original cell stands for itself, and one fault does not hide another. */
import type { Row } from '../../../../foundation/spreadsheets/types.ts'
import { say, type Text } from '../../../../foundation/words.ts'
import type { CodeList, Element, Values } from '../../../elements/contract.ts'
import { checkValue } from '../../../elements/rules/check-value.ts'
import type { LedgerColumn } from '../../contract.ts'
import { rowWords as words } from '../../import-words.ts'
import { namedElement } from '../named.ts'
import { rawOf } from './cell.ts'

export type Taken = { index: number; element: Element; codeList: CodeList | undefined }
export type CellFault = { column: number; sentence: Text }

/** What someone wrote into a sensitive column is not repeated in the sentence: faults are stored readable. */
function discreet({ sensitivity }: Element, sentence: Text, raw: unknown): Text {
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : ''
  if (sensitivity !== 'sensitive' || text === '') return sentence
  return { zh: sentence.zh.replaceAll(text, '…'), en: sentence.en.replaceAll(text, '…') }
}

/** An empty cell says nothing: what the ledger holds stays. `formulas`: cells counted by their stored value. */
export function readCells({ cells }: Row, taken: readonly Taken[], today: string): { values: Values; faults: CellFault[]; formulas: number } {
  const values: Values = {}
  const faults: CellFault[] = []
  let formulas = 0
  for (const { index, element, codeList } of taken) {
    const cell = cells[index]
    if (cell?.formula === 'stored' && cell.type !== 'error') formulas += 1
    const found = rawOf(cell, element)
    if ('fault' in found) {
      faults.push({ column: index, sentence: found.fault })
      continue
    }
    const checked = checkValue(element, codeList, found.raw, { today })
    if ('fault' in checked) faults.push({ column: index, sentence: discreet(element, checked.fault, found.raw) })
    else if (checked.value !== null) values[element.key] = checked.value
  }
  return { values, faults, formulas }
}

/** What a new record lacks; a cell that has a fault already is not missing as well. */
export function lacking(
  values: Values,
  columns: readonly LedgerColumn[],
  taken: readonly Taken[],
  faults: readonly CellFault[],
  elements: ReadonlyMap<string, Element>,
): CellFault[] {
  const first = taken[0]?.index ?? 0
  return columns
    .filter(({ required, elementKey }) => required && values[elementKey] === undefined)
    .flatMap(({ elementKey }) => {
      const at = taken.find(({ element }) => element.key === elementKey)
      if (at && faults.some(({ column }) => column === at.index)) return []
      const named = { element: namedElement(elements.get(elementKey), elementKey) }
      return [{ column: at?.index ?? first, sentence: say(at ? words.required : words.requiredMissing, named) }]
    })
}
