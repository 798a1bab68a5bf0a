/** What the steward types: a proposal and the three things only a draft of the steward carries. */
import type { ItemProposal, ItemVersion } from '../contract.ts'
import { blankProposal } from '../rules.ts'

export type Draft = ItemProposal & Pick<ItemVersion, 'note' | 'frequencyNote' | 'officialTitle'>

export const emptyDraft: Draft = {
  ...blankProposal,
  list: 'duty',
  communityRole: 'autonomy',
  areaCodes: ['110000000000'],
  note: null,
  frequencyNote: null,
  officialTitle: true,
}

export function draftOf(version: ItemVersion): Draft {
  const names = Object.keys(emptyDraft) as (keyof Draft)[]
  return Object.fromEntries(names.map((name) => [name, version[name]])) as Draft
}
