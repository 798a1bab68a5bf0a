/** Taking an import back, five hundred statements a step: each record stands again as if the import had never said anything. */
import { sql } from 'kysely'
import { json } from '../../../../foundation/database.ts'
import { job, type JobRequest } from '../../../../foundation/jobs.ts'
import type { Request } from '../../../../foundation/request.ts'
import { importWords as words } from '../../import-words.ts'
import { withRows } from '../../rules/import/notices.ts'
import { retractSource } from '../retract.ts'
import { fail } from './fail.ts'
import { held, note, RunSchema, type Run } from './move.ts'

const statementsAStep = 500

async function retractSome(request: Request, run: Run, after: string | undefined): Promise<{ next: string | undefined } | undefined> {
  const found = await held(request, run, 'undoing')
  if (!found) return undefined
  const { statements, next } = await retractSource(request, run.district, run.id, { limit: statementsAStep, after })
  await note(request, found, { rowsDone: found.rowsDone + statements })
  return { next }
}

/** Rows whose records were changed later: what was said later stays, and the person is told. */
async function stayedRows({ db }: Request, { district, id }: Run): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`select r.number from import_rows r join statements s on s.district = r.district and s.id = r.statement_id
    where r.district = ${district} and r.import_id = ${id}::uuid and r.state = 'good' and exists (select 1 from statements later where later.district = s.district
      and later.subject_id = s.subject_id and later.retracted_at is null and (later.said_at, later.id) > (s.said_at, s.id)) order by r.number`.execute(db)
  return rows.map(({ number }) => number)
}

async function finish(request: Request, run: Run): Promise<void> {
  const found = await held(request, run, 'undoing')
  if (!found) return
  const stayed = await stayedRows(request, run)
  await note(request, found, { state: 'undone', undoneAt: request.now, notices: json(withRows(found.notices, 'stayed', stayed)) })
  await request.record({
    event: 'imports.undone',
    object: { kind: 'import', id: run.id },
    district: run.district,
    after: { statements: found.rowsDone, stayed: stayed.length },
  })
}

export const undoImportJob = job({
  name: 'ledgers.undoImport',
  data: RunSchema,
  async work({ step }: JobRequest, run) {
    let retracted = await step((request) => retractSome(request, run, undefined))
    while (retracted?.next !== undefined) {
      const after = retracted.next
      retracted = await step((request) => retractSome(request, run, after))
    }
    if (retracted) await step((request) => finish(request, run))
  },
  // half of it is taken back: pressed again, it goes on where it stopped
  onFailed: async (request, run, error) => void (await fail(request, run, error, { from: 'undoing', to: 'committed', otherwise: words.undoFailed })),
})
