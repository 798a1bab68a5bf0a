/** Correcting a locked report: a version of its own; the earlier one stays readable and counts until the new one is confirmed. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { reopenReportTask } from '../../dispatches/commands/report-tasks.ts'
import type { ReportRow } from '../contract.ts'
import { issuerOf } from '../queries/issuer.ts'
import { getVisibleReport } from '../queries/load.ts'
import { getReport, type ReportRead } from '../queries/read.ts'
import { rowsOf } from '../queries/rows.ts'
import { availableSteps } from '../rules/steps.ts'
import { sealCells, unsealCell } from '../sealed-cells.ts'
import { words } from '../words.ts'
import { noteEvents, whyNot, writeRows } from './save-report.ts'

/** Refuses while a correction of it is on its way. */
export async function startCorrection(request: Request, { id, because }: { id: string; because: string }): Promise<ReportRead> {
  const { db, now, actor, record } = request
  const { organisationId, taskOpen, latest, ...report } = await getVisibleReport(request, id)
  const issuer = (await issuerOf(db, organisationId)).in(report.district)
  if (!latest) throw refusal('CORRECTION_RUNNING', words.correctionRunning)
  if (!availableSteps({ ...report, issuer, taskOpen, latest }, actor).includes('correct')) throw whyNot({ state: report.state, taskOpen }, 'correct')
  const version = { ...report, id: newId(), version: report.version + 1, corrects: id, correctedBecause: because, revision: 1 }
  const begun = await db
    .insertInto('reports')
    .values({ ...version, state: 'open', cells: json(report.cells), openedAt: now, submittedAt: null, submittedBy: null, lockedAt: null })
    .onConflict((conflict) => conflict.columns(['district', 'cycleId', 'communityCode', 'version']).doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 0n) throw refusal('CORRECTION_RUNNING', words.correctionRunning)
  await writeRows(
    db,
    (await rowsOf(db, report)).map((row) => carried(request, row, version.id)),
  )
  await reopenReportTask(request, report.taskId, because)
  await noteEvents(request, [version], { step: 'correct', note: because })
  await record({
    event: 'reports.correctionStarted',
    object: { kind: 'report', id: version.id },
    district: report.district,
    after: { corrects: id, version: version.version, because },
  })
  return getReport(request, version)
}

/** A sealed value opens only in its own cell, so it is sealed anew for the new one. */
function carried({ deployment: { keyring } }: Request, row: ReportRow, reportId: string): ReportRow {
  const values = Object.fromEntries(Object.entries(row.sealed).map(([field, sealed]) => [field, unsealCell(keyring, row, field, sealed)]))
  return { ...row, reportId, sealed: sealCells(keyring, { ...row, reportId }, values, () => true).sealed }
}
