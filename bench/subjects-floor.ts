/** A page of residents as a hand would fetch it: the count, the rows with who said them and where they live; nothing unsealed, masked or checked. */
import { sql } from 'kysely'
import { blindOf } from '../features/ledgers/commands/keys.ts'
import type { Database } from '../foundation/database.ts'
import type { Keyring } from '../foundation/sealing.ts'
import { day } from './world.ts'

export type Look = { page: number; filter?: { elementKey: string; is: 'equals' | 'at_least' | 'contains'; value: string | number } }

function condition(keyring: Keyring, { filter }: Look) {
  if (!filter) return sql`true`
  const { elementKey, is, value } = filter
  if (elementKey === 'idNo')
    return sql`(district, id) in (select district, subject_id from subject_keys where element_key = 'idNo' and blind = ${blindOf(keyring, 'idNo', value)})`
  if (is === 'contains') return sql`values ->> ${elementKey} like ${`%${value}%`}`
  if (is === 'at_least') return sql`values ->> 'birthDate' <= ${`${Number(day.slice(0, 4)) - Number(value)}${day.slice(4)}`}`
  return sql`values -> ${elementKey} = ${JSON.stringify(value)}::jsonb`
}

/** How many there are in the area; the page is fetched, too. */
export async function lookByHand(db: Database, keyring: Keyring, area: string, look: Look): Promise<number> {
  const within = area.replace(/0+$/, '')
  const place =
    within === '11' ? sql`true` : sql`district = ${area.slice(0, 6)} and community_code between ${within.padEnd(12, '0')} and ${within.padEnd(12, '9')}`
  const found = sql`from subjects where kind = 'person' and ${place} and merged_into is null and withdrawn_at is null and ended_on is null and ${condition(keyring, look)}`
  const [counted] = await Promise.all([
    sql<{ total: number }>`select count(*)::int as total ${found}`.execute(db),
    sql`select page.*, areas.name as community_name, statements.source_label, statements.said_by, statements.said_by_organisation
      from (select * ${found} order by community_code, kind, id limit 20 offset ${(look.page - 1) * 20}) as page
      join areas on areas.code = page.community_code
      join statements on statements.district = page.district and statements.id = (page.origins -> 0 ->> 'statementId')::uuid`.execute(db),
  ])
  return counted.rows[0]?.total ?? 0
}
