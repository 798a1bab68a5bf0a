/** Tasks of two times by what they ask: what 负担 is compared from. Refused and withdrawn tasks cost nothing and are left out. */
import { sql } from 'kysely'
import { startOfDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import { formsOfItemVersions } from '../../forms/queries/for-reports.ts'
import type { Nature } from '../../items/contract.ts'
import { naturesOf } from '../../items/queries/natures.ts'
import { inArea } from './area.ts'

/** Whole days, `until` not included. */
type Days = { from: string; until: string }

export type NatureCount = {
  /** The first digits of the community's code: 6 its district, 9 its street, 12 itself. */
  unit: string
  period: 'then' | 'now'
  month: string
  itemId: string
  title: string
  nature: Nature
  /** Carries out an entry of the clean-up register. */
  registered: boolean
  formVersionId: string | null
  /** In a street, and a month of the year, counted both times: what was counted only now has nothing beside it. */
  inBoth: boolean
  tasks: number
  minutes: number
}

type Row = { unit: string; period: 'then' | 'now'; month: string; itemId: string; versionId: string; inBoth: boolean; tasks: number; minutes: number }

/** When counting at the gate began in each street of an area: the first task ever handed down there, by the street's nine digits. */
export async function countingBegan(db: Database, area: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ street: string; began: string }>`
    select left(community_code, 9) as street, min(sent_at) as began from tasks where ${inArea(area)} group by 1`.execute(db)
  return new Map(rows.map(({ street, began }) => [street, began]))
}

export async function countsByNature(
  db: Database,
  { area, digits, then, now }: { area: string; digits: 6 | 9 | 12; then: Days; now: Days },
): Promise<NatureCount[]> {
  const back = (Number(now.from.slice(0, 4)) - Number(then.from.slice(0, 4))) * 12 + Number(now.from.slice(5, 7)) - Number(then.from.slice(5, 7))
  const within = ({ from, until }: Days) => sql`(tasks.sent_at >= ${startOfDay(from)} and tasks.sent_at < ${startOfDay(until)})`
  const { rows } = await sql<Row>`
    with began as (select left(community_code, 9) as street, min(sent_at) as at, min(sent_month) as month from tasks where ${inArea(area)} group by 1)
    select left(tasks.community_code, ${sql.lit(digits)}) as unit,
      case when tasks.sent_at < ${startOfDay(then.until)} then 'then' else 'now' end as period,
      tasks.sent_month as month, tasks.item_id, tasks.version_id, began.at < ${startOfDay(then.until)} and (tasks.sent_at < ${startOfDay(then.until)}
        or tasks.sent_month >= to_char((began.month || '-01')::date + make_interval(months => ${sql.lit(back)}), 'YYYY-MM')) as in_both,
      count(*)::int as tasks, sum(tasks.minutes)::bigint as minutes
    from tasks join began on began.street = left(tasks.community_code, 9)
    where tasks.state not in ('refused', 'withdrawn') and (${within(then)} or ${within(now)}) and ${inArea(area)}
    group by 1, 2, 3, 4, 5, 6
    order by 1, 2, 3, 4, 5`.execute(db)
  const versions = [...new Set(rows.map(({ versionId }) => versionId))]
  const natures = await naturesOf(db, versions)
  const forms = await formsOfItemVersions(db, versions)
  return rows.map(({ versionId, ...row }) => {
    const { nature, registered, title } = natures.get(versionId) ?? { nature: 'work' as const, registered: false, title: '' }
    return { ...row, nature, registered, title, formVersionId: forms.get(versionId) ?? null }
  })
}
