/** The register as it is read: owners by name, how many communities still have each entry. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { EntryHead, RegisterEntry } from '../contract.ts'
import { words } from '../words.ts'

/** One entry. The register is open to all who read it; only an unknown id is not found. */
export async function getEntryRow(db: Database, id: string, lock = false): Promise<RegisterEntry> {
  const asked = db.selectFrom('registerEntries').selectAll().where('id', '=', id)
  const entry = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!entry) throw notFound(words.entry)
  return entry
}

/**
 * The latest answered stock-taking of each community for each kind it was asked about; what was asked once counts until
 * it is asked again. To be used behind `with`.
 */
export const latestAnswers = sql`
  select distinct on (taken.community_code, asked.kind) taken.district, taken.id, taken.community_code, asked.kind
  from stock_takings taken join campaigns on campaigns.id = taken.campaign_id cross join lateral unnest(campaigns.kinds) as asked (kind)
  where taken.state = 'done'
  order by taken.community_code, asked.kind, taken.done_at desc, taken.id desc`

/** In how many communities each entry was found last; an entry found nowhere is absent. */
export async function communitiesWith(db: Database, entryIds: readonly string[]): Promise<Map<string, number>> {
  if (entryIds.length === 0) return new Map()
  const { rows } = await sql<{ entry: string; communities: number }>`
    with latest as (${latestAnswers})
    select ticks.entry_id as entry, count(distinct latest.community_code)::int as communities
    from stock_ticks ticks join latest on latest.district = ticks.district and latest.id = ticks.stock_taking_id and latest.kind = ticks.kind
    where ticks.entry_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(entryIds)}::jsonb))
    group by ticks.entry_id`.execute(db)
  return new Map(rows.map(({ entry, communities }) => [entry, communities]))
}

export async function entryHeads(db: Database, entries: readonly RegisterEntry[]): Promise<EntryHead[]> {
  const names = await organisationNames(
    db,
    entries.flatMap(({ ownerOrganisationId, executorId }) => [ownerOrganisationId, executorId]),
  )
  const communities = await communitiesWith(
    db,
    entries.map(({ id }) => id),
  )
  return entries.map((entry) => ({
    ...entry,
    ownerOrganisationName: names.get(entry.ownerOrganisationId ?? '') ?? null,
    executorName: names.get(entry.executorId ?? '') ?? null,
    communities: communities.get(entry.id) ?? 0,
  }))
}
