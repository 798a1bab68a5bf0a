/** What may be asked of whom and when, and what a version must be before it is published. Pure: time is passed in. */
import { addYears } from '../../foundation/clock.ts'
import type { CommunityType } from '../areas/contract.ts'
import type { ClauseState } from '../laws/contract.ts'
import type { ItemProposal, ItemVersion, List, Period } from './contract.ts'

/** Lists that bind until they are lifted: a ban that ran out by itself would open a door nobody opened. */
export const openEndedLists: readonly List[] = ['prohibited', 'banned_certificate', 'cancelled']
/** Lists the steward keeps. `assist` is fed by admission only (准入), `cancelled` by cancelling. */
export const stewardLists: readonly List[] = ['duty', 'certificate', 'prohibited', 'banned_certificate']

/** Validity is at most three years (准入事项有效期). */
export const longestValidityYears = 3

/** How often a period comes round in a year; `once` counts once. */
export const periodsPerYear: Readonly<Record<Period, number>> = {
  once: 1,
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  half_year: 2,
  year: 1,
}

/** What an item is that asks nothing special in kind. */
export const ordinaryWork = { nature: 'work', registerEntryId: null, certificate: null } as const satisfies Partial<ItemVersion>

/** Nothing has been said yet but the list it is for. */
export const blankProposal: ItemProposal = {
  list: 'assist',
  ...ordinaryWork,
  title: '',
  titleEn: null,
  content: '',
  communityDuties: '',
  departmentDuties: '',
  communityRole: null,
  clauses: [],
  leadOrganisationId: null,
  areaCodes: [],
  communityTypes: [],
  frequencyCount: null,
  frequencyPeriod: null,
  minutes: null,
  funding: { kind: 'none', reason: '' },
  dataAsked: '',
  validFrom: null,
  validTo: null,
}

type Effort = Pick<ItemVersion, 'frequencyCount' | 'frequencyPeriod' | 'minutes'>

/** Occurrences a year in one community; null without a definite frequency. */
export function occurrencesPerYear({ frequencyCount, frequencyPeriod }: Pick<Effort, 'frequencyCount' | 'frequencyPeriod'>): number | null {
  return frequencyCount === null || frequencyPeriod === null ? null : frequencyCount * periodsPerYear[frequencyPeriod]
}

/** Planned person-minutes a year in one community: minutes × occurrences. Null without a definite frequency or minutes. */
export function minutesPerYear(version: Effort): number | null {
  const occurrences = occurrencesPerYear(version)
  return occurrences === null || version.minutes === null ? null : version.minutes * occurrences
}

/** [validFrom, validTo) contains the day; a null validFrom reaches as far back as the list is known. */
export function coversDay({ validFrom, validTo }: Pick<ItemVersion, 'validFrom' | 'validTo'>, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
}

export function inForce(version: Pick<ItemVersion, 'state' | 'validFrom' | 'validTo'>, day: string): boolean {
  return version.state === 'published' && coversDay(version, day)
}

/** The codes of which a unit is part, from the city down to itself; 110101001001 → city, district, street, community. */
export function codesAbove(code: string): string[] {
  return [...new Set([2, 6, 9, 12].map((length) => code.slice(0, length).padEnd(12, '0')))]
}

/** What of a code says which units lie below it: 110101000000 → 110101. */
export function prefixOf(code: string): string {
  const length = [2, 6, 9].find((digits) => /^0+$/.test(code.slice(digits)))
  return code.slice(0, length ?? 12)
}

/** Whether the version can be asked of a community. A community of unknown type is asked only what all types are asked. */
export function appliesTo(
  { areaCodes, communityTypes }: Pick<ItemVersion, 'areaCodes' | 'communityTypes'>,
  community: { code: string; communityType: CommunityType | null },
): boolean {
  const above = codesAbove(community.code)
  const fitsType = communityTypes.length === 0 || (community.communityType !== null && communityTypes.includes(community.communityType))
  return fitsType && areaCodes.some((code) => above.includes(code))
}

/** Places outside the city whose lists the reference data carries for comparison. */
export const placesElsewhere: Readonly<Record<string, string>> = {
  '310000000000': '上海市',
  '420000000000': '湖北省',
  '430000000000': '湖南省',
  '441200000000': '广东省肇庆市',
}

/** True for rows of other cities' lists: kept for comparison, binding nobody here. */
export function isOfOtherPlace({ areaCodes }: Pick<ItemVersion, 'areaCodes'>, city = '110000000000'): boolean {
  return areaCodes.length > 0 && areaCodes.every((code) => code.slice(0, 2) !== city.slice(0, 2))
}

export type VersionFault =
  | 'titleMissing'
  | 'contentMissing'
  | 'communityDutiesMissing'
  | 'clauseMissing'
  | 'clauseUnknown'
  | 'clauseNotInForce'
  | 'areaMissing'
  | 'roleMissing'
  | 'endMissing'
  | 'endBeforeStart'
  | 'endTooFar'
  | 'startInPast'
  | 'startBeforePredecessor'

const fieldOf: Record<VersionFault, keyof ItemProposal> = {
  titleMissing: 'title',
  contentMissing: 'content',
  communityDutiesMissing: 'communityDuties',
  clauseMissing: 'clauses',
  clauseUnknown: 'clauses',
  clauseNotInForce: 'clauses',
  areaMissing: 'areaCodes',
  roleMissing: 'communityRole',
  endMissing: 'validTo',
  endBeforeStart: 'validTo',
  endTooFar: 'validTo',
  startInPast: 'validFrom',
  startBeforePredecessor: 'validFrom',
}

export const faultField = (fault: VersionFault): string => fieldOf[fault]

/** Dates that contradict one another; asked when a draft is saved and again when it is published. */
export function dateFaults({ list, validFrom, validTo }: Pick<ItemProposal, 'list' | 'validFrom' | 'validTo'>): VersionFault[] {
  if (validFrom === null || validTo === null) return []
  if (validTo <= validFrom) return ['endBeforeStart']
  return !openEndedLists.includes(list) && validTo > addYears(validFrom, longestValidityYears) ? ['endTooFar'] : []
}

type Publication = {
  version: ItemVersion
  /** How the cited clauses stand on the first day. */
  clauses: readonly ClauseState[]
  /** The published version before this one, if any. */
  predecessor: Pick<ItemVersion, 'validFrom'> | undefined
  today: string
}

/** Everything that keeps a version from being published from `version.validFrom`, all at once; empty = it may be. */
export function publicationFaults({ version, clauses, predecessor, today }: Publication): VersionFault[] {
  const { list, validFrom, validTo } = version
  const binds = list === 'duty' || list === 'assist'
  const faults: (VersionFault | false)[] = [
    version.title.trim() === '' && 'titleMissing',
    version.content.trim() === '' && 'contentMissing',
    binds && version.communityDuties.trim() === '' && 'communityDutiesMissing',
    binds && version.communityRole === null && 'roleMissing',
    version.areaCodes.length === 0 && 'areaMissing',
    clauses.length === 0 && 'clauseMissing',
    clauses.some(({ known }) => known === 'no') && 'clauseUnknown',
    clauses.some(({ state }) => state === 'repealed' || state === 'not-yet') && 'clauseNotInForce',
    validTo === null && !openEndedLists.includes(list) && 'endMissing',
    validFrom !== null && validFrom < today && 'startInPast',
    validFrom !== null && predecessor?.validFrom != null && validFrom <= predecessor.validFrom && 'startBeforePredecessor',
  ]
  return [...faults.filter((fault) => fault !== false), ...dateFaults(version)]
}

/** What a steward may do with a version now; asked by the commands and by the page before it shows a button. */
export function availableSteps(
  version: Pick<ItemVersion, 'state' | 'list' | 'validTo'>,
  { permissions, hasDraft, isLatest }: { permissions: ReadonlySet<string>; hasDraft: boolean; isLatest: boolean },
): ('save' | 'publish' | 'draft' | 'cancel')[] {
  if (!permissions.has('items.steward')) return []
  if (version.state === 'draft') return stewardLists.includes(version.list) ? ['save', 'publish'] : []
  if (!isLatest || version.list === 'cancelled') return []
  return stewardLists.includes(version.list) && !hasDraft ? ['draft', 'cancel'] : ['cancel']
}
