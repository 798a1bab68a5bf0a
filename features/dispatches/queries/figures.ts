/** What tasks cost, for the burden pages: computed from the tasks themselves. Other features ask here. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { depthOfCode } from '../../areas/rules.ts'
import { inArea } from './area.ts'

/** Refused and withdrawn tasks cost nothing: they are in `refused` and `withdrawn` only. */
export type Figures = { tasks: number; personMinutes: number; communities: number; completed: number; refused: number; withdrawn: number }
export type FigureRow = Figures & { kind: 'total' | 'month' | 'unit' | 'department'; key: string; mostUsed: number }

export const noFigures: Figures = { tasks: 0, personMinutes: 0, communities: 0, completed: 0, refused: 0, withdrawn: 0 }

/** Tasks of an area and year by community, month and department; the one reading all figures are made from. */
function cells(area: string, year: number) {
  return sql`
    select community_code, sent_month, lead_organisation_id,
      count(*) filter (where state not in ('refused', 'withdrawn')) as tasks,
      coalesce(sum(minutes) filter (where state not in ('refused', 'withdrawn')), 0) as minutes,
      count(*) filter (where state = 'completed') as completed,
      count(*) filter (where state = 'refused') as refused,
      count(*) filter (where state = 'withdrawn') as withdrawn
    from tasks
    where sent_month between ${`${year}-01`} and ${`${year}-12`} and ${inArea(area)}
    group by community_code, sent_month, lead_organisation_id`
}

const sums = sql`
  coalesce(sum(tasks), 0)::int as tasks, coalesce(sum(minutes), 0)::bigint as person_minutes, count(distinct community_code) filter (where tasks > 0)::int as communities,
  coalesce(sum(completed), 0)::int as completed, coalesce(sum(refused), 0)::int as refused, coalesce(sum(withdrawn), 0)::int as withdrawn`

/**
 * Figures of an area in a year, the tasks read once: in total, by month (2026-11), by unit below the area (prefix of
 * its code), by lead department (id) with the most that any one community was asked. Units and months without tasks
 * are absent.
 */
export async function burdenOf(db: Database, area: string, year: number): Promise<FigureRow[]> {
  const digits = sql.lit([6, 9, 12, 12][depthOfCode(area)] ?? 12)
  const { rows } = await sql<FigureRow>`
    with cells as materialized (${cells(area, year)})
    select 'total' as kind, '' as key, ${sums}, 0 as most_used from cells
    union all select 'month', sent_month, ${sums}, 0 from cells group by sent_month
    union all select 'unit', left(community_code, ${digits}), ${sums}, 0 from cells group by left(community_code, ${digits})
    union all select 'department', cells.lead_organisation_id::text, ${sums}, max(peak.most)::int
      from cells
      join (select lead_organisation_id, max(used) as most
            from (select lead_organisation_id, sum(minutes) as used from cells group by lead_organisation_id, community_code) as each_community
            group by lead_organisation_id) as peak on peak.lead_organisation_id = cells.lead_organisation_id
      group by cells.lead_organisation_id
    order by 1, 2`.execute(db)
  return rows
}

export type BurdenCell = {
  communityCode: string
  sentMonth: string
  leadOrganisationId: string
  tasks: number
  minutes: number
  completed: number
  refused: number
  withdrawn: number
}

/** The same, not summed: one row for each community, month and department. */
export async function burdenCellsOf(db: Database, area: string, year: number): Promise<BurdenCell[]> {
  const { rows } = await sql<BurdenCell>`${cells(area, year)} order by 1, 2, 3`.execute(db)
  return rows
}

/** For each version handed down: how many tasks there were, and how many communities refused (withdrawn ones left out). */
export async function refusedShareOf(db: Database): Promise<Map<string, { tasks: number; refused: number }>> {
  const rows = await db
    .selectFrom('tasks')
    .select(['versionId', sql<number>`count(*)::int`.as('tasks'), sql<number>`count(*) filter (where state = 'refused')::int`.as('refused')])
    .where('state', '!=', 'withdrawn')
    .groupBy('versionId')
    .execute()
  return new Map(rows.map(({ versionId, ...counted }) => [versionId, counted]))
}
