/** What the steward types: a proposal and the three things only a draft of the steward carries. */
import type { ItemProposal, ItemVersion } from '../contract.ts'
import { ordinaryWork } from '../rules.ts'

export type Draft = ItemProposal & Pick<ItemVersion, 'note' | 'frequencyNote' | 'officialTitle'>

export const emptyDraft: Draft = {
  list: 'duty',
  ...ordinaryWork,
  title: '',
  titleEn: null,
  content: '',
  communityDuties: '',
  departmentDuties: '',
  communityRole: 'autonomy',
  clauses: [],
  leadOrganisationId: null,
  areaCodes: ['110000000000'],
  communityTypes: [],
  frequencyCount: null,
  frequencyPeriod: null,
  minutes: null,
  funding: { kind: 'none', reason: '' },
  dataAsked: '',
  validFrom: null,
  validTo: null,
  note: null,
  frequencyNote: null,
  officialTitle: true,
}

export function draftOf(version: ItemVersion): Draft {
  const names = Object.keys(emptyDraft) as (keyof Draft)[]
  return Object.fromEntries(names.map((name) => [name, version[name]])) as Draft
}
