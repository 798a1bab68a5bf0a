/** What the pre-check is told; it asks nobody. Gathered by queries/precheck-facts.ts. */
import type { Settings } from '../../../foundation/settings.ts'
import type { RegisterEntry } from '../../cleanups/contract.ts'
import type { FormForAdmission } from '../../forms/contract/admission.ts'
import type { ClauseState } from '../../laws/contract.ts'

/** How the application came: the ordinary way, at once in an emergency, or afterwards to regularise one. */
export type Lane = 'ordinary' | 'emergency' | 'regularisation'

/** An entry of the prohibited or the banned-certificates list in force. */
export type ListedEntry = { versionId: string; code: string | null; title: string }

/** A version in force, and how much the draft says the same (0…1). */
export type LikeVersion = { versionId: string; itemId: string; title: string; score: number; parts: string[] }

export type RegisterEntryFacts = Pick<RegisterEntry, 'id' | 'title' | 'kind' | 'state' | 'decided' | 'authority' | 'yearlyCap' | 'sunsetOn'>
export type ReturnFacts = { entryId: string; title: string; score: number; parts: readonly string[]; cancelledOn: string | null; decisionNumber: string | null }

export type PrecheckFacts = {
  lane: Lane
  /** The day of application. */
  today: string
  settings: Pick<Settings, 'noticeWorkingDays' | 'validityYears' | 'likenessBlocks' | 'likenessWarns'>
  applicantOrganisationId: string
  /** False when the lead department named is no organisation on record. */
  leadKnown: boolean
  /** The item whose next version this is (or whose temporary version it regularises): never like itself. */
  ownItemId: string | null
  /** As of the start date, in the order of the draft's clauses. */
  clauseStates: readonly ClauseState[]
  prohibited: readonly ListedEntry[]
  bannedCertificates: readonly ListedEntry[]
  /** The most alike first. */
  likes: readonly LikeVersion[]
  /** Prohibited entries the draft resembles. */
  prohibitedLikes: readonly LikeVersion[]
  /** Area codes of the draft that are not on record. */
  unknownAreas: readonly string[]
  /** Area codes of the draft outside the area of the joint meeting that decides (or of who opens the emergency). */
  outsideAreas: readonly string[]
  /** In one community, from the draft's frequency; null without a definite one. */
  occurrencesPerYear: number | null
  /** Communities and villages the draft covers on its start date. */
  communities: number
  /** Of the lead department in the year of the start date; null when none is set. */
  budgetMinutes: number | null
  /** Planned person-minutes a community-year of the lead department's versions in force there, without this item. */
  plannedMinutes: number
  /** Codes of the purchase catalogue with their names; `negative` holds what must not be bought. */
  purchaseNames: ReadonlyMap<string, string>
  purchaseNegative: ReadonlyMap<string, string>
  /** The entry of the clean-up register that the draft names; null without one. */
  registerEntry: RegisterEntryFacts | null
  /** What was cancelled or merged and resembles the draft, the most alike first. */
  returns: readonly ReturnFacts[]
  /** The circle of proofs that admitting this one would close, as bodies and proofs in the order to walk; empty for none. */
  proofCircle: readonly string[]
  /** The form the application carries; null for ordinary work. */
  form: FormForAdmission | null
}
