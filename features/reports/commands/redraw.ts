/** Drawing again after something was put right in the ledgers. What the community typed stays. */
import type { Request } from '../../../foundation/request.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { ReportRow } from '../contract.ts'
import { aroundOf } from '../queries/around.ts'
import { draw, type DrawnRow } from '../queries/draw.ts'
import { formOf } from '../queries/form.ts'
import { getReport, type ReportRead } from '../queries/read.ts'
import { readable, rowsOf } from '../queries/rows.ts'
import { calculate } from '../rules/calculate.ts'
import { merged, type StoredCells } from '../rules/cells.ts'
import { allFields } from '../rules/fields.ts'
import { isSensitive, sealCells, unsealCell } from '../sealed-cells.ts'
import { redrawCell } from './redraw-cell.ts'
import { loadFor, noteEvents, saveReport, withCalculated, writeRows } from './save-report.ts'

function mergedCells(before: StoredCells, drawn: StoredCells): StoredCells {
  return { ...before, ...Object.fromEntries(Object.entries(drawn).map(([id, fresh]) => [id, merged(before[id], fresh)])) }
}

type Asked = { id: string; revision: number; fieldId?: string | undefined }

export function redrawReport(request: Request, { fieldId, ...seen }: Asked): Promise<ReportRead> {
  return fieldId === undefined ? redrawAll(request, seen) : redrawCell(request, seen, fieldId)
}

async function redrawAll(request: Request, seen: { id: string; revision: number }): Promise<ReportRead> {
  const { db, today, deployment, record } = request
  const { keyring } = deployment
  const report = await loadFor(request, seen, 'save')
  const { district, id, communityCode, period } = report
  const form = await formOf(db, report.formVersionId)
  const registry = await readRegistry(db)
  const drawn = (await draw(request, registry, form.content, [communityCode])).get(communityCode) ?? { cells: {}, rows: [] }
  const before = await rowsOf(db, report)
  const typed = new Map(before.map((row) => [`${row.sectionId} ${row.subjectId}`, row]))
  const asked = allFields(form.content).flatMap((field) => (field.fill === 'asked' ? [field.id] : []))
  const sensitive = new Set(allFields(form.content).flatMap((field) => (isSensitive(field, registry) ? [field.id as string] : [])))
  const rows = drawn.rows.map((row): ReportRow => {
    const values = { ...row.values, ...typedIn(typed.get(`${row.sectionId} ${row.subjectId}`)) }
    const place = { ...row, district, reportId: id }
    return { ...place, ...sealCells(keyring, place, values, (field) => sensitive.has(field)) }
  })
  const around = (await aroundOf(db, { form, period, communityCodes: [communityCode], today }))(communityCode)
  const whole = calculate(form.content, mergedCells(report.cells, drawn.cells), readable(rows), around)
  await saveReport(request, report, { cells: whole.cells })
  await db.deleteFrom('reportRows').where('district', '=', district).where('reportId', '=', id).execute()
  await writeRows(db, rows)
  await writeRows(db, withCalculated(form.content, rows, whole.rows))
  await noteEvents(request, [report], { step: 'redraw' })
  await record({ event: 'reports.redrawn', object: { kind: 'report', id }, district, after: { rows: rows.length } })
  return getReport(request, report)

  function typedIn(row: ReportRow | undefined): DrawnRow['values'] {
    if (!row) return {}
    return Object.fromEntries(
      asked.flatMap((field) => {
        const sealed = row.sealed[field]
        const value = sealed === undefined ? row.values[field] : unsealCell(keyring, row, field, sealed)
        return value === undefined || value === null ? [] : [[field, value] as const]
      }),
    )
  }
}
