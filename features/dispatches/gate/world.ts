/** Reads everything the gate looks at: a fixed number of queries, whether one community is asked or all 7,007. */
import { sql } from 'kysely'
import { workingDaysBetween } from '../../../foundation/calendar.ts'
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { say, type Text, type Values } from '../../../foundation/words.ts'
import { budgetsFor, fundReleasesOf, regularisationOf, unmetConditionsOf } from '../../admissions/queries/gate-facts.ts'
import { textDemands } from '../../admissions/rules/text-demands.ts'
import { registerEntryFor } from '../../cleanups/queries/for-gate.ts'
import { findAreas } from '../../areas/queries/find.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { scopePrefix } from '../../areas/rules.ts'
import { getPublishedVersion, versionsInForce, type KnownVersion } from '../../items/queries/versions.ts'
import { formOfItemVersion } from '../../forms/queries/for-reports.ts'
import { findOrganisation } from '../../people/queries/organisations.ts'
import type { DispatchAsked } from '../contract.ts'
import { entryUsesOf, minutesUsedBy, occurrencesOf } from '../queries/used.ts'
import { periodOf, type Span } from './period.ts'
import { onceOnly } from './reason-words.ts'
import { readTwins } from './twins.ts'
import type { Target, TextFinding, World } from './rules.ts'

/** `takingTurn`: a dispatch follows; a preview waits for nobody. `byCycle`: a report cycle of the version's form is opened. */
export type How = { takingTurn?: boolean; byCycle?: boolean }

export type Loaded = { world: World; version: KnownVersion; period: Span | null; values: Values }

/**
 * Dispatches of the same item, of the same department, and under the same entry of the clean-up register pass one after another: the second sees what the first
 * took. The locks end with the transaction. (On Citus they are held by the coordinator, through which writes go.)
 */
export async function waitForTurn(
  db: Database,
  { leadOrganisationId, itemId, registerEntryId }: Pick<KnownVersion, 'leadOrganisationId' | 'itemId' | 'registerEntryId'>,
): Promise<void> {
  // always in this order, so that two dispatches never wait for each other
  for (const name of [`lead ${leadOrganisationId ?? 'none'}`, `item ${itemId}`, ...(registerEntryId === null ? [] : [`entry ${registerEntryId}`])])
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db)
}

const findingOf: Readonly<Record<string, TextFinding>> = {
  PROHIBITED_ITEM: 'prohibited',
  BANNED_CERTIFICATE: 'prohibited',
  COMMUNITY_AS_LEAD: 'community_as_lead',
  ENFORCEMENT_POWER: 'community_as_lead',
  BEYOND_ROLE: 'community_as_lead',
  NATURE_MISNAMED: 'assessment',
  PLAQUE_HIDDEN: 'plaque',
  ORGANISATION_HIDDEN: 'organisation',
}

/** Both the version's own text and what this sender adds to it are read: instructions are no way round the lists. */
async function readTexts(db: Database, version: KnownVersion, instructions: string, today: string): Promise<Map<TextFinding, Text>> {
  const listed = await versionsInForce(db, { day: today, lists: ['prohibited', 'banned_certificate'] })
  const entries = (list: string) => listed.filter((entry) => entry.list === list).map(({ id, code, title }) => ({ versionId: id, code, title }))
  const lists = { prohibited: entries('prohibited'), bannedCertificates: entries('banned_certificate') }
  const { list, nature, communityRole, title, content, communityDuties, departmentDuties, dataAsked } = version
  const found = [
    ...textDemands({ list, nature, communityRole, title, content, communityDuties, departmentDuties, dataAsked }, lists),
    ...textDemands({ list, nature, communityRole, communityDuties: instructions }, lists),
  ]
  const said = new Map<TextFinding, Text>()
  for (const { code, field, sentence } of found) {
    // the role itself is a condition of its own
    if (field !== 'communityRole' && !said.has(findingOf[code] ?? 'veto')) said.set(findingOf[code] ?? 'veto', sentence)
  }
  return said
}

/** Communities and villages standing today in what was asked, and the codes under which there is none. */
async function readTargets(db: Database, { areaCodes, communityTypes }: DispatchAsked, today: string): Promise<Pick<World, 'targets' | 'notCommunities'>> {
  const found = await findAreas(db, { within: areaCodes, on: today })
  const held = new Set(found.flatMap(({ code }) => [2, 6, 9, 12].map((digits) => code.slice(0, digits))))
  const missing = [...new Set(areaCodes)].filter((code) => !held.has(scopePrefix(code)))
  const names = await areaNames(db, missing)
  const wanted = new Set(communityTypes)
  const targets: Target[] = found
    .filter(({ communityType }) => wanted.size === 0 || (communityType !== null && wanted.has(communityType)))
    .map(({ code, name, communityType }) => ({ code, name, communityType }))
  return { targets, notCommunities: missing.map((code) => ({ code, name: names.get(code) ?? code })) }
}

/** Refuses an unknown or unpublished version. */
export async function loadWorld(
  { db, actor, today }: Pick<Request, 'db' | 'actor' | 'today'>,
  asked: DispatchAsked,
  { takingTurn = false, byCycle = false }: How,
): Promise<Loaded> {
  const version = await getPublishedVersion(db, asked.versionId)
  if (takingTurn) await waitForTurn(db, version)
  const settings = await readSettings(db)
  const lead = version.leadOrganisationId === null ? undefined : await findOrganisation(db, version.leadOrganisationId)
  const sender = actor.organisationId === null ? undefined : await findOrganisation(db, actor.organisationId)
  const { targets, notCommunities } = await readTargets(db, asked, today)
  const period = version.frequencyPeriod === null ? null : periodOf(version.frequencyPeriod, today)
  const texts = await readTexts(db, version, asked.instructions, today)
  const budget = lead && (await budgetsFor(db, lead.id, Number(today.slice(0, 4))))
  const unmet = await unmetConditionsOf(db, version.id)
  const { regularised, regulariseBy } = await regularisationOf(db, version.id)
  const form = await formOfItemVersion(db, version.id)
  const entry = await registerEntryFor(db, { registerEntryId: version.registerEntryId, day: today })
  const twins = await readTwins({ db, actor, today }, asked.fileIds)
  const world: World = {
    today,
    dueOn: asked.dueOn,
    promisedWorkingDays: settings.taskNoticeWorkingDays,
    version: { ...version, regulariseBy: version.temporary ? regulariseBy : null, fundingKind: version.funding.kind },
    itemPrefixes: version.areaCodes.map(scopePrefix),
    lead: lead ? { kind: lead.kind, prefix: scopePrefix(lead.areaCode) } : null,
    sender: {
      kind: sender?.kind ?? 'platform',
      prefix: scopePrefix(sender?.areaCode ?? '000000000000'),
      isLead: sender !== undefined && sender.id === lead?.id,
      isCounterpartOfLead: lead !== undefined && sender?.counterpartId === lead.id,
    },
    targets,
    notCommunities,
    findings: new Set(texts.keys()),
    occurrences: period ? await occurrencesOf(db, version.itemId, period) : new Map(),
    minutesUsed: lead && budget ? await minutesUsedBy(db, lead.id, today.slice(0, 4)) : new Map(),
    budget: budget?.minutesPerCommunity ?? null,
    releases: (await fundReleasesOf(db, version.id)).map(({ areaCode, releasedOn }) => ({ prefix: scopePrefix(areaCode), releasedOn })),
    unmetConditions: unmet.length,
    regularised,
    entry: entry ?? null,
    entryUses: entry && entry.yearlyCap !== null ? await entryUsesOf(db, entry.id, today.slice(0, 4)) : new Map(),
    formTwins: twins.found,
    ofForm: form !== undefined,
    byCycle,
  }
  const values: Values = {
    today,
    validFrom: version.validFrom ?? '—',
    validTo: version.validTo ?? '—',
    count: version.frequencyCount,
    period: period?.key === 'once' ? say(onceOnly) : period?.key,
    budget: world.budget,
    conditions: unmet.length,
    left: workingDaysBetween(today, asked.dueOn),
    promised: settings.taskNoticeWorkingDays,
    dueOn: asked.dueOn,
    regulariseBy: world.version.regulariseBy,
    formNumber: form?.admissionNumber,
    entry: entry?.title,
    cap: entry?.yearlyCap,
    ...twins.values,
    ...Object.fromEntries(texts),
  }
  return { world, version, period, values }
}
