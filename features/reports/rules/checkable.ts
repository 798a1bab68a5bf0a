/** What a value is checked and shown by: its element where the field means one, otherwise the field itself. */
import type { CodeList, Element } from '../../elements/contract.ts'
import type { Checkable } from '../../elements/rules/check-value.ts'
import { sameMoneyUnit } from '../../elements/rules/money.ts'
import type { FormField } from '../../forms/contract.ts'

type Known = { elements: ReadonlyMap<string, Element>; codeLists: ReadonlyMap<string, CodeList> }

/** The element whose values the field asks one by one; a count of it is a number of its own. */
export function elementAsked({ mapping, unit }: FormField, { elements }: Known): Element | undefined {
  const element = mapping?.measure === 'value' ? elements.get(mapping.elementKey ?? '') : undefined
  // asked in another unit it is another figure: 万元 of 元
  const alike = element && (unit === null || unit === element.unit || (element.type === 'money' && sameMoneyUnit(unit, element.unit)))
  return alike ? element : undefined
}

/** The element a field's values are kept and shown like; a plain number that asks for an amount is no money: it is not kept in fen. */
function elementOf(field: FormField, known: Known): Element | undefined {
  const element = elementAsked(field, known)
  return element && (element.type === 'money') === (field.kind === 'money') ? element : undefined
}

export function elementLike(field: FormField, known: Known): Checkable {
  const { id, label, kind, unit } = field
  return elementOf(field, known) ?? { key: id, name: label, type: kind, unit, precision: null, granularity: null }
}

export function codeListOf(field: FormField, known: Known): CodeList | undefined {
  const { label, choices } = field
  const key = elementOf(field, known)?.codeList ?? field.codeList
  if (key !== null && known.codeLists.has(key)) return known.codeLists.get(key)
  if (choices.length === 0) return undefined
  return {
    key: 'choices',
    name: label,
    nameEn: label,
    standard: null,
    official: false,
    source: '',
    entries: choices.map(({ code, name }) => ({ code, name, nameEn: name, synonyms: [] })),
  }
}
