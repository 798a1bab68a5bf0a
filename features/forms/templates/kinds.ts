/** What kind of answer a column of a template wants: as the element it means, else as its head says. */
import type { FieldKind } from '../contract.ts'
import type { OverlapIndex } from '../overlap/index.ts'
import type { Candidate } from '../overlap/match.ts'
import { readLabel } from '../overlap/normalise.ts'

type ElementType = Candidate['element']['type']
const byType: Partial<Record<ElementType, FieldKind>> = {
  integer: 'integer',
  number: 'number',
  money: 'money',
  boolean: 'boolean',
  day: 'day',
  instant: 'day',
  code: 'code',
  id_number: 'id_number',
  phone: 'phone',
  address: 'address',
  file: 'file',
}
const byAnswer: Readonly<Record<string, FieldKind>> = { phone: 'phone', id: 'id_number', address: 'address', date: 'day', number: 'number', file: 'file' }

export type Kind = { kind: FieldKind; unit: string | null; codeList: string | null; choices: { code: string; name: string }[] }

/** `figures`: cells of numbers unless the head says otherwise. */
export function kindOf(label: string, best: Candidate | null, index: OverlapIndex, figures: boolean): Kind {
  const reading = readLabel(label)
  const unit = reading.unit?.name ?? null
  const own = reading.choices.length >= 2 ? reading.choices.map((name, at) => ({ code: String(at + 1), name })) : []
  const counted = best !== null && best.measure !== 'value'
  if (counted || (figures && best === null)) {
    const plain = reading.answer === null || reading.answer === 'number'
    return { kind: plain || counted ? 'number' : (byAnswer[reading.answer ?? ''] ?? 'number'), unit, codeList: null, choices: [] }
  }
  const list = best?.element.codeList ?? null
  if (list !== null && index.codeLists.has(list)) return { kind: 'code', unit: null, codeList: list, choices: [] }
  if (own.length > 0) return { kind: 'code', unit: null, codeList: null, choices: own }
  const kind = best ? (byType[best.element.type] ?? 'text') : reading.boolean ? 'boolean' : (byAnswer[reading.answer ?? ''] ?? 'text')
  return { kind: kind === 'code' ? 'text' : kind, unit, codeList: null, choices: [] }
}
