/** Handing a report in: calculated on the server, nothing missing, no blocking rule broken; what was asked of subjects goes into the ledger. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { FormVersion } from '../../forms/contract.ts'
import { completeReportTask } from '../../dispatches/commands/report-tasks.ts'
import type { EditingBucket } from '../contract/editing.ts'
import { aroundOf } from '../queries/around.ts'
import { formOf } from '../queries/form.ts'
import { getReport, type ReportRead } from '../queries/read.ts'
import { readable, rowsOf } from '../queries/rows.ts'
import { calculate } from '../rules/calculate.ts'
import { valueOf, type StoredCells } from '../rules/cells.ts'
import { figureFields, missingOf, subjectSections } from '../rules/fields.ts'
import { findingsOf } from '../rules/findings.ts'
import type { Row } from '../rules/reading.ts'
import { words } from '../words.ts'
import { countEditing } from './count-editing.ts'
import { settleReturns, type Kept } from './kept.ts'
import { loadFor, noteEvents, saveReport, withCalculated, writeRows } from './save-report.ts'
import { sayFilledIn } from './say.ts'

/** Every empty cell by name; rows with their number. */
function refuseMissing({ content }: FormVersion, cells: StoredCells, rows: readonly Row[]): void {
  const fields = missingOf(figureFields(content), (id) => valueOf(cells[id])).map(({ id, label }) => ({
    field: `cells.${id}`,
    text: say(words.emptyCell, { label }),
  }))
  for (const section of subjectSections(content)) {
    for (const { number, values } of rows.filter(({ sectionId }) => sectionId === section.id)) {
      for (const { id, label } of missingOf(section.fields, (field) => values[field] ?? null))
        fields.push({ field: `rows.${section.id}.${number}.${id}`, text: say(words.emptyCellInRow, { label, row: number }) })
    }
  }
  if (fields.length > 0) throw refusal('INCOMPLETE', words.incomplete, { status: 422, values: { n: fields.length }, fields: fields.slice(0, 200) })
}

/** Refuses INCOMPLETE with every empty cell, RULE_BLOCKS with the rules that do not hold and their numbers, RETURNED_UNCHANGED (commands/kept.ts). */
export async function submitReport(
  request: Request,
  { kept, editing, ...seen }: { id: string; revision: number; kept: Kept[]; editing: EditingBucket | null },
): Promise<ReportRead> {
  const { db, now, today, actor, record } = request
  const report = await loadFor(request, seen, 'submit')
  const { district, id, communityCode, period } = report
  const form = await formOf(db, report.formVersionId)
  const around = (await aroundOf(db, { form, period, communityCodes: [communityCode], today }))(communityCode)
  const before = await rowsOf(db, report)
  const { cells, rows } = calculate(form.content, report.cells, readable(before), around)
  refuseMissing(form, cells, rows)
  const blocking = findingsOf(form.content, cells, rows, around).filter(({ severity }) => severity === 'blocks')
  const [first] = blocking
  if (first) {
    const values = { n: blocking.length, first: `${first.sentence}（${first.explained}）` }
    throw refusal('RULE_BLOCKS', words.ruleBlocks, { status: 422, values, details: { findings: blocking } })
  }
  const told = await settleReturns(request, report, { content: form.content, cells, rows: before }, kept)
  await writeRows(db, withCalculated(form.content, before, rows))
  await saveReport(request, report, { state: 'submitted', cells, submittedAt: report.submittedAt ?? now, submittedBy: actor.name })
  await sayFilledIn(request, report, form, before, await readRegistry(db))
  await completeReportTask(request, report.taskId)
  await noteEvents(request, [report], { step: 'submit', note: told.length === 0 ? null : told.join('；') })
  await record({
    event: 'reports.submitted',
    object: { kind: 'report', id },
    district,
    before: { state: report.state },
    after: { state: 'submitted', period, communityCode, version: report.version, ...(told.length > 0 && { keptAsTheyWere: told }) },
  })
  if (editing) await countEditing(request, report.formVersionId, editing)
  return getReport(request, report)
}
