/** One figure drawn again, after the ledger was put right; everything else stays as it is. */
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { aroundOf } from '../queries/around.ts'
import { drawNumbers } from '../queries/draw.ts'
import { formOf } from '../queries/form.ts'
import { getReport, type ReportRead } from '../queries/read.ts'
import { readable, rowsOf } from '../queries/rows.ts'
import { calculate } from '../rules/calculate.ts'
import { merged, valueOf } from '../rules/cells.ts'
import { figureFields } from '../rules/fields.ts'
import { words } from '../words.ts'
import { loadFor, noteEvents, saveReport, withCalculated, writeRows } from './save-report.ts'

/** Refuses a field the form does not have, and one that is not drawn. */
export async function redrawCell(request: Request, seen: { id: string; revision: number }, fieldId: string): Promise<ReportRead> {
  const { db, today, record } = request
  const report = await loadFor(request, seen, 'save')
  const { district, id, communityCode, period } = report
  const form = await formOf(db, report.formVersionId)
  const field = figureFields(form.content).find((one) => one.id === fieldId)
  if (!field) throw notFound(words.cell)
  const fresh = (await drawNumbers(request, await readRegistry(db), form.content, communityCode)).cells[fieldId]
  if (fresh === undefined) throw refusal('NOTHING_TO_DRAW', words.nothingToDraw, { status: 422, values: { label: field.label } })
  const before = await rowsOf(db, report)
  const around = (await aroundOf(db, { form, period, communityCodes: [communityCode], today }))(communityCode)
  const cells = { ...report.cells, [fieldId]: merged(report.cells[fieldId], fresh) }
  const whole = calculate(form.content, cells, readable(before), around)
  await saveReport(request, report, { cells: whole.cells })
  await writeRows(db, withCalculated(form.content, before, whole.rows))
  const [from, to] = [report.cells[fieldId], whole.cells[fieldId]].map((cell) => valueOf(cell) ?? '—')
  await noteEvents(request, [report], { step: 'redraw', note: `${field.label}：${from} → ${to}` })
  await record({ event: 'reports.redrawn', object: { kind: 'report', id }, district, before: { [fieldId]: from }, after: { [fieldId]: to } })
  return getReport(request, report)
}
