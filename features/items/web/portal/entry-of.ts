import { titled } from '../../../../foundation/words.ts'
import type { ItemVersionRead } from '../../contract.ts'
import type { Entry } from './Entry.tsx'

export type Read = ItemVersionRead

/** A version as read today, as an entry of a list. */
export function entryOf(version: Read): Entry {
  return { ...version, basis: version.clauseStates.map(({ sourceTitle, sourceId, article }) => `${titled(sourceTitle ?? sourceId)}${article}`) }
}
