/** Storing one report: on the state that was seen, its rows replaced where they changed, an event in its timeline. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json, type Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { FormContent } from '../../forms/contract.ts'
import type { ReportRow, ReportStep } from '../contract.ts'
import { issuerOf } from '../queries/issuer.ts'
import { getVisibleReport, type Loaded } from '../queries/load.ts'
import { subjectSections } from '../rules/fields.ts'
import type { Row } from '../rules/reading.ts'
import { availableSteps } from '../rules/steps.ts'
import type { ReportStored } from '../tables.ts'
import { stateWords, stepWords, words } from '../words.ts'

type Seen = { id: string; revision: number }
type Change = Partial<Pick<ReportStored, 'state' | 'cells' | 'submittedAt' | 'submittedBy' | 'lockedAt'>>

/** Says what the report has become, and through whom. */
export async function changedMeanwhile({ db }: Pick<Request, 'db'>, { cells: _, ...current }: ReportStored) {
  return changedMeanwhileRefusal({ current, sent: {}, ...(await lastChange(db, { kind: 'report', id: current.id })) })
}

/** A report the actor may take this step with. Refuses: not visible, changed meanwhile, not now, not theirs, task closed. */
export async function loadFor(request: Request, { id, revision }: Seen, step: ReportStep): Promise<Loaded> {
  const loaded = await getVisibleReport(request, id)
  if (loaded.revision !== revision) throw await changedMeanwhile(request, loaded)
  const issuer = (await issuerOf(request.db, loaded.organisationId)).in(loaded.district)
  if (availableSteps({ ...loaded, issuer }, request.actor).includes(step)) return loaded
  throw whyNot(loaded, step)
}

export function whyNot({ state, taskOpen }: Pick<Loaded, 'state' | 'taskOpen'>, step: ReportStep) {
  const filling = step === 'save' || step === 'submit'
  const open = state === 'open' || state === 'returned'
  if (filling && open && !taskOpen) return refusal('TASK_CLOSED', words.taskClosed)
  if (filling !== open) return refusal('NOT_NOW', words.notNow, { values: { state: say(stateWords[state]), step: say(stepWords[step]) } })
  return refusal('NOT_YOURS', words.notYours, { status: 403 })
}

/** Refuses with CHANGED_MEANWHILE when somebody was faster. */
export async function saveReport(
  request: Request,
  { district, id, revision }: Pick<ReportStored, 'district' | 'id' | 'revision'>,
  { cells, ...change }: Change,
): Promise<void> {
  const saved = await request.db
    .updateTable('reports')
    .set({ ...change, ...(cells && { cells: json(cells) }), revision: sql<number>`revision + 1` })
    .where('district', '=', district)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw await changedMeanwhile(request, await getVisibleReport(request, id))
}

const rowColumns = { district: 'text', report_id: 'uuid', section_id: 'text', number: 'integer', subject_id: 'uuid', values: 'jsonb', sealed: 'jsonb' }

/** Inserts rows, or puts them in place of those of the same number. */
export async function writeRows(db: Database, rows: readonly ReportRow[]): Promise<void> {
  if (rows.length === 0) return
  const written = rows.map(({ district, reportId, sectionId, number, subjectId, values, sealed }) => ({
    district,
    report_id: reportId,
    section_id: sectionId,
    number,
    subject_id: subjectId,
    values,
    sealed,
  }))
  await sql`insert into report_rows (district, report_id, section_id, number, subject_id, "values", sealed)
    select district, report_id, section_id, number, subject_id, "values", sealed from ${recordset('written', rowColumns, written)}
    on conflict (district, report_id, section_id, number) do update set "values" = excluded."values", sealed = excluded.sealed, subject_id = excluded.subject_id`.execute(
    db,
  )
}

/** Rows with their calculated columns as `worked` has them, in the same order; none where the form calculates no column. */
export function withCalculated(content: FormContent, rows: readonly ReportRow[], worked: readonly Row[]): ReportRow[] {
  const calculated = subjectSections(content).flatMap(({ fields }) => fields.flatMap(({ id, fill }) => (fill === 'calculated' ? [id] : [])))
  if (calculated.length === 0) return []
  const { length } = rows
  if (worked.length !== length) throw new TypeError('as many rows as were calculated')
  return rows.map((row, index) => ({
    ...row,
    values: { ...row.values, ...Object.fromEntries(calculated.map((id) => [id, worked[index]?.values[id] ?? null])) },
  }))
}

type Event = { step: string; note?: string | null }

export async function noteEvents(
  { db, actor, now }: Request,
  reports: readonly Pick<ReportStored, 'district' | 'id'>[],
  { step, note = null }: Event,
): Promise<void> {
  if (reports.length === 0) return
  const events = reports.map(({ district, id }) => ({
    district,
    id: newId(),
    reportId: id,
    step,
    byName: actor.name,
    byOrganisation: actor.organisationName,
    note,
    at: now,
  }))
  await db.insertInto('reportEvents').values(events).execute()
}
