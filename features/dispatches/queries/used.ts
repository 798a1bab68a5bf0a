/** What has been asked of communities already: occurrences of an item, minutes of a department. */
import { sql } from 'kysely'
import { startOfDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import { versionsOfEntry } from '../../items/queries/of-entry.ts'
import type { Span } from '../gate/period.ts'

/** Refused and withdrawn tasks free what they took. */
export const counts = sql<boolean>`tasks.state not in ('refused', 'withdrawn')`

/** Occurrences of an item, whatever version, handed to each community in a period. Communities without any are absent. */
export async function occurrencesOf(db: Database, itemId: string, { from, until }: Span): Promise<Map<string, number>> {
  let rows = db
    .selectFrom('tasks')
    .select(['communityCode', sql<number>`count(*)::int`.as('times')])
    .where('itemId', '=', itemId)
    .where(counts)
    .groupBy('communityCode')
  if (from !== null) rows = rows.where('sentAt', '>=', startOfDay(from))
  if (until !== null) rows = rows.where('sentAt', '<', startOfDay(until))
  return new Map((await rows.execute()).map(({ communityCode, times }) => [communityCode, times]))
}

/** Person-minutes a lead department has asked of each community in a year, through whichever sender. */
export async function minutesUsedBy(db: Database, leadOrganisationId: string, year: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('tasks')
    .select(['communityCode', sql<number>`sum(minutes)::int`.as('used')])
    .where('leadOrganisationId', '=', leadOrganisationId)
    .where('sentMonth', '>=', `${year}-01`)
    .where('sentMonth', '<=', `${year}-12`)
    .where(counts)
    .groupBy('communityCode')
    .execute()
  return new Map(rows.map(({ communityCode, used }) => [communityCode, used]))
}

/** Times an entry of the clean-up register was carried out in each community in a year, through any item that names it. */
export async function entryUsesOf(db: Database, entryId: string, year: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('tasks')
    .select(['communityCode', sql<number>`count(*)::int`.as('times')])
    .where('versionId', 'in', versionsOfEntry(db, entryId))
    .where('sentMonth', '>=', `${year}-01`)
    .where('sentMonth', '<=', `${year}-12`)
    .where(counts)
    .groupBy('communityCode')
    .execute()
  return new Map(rows.map(({ communityCode, times }) => [communityCode, times]))
}
