/**
 * The gate's conditions, pure: a world goes in, every reason for which it stays closed comes out, all at once.
 * Removing any one condition makes gate/rules.test.ts fail. Clauses are those of reference/legal-sources.json; null
 * where the promise is the house's own (settings) and no article says it.
 */
import { workingDaysBetween } from '../../../foundation/calendar.ts'
import { isKept, isListed } from '../../cleanups/rules/steps.ts'
import type { RegisterEntry } from '../../cleanups/contract.ts'
import type { CommunityType } from '../../areas/contract.ts'
import type { ItemVersion } from '../../items/contract.ts'
import type { ClauseReference } from '../../laws/contract.ts'
import type { OrganisationKind } from '../../people/contract.ts'
import type { GateReason } from '../contract.ts'

export type Target = { code: string; name: string; communityType: CommunityType | null }

/** What the texts of the version and of the instructions demand, as the pre-check reads them. */
export type TextFinding = 'prohibited' | 'veto' | 'community_as_lead' | 'assessment' | 'plaque' | 'organisation'

/** Everything the gate looks at. Areas are prefixes of 12-digit codes (11 = the city, 110101 = a district …). */
export type World = {
  /** The civil day in Asia/Shanghai of the moment of sending. */
  today: string
  dueOn: string
  promisedWorkingDays: number
  version: Pick<
    ItemVersion,
    | 'list'
    | 'state'
    | 'admissionNumber'
    | 'temporary'
    | 'regulariseBy'
    | 'validFrom'
    | 'validTo'
    | 'communityRole'
    | 'communityTypes'
    | 'frequencyCount'
    | 'frequencyPeriod'
    | 'minutes'
    | 'nature'
  > & { fundingKind: ItemVersion['funding']['kind'] }
  itemPrefixes: readonly string[]
  /** Absent where the version names no lead department. */
  lead: { kind: OrganisationKind; prefix: string } | null
  sender: { kind: OrganisationKind; prefix: string; isLead: boolean; isCounterpartOfLead: boolean }
  targets: readonly Target[]
  /** Codes asked for that are no unit standing today, or hold no community. */
  notCommunities: readonly { code: string; name: string }[]
  findings: ReadonlySet<TextFinding>
  /** Occurrences of the item, any version, already handed to a community in the running period. */
  occurrences: ReadonlyMap<string, number>
  /** Person-minutes the lead department has already asked of a community this year. */
  minutesUsed: ReadonlyMap<string, number>
  /** Person-minutes it may ask of one community this year; null = none was set. */
  budget: number | null
  releases: readonly { prefix: string; releasedOn: string }[]
  unmetConditions: number
  regularised: boolean
  /** The entry of the clean-up register that the version carries out; null where it names none. */
  entry: Pick<RegisterEntry, 'kind' | 'state' | 'decided' | 'authority' | 'sunsetOn' | 'yearlyCap'> | null
  /** How often the entry was carried out in each community this year, through whichever item. */
  entryUses: ReadonlyMap<string, number>
  /** Attached spreadsheets that ask what an admitted form asks. */
  formTwins: number
  /** The version belongs to an admitted form … */
  ofForm: boolean
  /** … and its report cycle is being opened: only the reports feature says so. */
  byCycle: boolean
}

/** `lane`: whether the emergency lane must keep it, too, or passes over it (notice and funding only). */
type Common = { reason: GateReason; clause: ClauseReference | null; lane: 'kept' | 'passed over' }
export type Condition = Common & ({ holds: (world: World) => boolean } | { holdsFor: (target: Target, world: World) => boolean })

const clause = (sourceId: string, article: string): ClauseReference => ({ sourceId, article })
const admission = clause('bj-2019-admission', '正文')
const offList = clause('bj-subdistrict-reg', '第三十二条')
const jointMeeting = clause('bj-2018-joint', '正文')
const viaDistrictOrStreet = clause('bj-rc-measures', '第二十八条')

export const conditions: readonly Condition[] = [
  {
    reason: 'NOT_ADMITTED',
    clause: offList,
    lane: 'kept',
    holds: ({ version }) => version.state === 'published' && version.list !== 'cancelled' && Boolean(version.admissionNumber),
  },
  // [from, until): on the day `validTo` itself it is over
  {
    reason: 'NOT_IN_FORCE',
    clause: admission,
    lane: 'kept',
    holds: ({ version, today }) => (version.validFrom === null || version.validFrom <= today) && (version.validTo === null || today < version.validTo),
  },
  {
    reason: 'PROHIBITED',
    clause: clause('mca-2015-136', '一'),
    lane: 'kept',
    holds: ({ version, findings }) => version.list !== 'prohibited' && version.list !== 'banned_certificate' && !findings.has('prohibited'),
  },
  { reason: 'VETO', clause: clause('mca-2015-136', '二'), lane: 'kept', holds: ({ findings }) => !findings.has('veto') },
  {
    reason: 'COMMUNITY_AS_LEAD',
    clause: clause('bj-jiesujiban-reg', '第十七条'),
    lane: 'kept',
    holds: (world) => world.lead?.kind !== 'community_committee' && hasAssistingRole(world) && !world.findings.has('community_as_lead'),
  },
  { reason: 'SENDER_NOT_ENTITLED', clause: viaDistrictOrStreet, lane: 'kept', holds: isEntitled },
  { reason: 'NO_TARGET', clause: null, lane: 'kept', holds: ({ targets }) => targets.length > 0 },
  { reason: 'NOT_A_COMMUNITY', clause: null, lane: 'kept', holds: ({ notCommunities }) => notCommunities.length === 0 },
  {
    reason: 'OUTSIDE_SENDER_AREA',
    clause: viaDistrictOrStreet,
    lane: 'kept',
    holdsFor: ({ code }, { sender }) => code.startsWith(sender.prefix),
  },
  {
    reason: 'OUTSIDE_ITEM_AREA',
    clause: admission,
    lane: 'kept',
    holdsFor: ({ code }, { itemPrefixes }) => itemPrefixes.some((prefix) => code.startsWith(prefix)),
  },
  {
    reason: 'WRONG_COMMUNITY_TYPE',
    clause: admission,
    lane: 'kept',
    holdsFor: ({ communityType }, { version }) =>
      version.communityTypes.length === 0 || (communityType !== null && version.communityTypes.includes(communityType)),
  },
  {
    reason: 'FREQUENCY_UNDEFINED',
    clause: admission,
    lane: 'kept',
    holds: ({ version }) => version.frequencyCount !== null && version.frequencyPeriod !== null && version.minutes !== null,
  },
  {
    reason: 'FREQUENCY_USED',
    clause: admission,
    lane: 'kept',
    holdsFor: ({ code }, { version, occurrences }) => version.frequencyCount === null || (occurrences.get(code) ?? 0) + 1 <= version.frequencyCount,
  },
  {
    reason: 'BUDGET_EXCEEDED',
    clause: null,
    lane: 'kept',
    holdsFor: ({ code }, { version, minutesUsed, budget }) => budget === null || (minutesUsed.get(code) ?? 0) + (version.minutes ?? 0) <= budget,
  },
  {
    reason: 'FUNDS_NOT_RELEASED',
    clause: clause('bj-rc-measures', '第二十五条'),
    lane: 'passed over',
    holdsFor: ({ code }, { version, releases, today }) =>
      version.fundingKind === 'none' || releases.some(({ prefix, releasedOn }) => code.startsWith(prefix) && releasedOn <= today),
  },
  { reason: 'CONDITION_NOT_MET', clause: jointMeeting, lane: 'kept', holds: ({ unmetConditions }) => unmetConditions === 0 },
  // working days after the day of sending, up to and including the due day
  {
    reason: 'NOTICE_TOO_SHORT',
    clause: null,
    lane: 'passed over',
    holds: ({ today, dueOn, promisedWorkingDays }) => workingDaysBetween(today, dueOn) >= promisedWorkingDays,
  },
  { reason: 'DUE_DAY_PAST', clause: null, lane: 'kept', holds: ({ today, dueOn }) => dueOn >= today },
  {
    reason: 'NOT_REGULARISED',
    clause: admission,
    lane: 'kept',
    holds: ({ version, today, regularised }) => !version.temporary || regularised || version.regulariseBy === null || today <= version.regulariseBy,
  },
  // 统计调查项目不得重复: what a form asks is not asked again on paper
  { reason: 'FORM_EXISTS', clause: clause('statistics-law', '第十三条'), lane: 'kept', holds: ({ formTwins }) => formTwins === 0 },
  // 调查表须标明表号、制定机关、文号、有效期: an admitted form goes down with its number, prefilled, and no other way
  { reason: 'FORM_NOT_BY_TASK', clause: clause('statistics-law', '第十七条'), lane: 'kept', holds: ({ ofForm, byCycle }) => !ofForm || byCycle },
  // only what the central or municipal Party committee and government require is assessed, inspected, awarded
  {
    reason: 'ASSESSMENT_NOT_LISTED',
    clause: clause('mca-2015-136', '二'),
    lane: 'kept',
    holds: ({ version, entry, today }) => !assesses(version) || (entry !== null && entry.kind === version.nature && isListed(entry, today)),
  },
  {
    reason: 'ASSESSMENT_CAP_USED',
    clause: clause('cpc-2024-formalism', '三'),
    lane: 'kept',
    holdsFor: ({ code }, { entry, entryUses }) => !entry || entry.yearlyCap === null || (entryUses.get(code) ?? 0) + 1 <= entry.yearlyCap,
  },
  // outside hang the three plaques; an organisation needs a legal basis, real duties and people it serves
  {
    reason: 'PLAQUE_NOT_ALLOWED',
    clause: clause('cpc-2024-formalism', '七'),
    lane: 'kept',
    holds: (world) => bringsOnlyKept(world, 'plaque'),
  },
  {
    reason: 'ORGANISATION_WITHOUT_BASIS',
    clause: clause('bj-subdistrict-reg', '第九条'),
    lane: 'kept',
    holds: (world) => bringsOnlyKept(world, 'organisation'),
  },
  {
    reason: 'HIDDEN_ASSESSMENT',
    clause: clause('mca-2015-136', '二'),
    lane: 'kept',
    holds: ({ version, findings }) => assesses(version) || !findings.has('assessment'),
  },
]

function assesses({ nature }: World['version']): boolean {
  return nature === 'assessment' || nature === 'inspection' || nature === 'award'
}

/** One that says what it is rests on a kept entry; any other work asks for none. */
function bringsOnlyKept({ version, entry, findings }: World, kind: 'plaque' | 'organisation'): boolean {
  return version.nature === kind ? entry?.kind === kind && isKept(entry) : !findings.has(kind)
}

/** The six roles of assistance (准入管理办法, 2019), or self-government for duty items; nothing else is asked of a community. */
function hasAssistingRole({ version }: World): boolean {
  if (version.communityRole === null) return false
  return version.communityRole !== 'autonomy' || version.list === 'duty'
}

/**
 * The lead department itself; its district counterpart; a street office below the lead's area, passing it on. Where
 * each may send to is the condition OUTSIDE_SENDER_AREA.
 */
function isEntitled({ sender, lead }: World): boolean {
  if (lead === null) return false
  if (sender.isLead) return true
  if (sender.kind === 'district_department') return sender.isCounterpartOfLead
  return sender.kind === 'street_office' && sender.prefix.startsWith(lead.prefix)
}

/** One reason that keeps the gate closed; `communities` null = the dispatch as a whole. */
export type Verdict = { reason: GateReason; clause: ClauseReference | null; communities: readonly { code: string; name: string }[] | null }
export type Judgement = { verdicts: Verdict[]; passing: readonly Target[] }

/** All reasons at once. The gate is open exactly when `verdicts` is empty: one refused community closes it for all. */
export function judge(world: World, held: readonly Condition[] = conditions): Judgement {
  const verdicts: Verdict[] = []
  const refusedCodes = new Set<string>()
  let wholeRefused = false
  for (const condition of held) {
    if (world.version.temporary && condition.lane === 'passed over') continue
    const { reason, clause: cited } = condition
    if ('holds' in condition) {
      if (condition.holds(world)) continue
      wholeRefused = true
      verdicts.push({ reason, clause: cited, communities: reason === 'NOT_A_COMMUNITY' ? world.notCommunities : null })
      continue
    }
    const communities = world.targets.filter((target) => !condition.holdsFor(target, world))
    if (communities.length === 0) continue
    for (const { code } of communities) refusedCodes.add(code)
    verdicts.push({ reason, clause: cited, communities })
  }
  const passing = wholeRefused ? [] : refusedCodes.size === 0 ? world.targets : world.targets.filter(({ code }) => !refusedCodes.has(code))
  return { verdicts, passing }
}
