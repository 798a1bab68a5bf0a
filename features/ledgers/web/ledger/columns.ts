/** A ledger's columns as the grid and the form know them: the same check as on the server, sensitive ones masked. */
import type { Language } from '../../../../foundation/words.ts'
import type { CellValue, Column, Kind } from '../../../../web/ui/grid/types.ts'
import { checkValue } from '../../../elements/rules/check-value.ts'
import { placesAboveFen } from '../../../elements/rules/money.ts'
import { unitIn } from '../../../elements/unit-words.ts'
import type { Element, FindableList } from '../../../elements/contract.ts'
import { choicesOf, yesOrNo } from './choices.ts'
import type { CellRead, LedgerColumn } from '../../contract.ts'

const kinds: Partial<Record<Element['type'], Kind>> = { integer: 'number', number: 'number', money: 'number', boolean: 'boolean', day: 'date', code: 'code' }

/** What a value of the type usually needs, in pixels. */
const widths: Partial<Record<Element['type'], number>> = { id_number: 190, credit_code: 190, bank_account: 190, day: 132, phone: 132, address: 220, code: 108 }

type Given = {
  calculated: ReadonlySet<string>
  elements: ReadonlyMap<string, Element>
  codeLists: ReadonlyMap<string, FindableList>
  language: Language
  today: string
}

/** What the grid holds of a cell: money in its unit, a masked value as its mask. */
export function heldOf(element: Element | undefined, cell: CellRead | undefined): CellValue {
  if (!cell) return null
  if (cell.masked) return cell.shown
  if (element?.type === 'money' && typeof cell.value === 'number') return cell.value / 10 ** placesAboveFen(element.unit)
  return cell.value
}

export function columnOf({ elementKey }: Pick<LedgerColumn, 'elementKey'>, { calculated, elements, codeLists, language, today }: Given): Column {
  const element = elements.get(elementKey)
  if (!element) return { key: elementKey, title: elementKey, kind: 'text', readOnly: true }
  const codeList = element.codeList ? codeLists.get(element.codeList) : undefined
  const masked = element.sensitivity === 'sensitive'
  const kind = masked ? 'masked' : element.type === 'code' && !codeList ? 'text' : (kinds[element.type] ?? 'text')
  return {
    key: elementKey,
    title: language === 'zh' ? element.name : element.nameEn,
    kind,
    ...(element.unit && { unit: unitIn(language, element.unit) }),
    ...((element.type === 'file' || calculated.has(elementKey)) && { readOnly: true }),
    ...(codeList && element.type === 'code' && { options: choicesOf(codeList, language) }),
    ...(masked && element.type === 'boolean' && { options: yesOrNo(language) }),
    ...(kind === 'date' &&
      element.granularity &&
      ['day', 'month', 'year'].includes(element.granularity) && { grain: element.granularity as 'day' | 'month' | 'year' }),
    ...(element.type === 'integer' ? { decimals: 0 } : element.precision !== null && { decimals: element.precision }),
    check: (value) => {
      const found = checkValue(element, codeList, value, { today })
      return 'fault' in found ? found.fault[language] : undefined
    },
    width: Math.max(widths[element.type] ?? 96, Math.min(220, element.name.length * 18 + 32)),
  }
}
