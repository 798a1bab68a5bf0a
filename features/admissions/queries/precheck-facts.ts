/** Gathers what the pre-check is told, in few queries; likeness comes from an index that is built once for a state of the lists. */
import type { Database } from '../../../foundation/database.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { findAreas } from '../../areas/queries/find.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { isWithin } from '../../areas/rules.ts'
import { findsReturn, registerEntryFor } from '../../cleanups/queries/for-gate.ts'
import { circleClosedBy } from '../../certificates/queries/for-admission.ts'
import { formForAdmission } from '../../forms/queries/for-admission.ts'
import { likenessIndexOn } from '../../items/queries/search.ts'
import { inForceOn, versionsOf, type KnownVersion } from '../../items/queries/versions.ts'
import { isOfOtherPlace, minutesPerYear, occurrencesPerYear } from '../../items/rules.ts'
import { clauseStates } from '../../laws/queries.ts'
import { findOrganisation } from '../../people/queries/organisations.ts'
import type { Application, ProposalDraft } from '../contract.ts'
import type { Lane, LikeVersion, ListedEntry, PrecheckFacts } from '../rules/facts.ts'
import { budgetsFor } from './gate-facts.ts'
import { purchaseCatalogue } from './purchase.ts'

export type FactsAsked = {
  lane: Lane
  proposal: ProposalDraft
  applicantOrganisationId: string
  /** What is asked must lie in this area. */
  within: string
  itemId: string | null
  formVersionId?: string | null | undefined
  /** The day of application; by default today. */
  appliedOn?: string
}

const found = 20
const asEntry = ({ id, code, title }: KnownVersion): ListedEntry => ({ versionId: id, code, title })

/** Alike versions of the lists that bind here, and prohibited entries, from one search. */
function likesOf(index: Awaited<ReturnType<typeof likenessIndexOn>>, { title = '', content = '' }: ProposalDraft, atLeast: number) {
  if (title.trim() === '') return { likes: [], prohibitedLikes: [] }
  const hits = index.search({ title, content }, { atLeast, limit: found }).filter(({ entry }) => !isOfOtherPlace(entry))
  const as = ({ entry, score, parts }: (typeof hits)[number]): LikeVersion => ({
    versionId: entry.id,
    itemId: entry.itemId,
    title: entry.title,
    score,
    parts: parts.map(({ text }) => text),
  })
  return {
    likes: hits.filter(({ entry }) => ['duty', 'assist', 'certificate'].includes(entry.list)).map(as),
    prohibitedLikes: hits.filter(({ entry }) => entry.list === 'prohibited').map(as),
  }
}

/** Person-minutes a community-year that the department's other versions in force on the day ask where the areas overlap. */
async function plannedFor(db: Database, { leadOrganisationId, areaCodes = [] }: ProposalDraft, ownItemId: string | null, day: string): Promise<number> {
  if (!leadOrganisationId) return 0
  const versions = await versionsOf(db)
    .clearSelect()
    .select(['itemVersions.itemId', 'itemVersions.areaCodes', 'itemVersions.frequencyCount', 'itemVersions.frequencyPeriod', 'itemVersions.minutes'])
    .where(inForceOn(day))
    .where('itemVersions.leadOrganisationId', '=', leadOrganisationId)
    .where('itemVersions.minutes', 'is not', null)
    .execute()
  const overlaps = (codes: readonly string[]) => codes.some((one) => areaCodes.some((other) => isWithin(one, other) || isWithin(other, one)))
  return versions
    .filter(({ itemId, areaCodes: covered }) => itemId !== ownItemId && overlaps(covered))
    .reduce((sum, version) => sum + (minutesPerYear(version) ?? 0), 0)
}

/** Only of a proof that says what it asks for; a circle is walked as 「机关：证明」. */
async function circleOf(db: Database, { list, title, certificate }: ProposalDraft, today: string): Promise<string[]> {
  return list === 'certificate' && title && certificate ? ((await circleClosedBy(db, { title, terms: certificate }, today)) ?? []) : []
}

export async function precheckFacts({ db, today }: Pick<Request, 'db' | 'today'>, asked: FactsAsked): Promise<PrecheckFacts> {
  const { lane, proposal, applicantOrganisationId, within, itemId: ownItemId, appliedOn = today } = asked
  const { areaCodes = [], communityTypes = [], leadOrganisationId, clauses = [] } = proposal
  const start = proposal.validFrom ?? today
  const settings = await readSettings(db)
  const index = await likenessIndexOn(db, today)
  const known = await areaNames(db, areaCodes)
  const communities = await findAreas(db, { within: areaCodes, types: communityTypes, on: start })
  const budget = leadOrganisationId ? await budgetsFor(db, leadOrganisationId, Number(start.slice(0, 4))) : undefined
  const binding = index.entries.filter((entry) => !isOfOtherPlace(entry))
  return {
    lane,
    today: appliedOn,
    settings,
    applicantOrganisationId,
    leadKnown: !leadOrganisationId || (await findOrganisation(db, leadOrganisationId)) !== undefined,
    ownItemId,
    clauseStates: await clauseStates(db, clauses, start),
    prohibited: binding.filter(({ list }) => list === 'prohibited').map(asEntry),
    bannedCertificates: binding.filter(({ list }) => list === 'banned_certificate').map(asEntry),
    ...likesOf(index, proposal, settings.likenessWarns),
    unknownAreas: areaCodes.filter((code) => !known.has(code)),
    outsideAreas: areaCodes.filter((code) => known.has(code) && !isWithin(code, within)),
    occurrencesPerYear: occurrencesPerYear({
      frequencyCount: proposal.frequencyCount ?? null,
      frequencyPeriod: proposal.frequencyPeriod ?? null,
    }),
    communities: communities.length,
    budgetMinutes: budget?.minutesPerCommunity ?? null,
    plannedMinutes: await plannedFor(db, proposal, ownItemId, start),
    ...purchaseCatalogue(),
    registerEntry: (await registerEntryFor(db, { registerEntryId: proposal.registerEntryId ?? null, day: today })) ?? null,
    returns: await findsReturn(db, { title: proposal.title ?? '', content: proposal.content ?? '' }, today),
    proofCircle: await circleOf(db, proposal, today),
    form: asked.formVersionId ? await formForAdmission({ db, today }, asked.formVersionId) : null,
  }
}

/** Facts of a stored application; its notice counts from the day it was first submitted. */
export function factsOf(
  request: Pick<Request, 'db' | 'today'>,
  application: Pick<Application, 'proposal' | 'applicantOrganisationId' | 'authority' | 'itemId' | 'regularises' | 'formVersionId' | 'submittedAt'>,
): Promise<PrecheckFacts> {
  const { proposal, applicantOrganisationId, authority, itemId, regularises, formVersionId, submittedAt } = application
  return precheckFacts(request, {
    lane: regularises ? 'regularisation' : 'ordinary',
    proposal,
    applicantOrganisationId,
    within: authority,
    itemId,
    formVersionId,
    ...(submittedAt && { appliedOn: civilDay(submittedAt) }),
  })
}

/** Facts of the emergency lane: only inside the opener's area; whoever is to lead is called, not the one who opens the lane. */
export function emergencyFacts(request: Pick<Request, 'db' | 'today' | 'actor'>, proposal: ProposalDraft): Promise<PrecheckFacts> {
  return precheckFacts(request, {
    lane: 'emergency',
    proposal,
    applicantOrganisationId: proposal.leadOrganisationId ?? '',
    within: request.actor.areaCode ?? '',
    itemId: null,
  })
}
