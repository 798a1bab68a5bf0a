/** What a civil day laid on communities, refused or took back: the lines of the burden ledger. Only what never changes afterwards. */
import { sql } from 'kysely'
import { addDays, civilDay, startOfDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { BurdenRecord } from '../contract/burden-record.ts'

/** In a fixed order: kind, community, task. A completed task may be opened again, so completion is no line. */
export async function burdenRecordsOf(db: Database, day: string): Promise<BurdenRecord[]> {
  const [from, until] = [startOfDay(day), startOfDay(addDays(day, 1))]
  const { rows } = await sql<BurdenRecord>`
    select happened.kind, tasks.district, tasks.community_code as community, tasks.id as task, dispatches.title, dispatches.admission_number,
      tasks.lead_organisation_id as department, tasks.minutes, tasks.due_on::text as due_on
    from (
      select 'handed_down' as kind, district, id from tasks where sent_at >= ${from} and sent_at < ${until}
      union all
      select state, district, id from tasks where state in ('refused', 'withdrawn') and closed_at >= ${from} and closed_at < ${until}
    ) as happened
    join tasks on tasks.district = happened.district and tasks.id = happened.id
    join dispatches on dispatches.id = tasks.dispatch_id
    order by happened.kind, tasks.community_code, tasks.id`.execute(db)
  return rows
}

/** The civil day of the first task; undefined while there is none. */
export async function firstBurdenDay(db: Database): Promise<string | undefined> {
  const { first } = await db
    .selectFrom('tasks')
    .select(({ fn }) => fn.min('sentAt').as('first'))
    .executeTakeFirstOrThrow()
  return first ? civilDay(first) : undefined
}
