/** Whether a step with a report is there whole: every place it writes to, looked at by itself. */
import { sql } from 'kysely'
import type { Database } from '../../foundation/database.ts'

/** A write lingers after the report has its new state, before its event: long enough to die in. Each differently long, so that they do not end at once. */
export async function writingSlowly(db: Database): Promise<void> {
  await sql`create function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(0.05 + random() * 0.25); return new; end $$`.execute(db)
  await sql`create trigger linger before insert on report_events for each row execute function linger()`.execute(db)
}

type Wrote = { /** One for each place: written, or not. */ parts: boolean[] }

/** Of each report, in order: its state, the event in its timeline, the audit record; of a submission its task and what was said to the ledger, of an approval its figures. */
export function wrotes(db: Database, step: 'submit' | 'approve', reports: readonly { id: string }[]): Promise<Wrote[]> {
  return Promise.all(reports.map(({ id }) => (step === 'submit' ? submission(db, id) : approval(db, id))))
}

const any = (rows: readonly unknown[]) => rows.length > 0
const stored = (db: Database, id: string) => db.selectFrom('reports').select(['state', 'taskId']).where('id', '=', id).executeTakeFirstOrThrow()
const events = (db: Database, id: string) => db.selectFrom('reportEvents').select('step').where('reportId', '=', id).execute()
const records = (db: Database, event: string, id: string) =>
  db.selectFrom('auditRecords').select('objectId').where('event', '=', event).where('objectId', '=', id).where('succeeded', '=', true).execute()

async function submission(db: Database, id: string): Promise<Wrote> {
  const { state, taskId } = await stored(db, id)
  const task = await db.selectFrom('tasks').select('state').where('id', '=', taskId).executeTakeFirstOrThrow()
  const said = await db.selectFrom('statements').select('subjectId').where('sourceId', '=', id).execute()
  const noted = (await events(db, id)).filter(({ step }) => step === 'submit')
  return { parts: [state === 'submitted', any(noted), any(await records(db, 'reports.submitted', id)), task.state === 'completed', any(said)] }
}

/** Passed by the street before: an approval is the second. */
async function approval(db: Database, id: string): Promise<Wrote> {
  const { state } = await stored(db, id)
  const figures = await db.selectFrom('figures').select('fieldId').where('reportId', '=', id).execute()
  const passed = (await events(db, id)).filter(({ step }) => step === 'pass')
  return { parts: [state === 'passed_district', any(figures), passed.length > 1, (await records(db, 'reports.passed', id)).length > 1] }
}
