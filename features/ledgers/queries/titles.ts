/** What subjects are called, as the reader may see it: of people a department sees the family name only. */
import { mask } from '../../../foundation/masks.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { Subject } from '../contract.ts'
import { isMasked, type ReaderKind } from '../rules/access.ts'
import { maskFor } from '../rules/masking.ts'
import { titleKeys, titleOf } from '../rules/title.ts'

export function titlesOf(subjects: readonly Pick<Subject, 'id' | 'kind' | 'values'>[], reader: ReaderKind, { elements }: Registry): Map<string, string> {
  return new Map(
    subjects.map(({ id, kind, values }) => {
      const shown = titleKeys(kind).flatMap((key) => {
        const element = elements.get(key)
        const value = values[key]
        if (!element || value === undefined || value === null) return []
        return [[key, isMasked(element, reader) ? mask(maskFor(element), String(value)) : value] as const]
      })
      return [id, titleOf(kind, Object.fromEntries(shown))]
    }),
  )
}
