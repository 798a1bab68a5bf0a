/** Counts what a community holds, per kind and group, from its subjects; kept in `holdings` so that a draft form is compared in milliseconds. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { inTransaction, type Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { Population } from './due.ts'

/** One population counted anew: rows of groups that have no subject any more go. */
async function count(db: Database, { district, communityCode, kind }: Population, { elements }: Registry, today: string): Promise<void> {
  const ageing = [...elements.values()].flatMap(({ key, freshDays: days }) => (days === null ? [] : [{ key, days }]))
  await db.deleteFrom('holdings').where('district', '=', district).where('communityCode', '=', communityCode).where('kind', '=', kind).execute()
  await sql`
    with standing as (
      select id, values, sealed, origins, tags from subjects
      where district = ${district} and community_code = ${communityCode} and kind = ${kind}
        and merged_into is null and withdrawn_at is null and ended_on is null),
    populations as (select id, '' as tag from standing union all select id, unnest(tags) from standing),
    facts as (
      select standing.id, said.key,
        coalesce(((origin ->> 'at')::timestamptz at time zone 'Asia/Shanghai')::date + ageing.days >= ${today}::date, true) as fresh
      from standing cross join lateral jsonb_array_elements(origins) as origin
        cross join lateral jsonb_array_elements_text(origin -> 'keys') as said (key)
        left join ${recordset('ageing', { key: 'text', days: 'int' }, ageing)} on ageing.key = said.key
      where values ? said.key or sealed ? said.key),
    held as (
      select tag, facts.key, count(*) as subjects, count(*) filter (where fresh) as fresh
      from populations join facts using (id) group by tag, facts.key),
    sizes as (select tag, count(*) as subjects from populations group by tag)
    insert into holdings (district, community_code, kind, tag, subjects, held, counted_on, counting)
    select ${district}, ${communityCode}, ${kind}, tag, sizes.subjects,
      coalesce((select jsonb_object_agg(held.key, jsonb_build_array(held.subjects, held.fresh)) from held where held.tag = sizes.tag), '{}'),
      ${today}::date, ${newId()}::uuid
    from sizes`.execute(db)
}

/**
 * Counts up to `limit` populations in which something was said since, or that were last counted on an earlier day when `daily` (freshness passes by
 * itself). Two that count at once pass each other over. Gives how many it counted: fewer than `limit` = nothing is left.
 */
export async function countHoldings(
  db: Database,
  registry: Registry,
  { today, limit, daily = false }: { today: string; limit: number; daily?: boolean },
): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const due = await transaction
      .selectFrom('holdingsDue')
      .selectAll()
      .orderBy('id')
      .limit(limit * 20)
      .forUpdate()
      .skipLocked()
      .execute()
    const wanted = new Map<string, Population>()
    const taken: string[] = []
    for (const { id, ...population } of due) {
      const key = `${population.communityCode} ${population.kind}`
      if (!wanted.has(key) && wanted.size >= limit) continue
      wanted.set(key, population)
      taken.push(id)
    }
    if (daily && wanted.size < limit) {
      const older = await transaction
        .selectFrom('holdings')
        .select(['district', 'communityCode', 'kind'])
        .where('tag', '=', '')
        .where('countedOn', '<', today)
        .limit(limit - wanted.size)
        .execute()
      for (const population of older) wanted.set(`${population.communityCode} ${population.kind}`, population)
    }
    for (const population of wanted.values()) await count(transaction, population, registry, today)
    if (taken.length > 0) await transaction.deleteFrom('holdingsDue').where('id', 'in', taken).execute()
    return wanted.size
  })
}
