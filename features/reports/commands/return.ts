/** Sending a report back, with a reason for each cell. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { reopenReportTask } from '../../dispatches/commands/report-tasks.ts'
import { formOf } from '../queries/form.ts'
import { getReport, type ReportRead } from '../queries/read.ts'
import { rowsOf } from '../queries/rows.ts'
import { saidIn } from '../returned.ts'
import { allFields } from '../rules/fields.ts'
import { words } from '../words.ts'
import { moveFigures } from './figures.ts'
import { loadFor, noteEvents, saveReport } from './save-report.ts'

type Returned = { fieldId: string; rowNumber: number | null; reason: string }

/** Back to the community, from whatever level; its task opens again, and figures that had entered the roll-up leave it. */
export async function returnReport(request: Request, { cells, ...seen }: { id: string; revision: number; cells: Returned[] }): Promise<ReportRead> {
  const { db, now, actor, deployment, record } = request
  const report = await loadFor(request, seen, 'return')
  const { district, id } = report
  const known = new Set(allFields((await formOf(db, report.formVersionId)).content).map((field) => field.id))
  const unknown = cells.find(({ fieldId }) => !known.has(fieldId as `f${number}`))
  if (unknown) throw refusal('UNKNOWN_FIELD', words.returnsNothing, { status: 422, values: { field: unknown.fieldId } })
  const rows = await rowsOf(db, report)
  await saveReport(request, report, { state: 'returned' })
  const by = { returnedBy: actor.name, returnedByOrganisation: actor.organisationName, at: now, resolvedAt: null, keptBecause: null, keptBy: null }
  await db
    .insertInto('cellReturns')
    .values(
      cells.map((cell) => {
        const said = saidIn(deployment.keyring, { ...report, rows }, cell)
        return { ...cell, ...by, saidThen: said && json(said), district, id: newId(), reportId: id }
      }),
    )
    .execute()
  await moveFigures(db, { leaving: [report], entering: [] })
  const reasons = cells
    .map(({ reason }) => reason)
    .join('；')
    .slice(0, 500)
  await reopenReportTask(request, report.taskId, reasons)
  await noteEvents(request, [report], { step: 'return', note: reasons })
  await record({
    event: 'reports.returned',
    object: { kind: 'report', id },
    district,
    before: { state: report.state },
    after: { state: 'returned', cells: cells.map(({ fieldId, rowNumber, reason }) => ({ fieldId, rowNumber, reason })) },
  })
  return getReport(request, report)
}
