/** The one search field: part of a name or address, or a whole ID number, phone or credit code. */
import { sql } from 'kysely'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { Element } from '../../elements/contract.ts'
import { blindOf, normalised } from '../commands/keys.ts'
import { titleKeys } from '../rules/title.ts'
import { hasKey, literally } from './filter.ts'
import type { LedgerView } from './view.ts'
import type { Condition } from './visible.ts'

const looksLikeNumber = /^[\dA-Z]{7,}$/

/** The kept text where the reader sees everything it was made of; otherwise the columns it does see, one by one. */
function named({ ledger, registry }: LedgerView, seen: readonly Element[], search: string): Condition[] {
  const searched = titleKeys(ledger.subjectKind).filter((key) => registry.elements.get(key)?.sensitivity !== 'sensitive')
  const visible = searched.filter((key) => seen.some((element) => element.key === key))
  const hidden = searched.filter((key) => !visible.includes(key) && registry.elements.get(key)?.subjectKind === ledger.subjectKind)
  const like = `%${literally(search)}%`
  if (hidden.length === 0) return [sql<boolean>`subjects.search like ${like.toLowerCase()}`]
  return visible.map((key) => sql<boolean>`subjects.values ->> ${key} ilike ${like}`)
}

export function searchOf(view: LedgerView, search: string, keyring: Keyring): Condition {
  const seen = view.columns.flatMap(({ elementKey }) => view.registry.elements.get(elementKey) ?? [])
  const text = normalised(search)
  const lookups = looksLikeNumber.test(text) ? seen.filter(({ lookup }) => lookup) : []
  const conditions = [...named(view, seen, search), ...lookups.map(({ key }) => hasKey(key, [blindOf(keyring, key, text)]))]
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`
}
