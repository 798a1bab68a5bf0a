/** What an import had written before it came to nothing was never seen; its statements are retracted, its numbers lead nowhere. */
import { sql } from 'kysely'
import { job } from '../../../../foundation/jobs.ts'
import type { Request } from '../../../../foundation/request.ts'
import { RunSchema, type Run } from './move.ts'

type Place = Pick<Run, 'district' | 'id'>

type Which = 'all' | 'set aside'

async function retracted({ db, now, actor }: Request, { district, id }: Place, limit: number, which: Which): Promise<string[]> {
  const found =
    which === 'all'
      ? sql`select s.id from statements s where s.district = ${district} and s.source_id = ${id}::uuid and s.retracted_at is null limit ${limit}`
      : sql`select r.statement_id from import_rows r where r.district = ${district} and r.import_id = ${id}::uuid and r.state = 'faulty' and r.statement_id is not null`
  const { rows } = await sql<{ subjectId: string }>`update statements set retracted_at = ${now}::timestamptz, retracted_by = ${actor.name}
    where district = ${district} and retracted_at is null and id in (${found}) returning subject_id as "subjectId"`.execute(db)
  return rows.map(({ subjectId }) => subjectId)
}

/** Up to `limit` of the whole import, or all of rows set aside; gives how many. The records stay withdrawn, as after an undo. */
export async function retractUnseen(request: Request, place: Place, limit: number, which: Which): Promise<number> {
  const subjects = await retracted(request, place, limit, which)
  if (subjects.length > 0) {
    await sql`delete from subject_keys where district = ${place.district}
      and subject_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb))`.execute(request.db)
  }
  return subjects.length
}

export const retractUnseenJob = job({
  name: 'ledgers.retractUnseen',
  data: RunSchema,
  async work({ step }, run) {
    while ((await step((request) => retractUnseen(request, run, 1000, 'all'))) > 0);
  },
})
