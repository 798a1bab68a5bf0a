/** What committing will need, made ready in the dry run: sealed values, blind index, what the record will stand on. */
import type { Keyring } from '../../../../foundation/sealing.ts'
import type { Element, Values } from '../../../elements/contract.ts'
import type { TagSpan } from '../../contract.ts'
import { blindOf } from '../keys.ts'
import { sealValues, type Place } from '../seal-values.ts'
import type { Draft } from './rows.ts'

/** `told`: what will be said; `whole`: the row as it stands in the file, whose numbers tell it from other rows. */
export function sealedDraft(
  keyring: Keyring,
  place: Place,
  told: { values: Values; tags: TagSpan[] },
  whole: Values,
  elements: ReadonlyMap<string, Element>,
): Pick<Draft, 'values' | 'sealed' | 'tags' | 'originKeys' | 'staleDays' | 'blinds'> {
  const keys = Object.keys(told.values)
  const days = keys.flatMap((key) => elements.get(key)?.freshDays ?? [])
  const blinds = Object.entries(whole).flatMap(([key, value]) =>
    elements.get(key)?.lookup && value !== null ? [[key, blindOf(keyring, key, value)] as const] : [],
  )
  return {
    ...sealValues(keyring, place, told.values, elements),
    tags: told.tags,
    originKeys: [...keys, ...new Set(told.tags.map(({ tag }) => `#${tag}`))].toSorted(),
    staleDays: days.length === 0 ? null : Math.min(...days),
    blinds: Object.fromEntries(blinds),
  }
}
