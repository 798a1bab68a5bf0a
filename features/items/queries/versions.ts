/** Versions as they are stored and as they are read: with their code, department, clauses and what that means today. */
import { titled } from '../../../foundation/words.ts'
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { ClauseState } from '../../laws/contract.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { lawIndex } from '../../laws/queries.ts'
import { clauseState, isStale } from '../../laws/rules.ts'
import { organisationNames } from '../../people/queries/named.ts'
import { listEntry } from '../canonical.ts'
import type { ItemVersion, ItemVersionRead, List, ListEntry } from '../contract.ts'
import { inForce, minutesPerYear, placesElsewhere } from '../rules.ts'
import { words } from '../words.ts'

/** A stored version with its item's code (D01 …). */
export type KnownVersion = ItemVersion & { code: string | null }

export function versionsOf(db: Database) {
  return db.selectFrom('itemVersions').innerJoin('items', 'items.id', 'itemVersions.itemId').selectAll('itemVersions').select('items.code')
}

/** Published versions are for anyone; a draft exists for the list steward only. */
export function visibleTo(actor: Actor) {
  return actor.permissions.has('items.steward') ? sql<boolean>`true` : sql<boolean>`item_versions.state = 'published'`
}

/** True for published versions whose [validFrom, validTo) contains the day. */
export function inForceOn(day: string) {
  return sql<boolean>`item_versions.state = 'published' and (item_versions.valid_from is null or item_versions.valid_from <= ${day}) and (item_versions.valid_to is null or item_versions.valid_to > ${day})`
}

export function findVersion(db: Database, id: string): Promise<KnownVersion | undefined> {
  return versionsOf(db).where('itemVersions.id', '=', id).executeTakeFirst()
}

/** Refuses an unknown id and a draft alike: what is not published does not exist for a dispatch or an application. */
export async function getPublishedVersion(db: Database, id: string): Promise<KnownVersion> {
  const version = await findVersion(db, id)
  if (version?.state !== 'published') throw notFound(words.version)
  return version
}

/** Lists in their usual order, then by code, then as they came. */
export const listOrder = sql`array_position(array['duty', 'assist', 'certificate', 'prohibited', 'banned_certificate', 'cancelled'], item_versions.list), items.code nulls last, item_versions.id`

/** Every version in force on a day, by list and code; other cities' rows of the reference lists among them. */
export function versionsInForce(db: Database, { day, lists }: { day: string; lists?: readonly List[] | undefined }): Promise<KnownVersion[]> {
  const found = versionsOf(db).where(inForceOn(day)).orderBy(listOrder)
  return (lists ? found.where('itemVersions.list', 'in', lists) : found).execute()
}

/** Every version in force on a day or admitted for a later one: what a new item must not repeat. */
export function versionsStanding(db: Database, day: string): Promise<KnownVersion[]> {
  return versionsOf(db)
    .where('itemVersions.state', '=', 'published')
    .where((or) => or.or([or('itemVersions.validTo', 'is', null), or('itemVersions.validTo', '>', day)]))
    .orderBy(listOrder)
    .execute()
}

/** Adds what is looked up: department's name, state of each clause on `day`, whether in force, minutes a year. Four queries for any number. */
export async function readVersions(db: Database, versions: readonly KnownVersion[], day: string): Promise<ItemVersionRead[]> {
  const laws = await lawIndex(db)
  const names = await organisationNames(
    db,
    versions.map(({ leadOrganisationId }) => leadOrganisationId),
  )
  const areas = await areaNames(
    db,
    versions.flatMap(({ areaCodes }) => areaCodes),
    day,
  )
  return versions.map((version) => {
    const clauseStates = version.clauses.map((clause) => clauseState(clause, laws, day))
    return {
      ...version,
      leadOrganisationName: names.get(version.leadOrganisationId ?? '') ?? null,
      areaNames: version.areaCodes.map((code) => areas.get(code) ?? placesElsewhere[code] ?? code),
      inForce: inForce(version, day),
      basisStale: isStale(clauseStates),
      clauseStates,
      minutesPerYear: minutesPerYear(version),
    }
  })
}

export async function readVersion(db: Database, id: string, day: string): Promise<ItemVersionRead> {
  const version = await findVersion(db, id)
  if (!version) throw notFound(words.version)
  const [read] = await readVersions(db, [version], day)
  return read as ItemVersionRead
}

/** 《…》第三条, as a list prints it. */
export function citation({ sourceTitle, sourceId, article }: Pick<ClauseState, 'sourceTitle' | 'sourceId' | 'article'>): string {
  return `${titled(sourceTitle ?? sourceId)}${article}`
}

/** Versions as an edition freezes them, in the order of the list: codes first, then by title. */
export async function listEntries(db: Database, versions: readonly KnownVersion[], day: string): Promise<ListEntry[]> {
  const read = await readVersions(db, versions, day)
  return read.map(({ inForce: _in, basisStale: _stale, minutesPerYear: _minutes, clauseStates, leadOrganisationName, areaNames: areas, ...version }) =>
    listEntry(version, { basis: clauseStates.map(citation), leadOrganisationName, areaNames: areas }),
  )
}
