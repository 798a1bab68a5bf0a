/** Keeping what the community has filled in so far. */
import { refusal, type FieldFault } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import type { Value } from '../../elements/contract.ts'
import { readRegistry, type Registry } from '../../elements/queries/registry.ts'
import type { FormVersion } from '../../forms/contract.ts'
import type { ReportRow } from '../contract.ts'
import { aroundOf } from '../queries/around.ts'
import { formOf } from '../queries/form.ts'
import type { Loaded } from '../queries/load.ts'
import { getReport, type ReportRead } from '../queries/read.ts'
import { readable, rowsOf } from '../queries/rows.ts'
import { calculate } from '../rules/calculate.ts'
import type { StoredCells } from '../rules/cells.ts'
import { figureFields, subjectSections } from '../rules/fields.ts'
import { isSensitive, sealCells } from '../sealed-cells.ts'
import { words } from '../words.ts'
import { checkCell, checkTyped, type Typed } from './check-cells.ts'
import { loadFor, noteEvents, saveReport as store, withCalculated, writeRows } from './save-report.ts'

type TypedRow = { sectionId: string; number: number; values: Record<string, Value> }
type Asked = { id: string; revision: number; cells: Record<string, Typed>; rows: TypedRow[] }

/** All or nothing: one value that does not fit and none is kept; `fields` says which and why. */
export async function saveReport(request: Request, asked: Asked): Promise<ReportRead> {
  const { db, today, record } = request
  const report = await loadFor(request, asked, 'save')
  const form = await formOf(db, report.formVersionId)
  const registry = await readRegistry(db)
  const faults: FieldFault[] = []
  const cells = typedCells(form, report, asked.cells, { registry, today }, faults)
  const before = await rowsOf(db, report)
  const changed = typedRows(request, form, before, asked.rows, registry, faults)
  if (faults.length > 0) throw refusal('VALUES_DO_NOT_FIT', words.valueFaults, { status: 422, values: { n: faults.length }, fields: faults })
  const rows = before.map((row) => changed.get(`${row.sectionId} ${row.number}`) ?? row)
  const around = (await aroundOf(db, { form, period: report.period, communityCodes: [report.communityCode], today }))(report.communityCode)
  const worked = calculate(form.content, cells, readable(rows), around)
  await writeRows(db, [...changed.values()])
  await writeRows(db, withCalculated(form.content, rows, worked.rows))
  await store(request, report, { cells: worked.cells })
  // what is typed may be personal data: the trail says which cells, not what
  await noteEvents(request, [report], { step: 'save' })
  await record({
    event: 'reports.saved',
    object: { kind: 'report', id: report.id },
    district: report.district,
    after: { fields: Object.keys(asked.cells), rows: asked.rows.length },
  })
  return getReport(request, report)
}

function typedCells(
  form: FormVersion,
  report: Loaded,
  typed: Record<string, Typed>,
  given: { registry: Registry; today: string },
  faults: FieldFault[],
): StoredCells {
  const fields = new Map(figureFields(form.content).map((field) => [field.id, field]))
  const cells = { ...report.cells }
  for (const [id, one] of Object.entries(typed)) {
    const field = fields.get(id)
    const checked = field ? checkCell(field, one, cells[id], given) : { fault: { field: `cells.${id}`, text: say(words.unknownField, { field: id }) } }
    if ('fault' in checked) faults.push(checked.fault)
    else cells[id] = checked.cell
  }
  return cells
}

/** Only asked columns: what the ledger holds is put right in the ledger. Gives the rows that were typed in. */
function typedRows(
  { deployment, today }: Request,
  form: FormVersion,
  before: readonly ReportRow[],
  typed: readonly TypedRow[],
  registry: Registry,
  faults: FieldFault[],
): Map<string, ReportRow> {
  const rows = new Map(before.map((row) => [`${row.sectionId} ${row.number}`, row]))
  const changed = new Map<string, ReportRow>()
  for (const [index, { sectionId, number, values }] of typed.entries()) {
    const row = rows.get(`${sectionId} ${number}`)
    const section = subjectSections(form.content).find(({ id }) => id === sectionId)
    if (!row || !section) {
      faults.push({ field: `rows.${index}`, text: say(words.unknownRow, { number }) })
      continue
    }
    const kept = { ...row, values: { ...row.values }, sealed: { ...row.sealed } }
    for (const [id, raw] of Object.entries(values)) {
      const field = section.fields.find((one) => one.id === id)
      const at = `rows.${index}.values.${id}`
      if (!field) faults.push({ field: at, text: say(words.unknownField, { field: id }) })
      else if (field.fill !== 'asked')
        faults.push({ field: at, text: say(field.fill === 'drawn' ? words.drawnRow : words.calculatedField, { label: field.label }) })
      else {
        const checked = checkTyped(field, raw, { registry, today })
        if ('fault' in checked) faults.push({ field: at, text: checked.fault })
        else {
          delete kept.values[id]
          delete kept.sealed[id]
          const parted = sealCells(deployment.keyring, row, { [id]: checked.value }, () => isSensitive(field, registry))
          Object.assign(kept.values, parted.values)
          Object.assign(kept.sealed, parted.sealed)
        }
      }
    }
    changed.set(`${sectionId} ${number}`, kept)
  }
  return changed
}
