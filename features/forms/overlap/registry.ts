/** What the engine reads of the registry of data elements; `GET /element-registry` and the queries of elements give more, which does no harm. */
import type { CodeList, Derivation, Element, Synonym, Tag } from '../../elements/contract.ts'

export type KnownElement = Pick<
  Element,
  'key' | 'name' | 'nameEn' | 'subjectKind' | 'type' | 'unit' | 'codeList' | 'granularity' | 'freshDays' | 'ownerDepartment'
>
export type KnownSynonym = Pick<Synonym, 'elementKey' | 'label' | 'seenIn' | 'addedBy'>
export type KnownCodeList = Pick<CodeList, 'key' | 'entries'>
export type KnownTag = Pick<Tag, 'key' | 'name' | 'subjectKind' | 'synonyms'>
export type KnownDerivation = Pick<Derivation, 'id' | 'to' | 'from' | 'rule' | 'explanation'>

/** Elements in force only: what is not in force cannot be drawn from. A synonym whose `addedBy` is not `reference` was confirmed by a person. */
export type OverlapRegistry = {
  elements: readonly KnownElement[]
  synonyms: readonly KnownSynonym[]
  codeLists: readonly KnownCodeList[]
  tags: readonly KnownTag[]
  derivations: readonly KnownDerivation[]
}

/** The element that names a subject of each kind: what a count of such subjects counts. */
export const countedBy = {
  person: 'name',
  household: 'householdNo',
  dwelling: 'roomNo',
  building: 'building',
  organisation: 'subjectName',
  place: 'community',
  event: 'orderNo',
} as const satisfies Record<Element['subjectKind'], string>
