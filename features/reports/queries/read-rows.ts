/** Rows of table sections as they are shown: masked as in the ledgers they come from. */
import type { Actor } from '../../../foundation/actor.ts'
import { mask } from '../../../foundation/masks.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { Element, Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { showValue } from '../../elements/rules/show.ts'
import type { FormField, FormVersion } from '../../forms/contract.ts'
import { isMasked, readerKind } from '../../ledgers/rules/access.ts'
import { maskFor } from '../../ledgers/rules/masking.ts'
import type { ReportRow } from '../contract.ts'
import { codeListOf, elementLike } from '../rules/checkable.ts'
import { subjectSections } from '../rules/fields.ts'
import { isSensitive, unsealCell } from '../sealed-cells.ts'

type Shown = { value: Value; shown: string; masked: boolean; asked: boolean }
export type Showing = { registry: Registry; keyring: Keyring; actor: Actor }

/** What a field is masked like: its element, or, where nobody mapped it, what its kind says. */
function protectedLike(field: FormField, registry: Registry): Pick<Element, 'key' | 'type' | 'sensitivity'> {
  const element = registry.elements.get(field.mapping?.elementKey ?? '')
  if (element) return element
  const { id, kind } = field
  const sensitivity = isSensitive(field, registry) ? 'sensitive' : kind === 'phone' || kind === 'address' ? 'personal' : 'none'
  return { key: id, type: kind, sensitivity }
}

/** What a field's cells need is worked out once, not for every row of a hundred thousand. A masked value does not leave the server. */
export function shower(field: FormField, { registry, keyring, actor }: Showing): (row: ReportRow) => Shown {
  const asked = field.fill === 'asked'
  const element = elementLike(field, registry)
  const list = codeListOf(field, registry)
  const like = protectedLike(field, registry)
  const masked = isMasked(like, readerKind(actor))
  const hides = maskFor(like)
  return (row) => {
    const sealed = row.sealed[field.id]
    const value = sealed === undefined ? (row.values[field.id] ?? null) : unsealCell(keyring, row, field.id, sealed)
    const shown = showValue(element, list, value, 'zh')
    return masked && value !== null ? { value: null, shown: mask(hides, shown), masked, asked } : { value, shown, masked: false, asked }
  }
}

/** A number or text that is stored, shown and written alike, and hidden from nobody who sees the row. */
export function isPlain(field: FormField, { registry, actor }: Showing): boolean {
  const { type } = elementLike(field, registry)
  return ['text', 'integer', 'number'].includes(type) && !isSensitive(field, registry) && !isMasked(protectedLike(field, registry), readerKind(actor))
}

export function readRows(form: FormVersion, rows: readonly ReportRow[], showing: Showing) {
  const showers = new Map(subjectSections(form.content).map(({ id, fields }) => [id, fields.map((field) => [field.id, shower(field, showing)] as const)]))
  return rows.map((row) => ({
    sectionId: row.sectionId,
    number: row.number,
    subjectId: row.subjectId,
    cells: Object.fromEntries((showers.get(row.sectionId) ?? []).map(([field, show]) => [field, show(row)])),
  }))
}
