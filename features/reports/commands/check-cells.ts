/** What a community typed, checked field by field: only what is asked, in the form in which it is stored. */
import type { FieldFault } from '../../../foundation/refusal.ts'
import { say } from '../../../foundation/words.ts'
import type { Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { checkValue } from '../../elements/rules/check-value.ts'
import type { FormField } from '../../forms/contract.ts'
import { partsOf, stored, type StoredCell } from '../rules/cells.ts'
import { codeListOf, elementLike } from '../rules/checkable.ts'
import { words } from '../words.ts'

export type Typed = { value: Value; because: string | null }
export type CheckedCell = { cell: StoredCell } | { fault: FieldFault }
type Given = { registry: Registry; today: string }

export function checkTyped(field: FormField, raw: Value, { registry, today }: Given) {
  return checkValue(elementLike(field, registry), codeListOf(field, registry), raw, { today })
}

/** A drawn number may be put right with a reason; typed as it was drawn it is the drawn one again. */
export function checkCell(field: FormField, { value, because }: Typed, before: StoredCell | undefined, given: Given): CheckedCell {
  const { id, label, fill } = field
  const at = `cells.${id}`
  if (fill === 'calculated') return { fault: { field: at, text: say(words.calculatedField, { label }) } }
  const checked = checkTyped(field, value, given)
  if ('fault' in checked) return { fault: { field: at, text: checked.fault } }
  if (fill === 'asked') return { cell: checked.value }
  const parts = partsOf(before)
  const drawn = parts.d === undefined ? parts.v : parts.d
  const { d: _, b: __, ...origin } = parts
  if (checked.value === drawn) return { cell: stored({ ...origin, v: drawn }) }
  const reason = because?.trim() ?? ''
  if (reason.length < 2) return { fault: { field: at, text: say(words.drawnNeedsReason, { label }) } }
  return { cell: { ...origin, v: checked.value, d: drawn, b: reason } }
}
