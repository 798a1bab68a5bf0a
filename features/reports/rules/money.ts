/** Money is kept in whole fen; people write it, read it and put it into formulas in the unit of its field: 元 unless the form says 万元. */
import type { Element, Value } from '../../elements/contract.ts'
import { placesAboveFen } from '../../elements/rules/money.ts'
import type { FormField } from '../../forms/contract.ts'

type Measured = Pick<FormField, 'kind' | 'unit'>

/** As it is read: 12345 fen of a field of 元 is 123.45. Whatever is not money stays as it is. */
export function inUnit({ kind, unit }: Measured, value: Value): Value {
  return kind === 'money' && typeof value === 'number' ? value / 10 ** placesAboveFen(unit) : value
}

/** As it is kept: back to whole fen. */
export function kept({ kind, unit }: Measured, value: Value): Value {
  return kind === 'money' && typeof value === 'number' ? Math.round(value * 10 ** placesAboveFen(unit)) : value
}

/** A field's value as the ledger of an element keeps it: the other way round of `taken`. */
export function given(field: Measured, element: Pick<Element, 'type' | 'unit'>, value: Value): Value {
  if (element.type === 'money') return field.kind === 'money' ? value : kept({ kind: 'money', unit: field.unit }, value)
  return inUnit(field, value)
}

/** A ledger's value as a field keeps it: a column of plain numbers takes the fen of an amount in its own unit, a column of money a plain number as fen. */
export function taken(field: Measured, element: Pick<Element, 'type' | 'unit'> | undefined, value: Value): Value {
  if (element === undefined || typeof value !== 'number') return value
  if (element.type === 'money') return field.kind === 'number' || field.kind === 'integer' ? inUnit({ kind: 'money', unit: field.unit }, value) : value
  return kept({ kind: field.kind, unit: element.unit }, value)
}
