/** W5: 132,229 rows × 510 columns in one workbook, beside reading the same rows by hand and writing them as bare lines. */
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { report, timed, times } from './measure.ts'
import { plantReports } from './reported.ts'

const columns = 510
const rows = 132_229
const fields = Array.from({ length: columns }, (_, index) => ({
  id: `f${index + 1}`,
  label: `栏目${index + 1}`,
  path: [],
  kind: index % 3 === 0 ? 'text' : 'integer',
  unit: null,
  codeList: null,
  choices: [],
  required: false,
  onlyIf: null,
  formula: null,
  mapping: null,
  fill: 'asked',
  place: null,
  note: '',
}))

async function plantRows({ db }: Connection, cycleId: string): Promise<void> {
  const base = JSON.stringify(Object.fromEntries(fields.map(({ id, kind }, index) => [id, kind === 'text' ? `文字${index}` : index * 7])))
  await sql`insert into report_rows (district, report_id, section_id, number, "values", sealed)
    select district, id, 's1', number, ${base}::jsonb || jsonb_build_object('f1', community_code, 'f2', number), '{}'
    from (select district, id, community_code, number, row_number() over (order by number, community_code) as place from reports, generate_series(1, 20) as number where cycle_id = ${cycleId}::uuid) as all_rows
    where place <= ${rows}`.execute(db)
  await sql`analyze report_rows`.execute(db)
}

/** Peak of the resident memory over what it was, in MB, while `work` runs. */
async function peakOver(work: () => Promise<unknown>): Promise<{ took: number; peak: number }> {
  global.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
  const took = await timed(work)
  clearInterval(watch)
  return { took, peak: (peak - before) / 1e6 }
}

export async function measureReportExport(connection: Connection, client: Client, itemVersionId: string, leadId: string): Promise<void> {
  const { db, kind } = connection
  const { formId, cycles } = await plantReports(db, itemVersionId, leadId, [{ id: 's1', title: '名册', kind: 'subjects', population: null, fields }], 1)
  const [cycle] = cycles
  if (!cycle) return
  await plantRows(connection, cycle.id)
  let bytes = 0
  const ours = await peakOver(async () => {
    const file = await client.reports.exportRollUp({ formId, period: cycle.period })
    for await (const piece of file.stream()) bytes += piece.length
  })
  let lines = 0
  const floor = await peakOver(async () => {
    for (let after: { reportId: string; number: number } | undefined; ;) {
      const found = await sql<{ reportId: string; number: number; values: Record<string, unknown> }>`select report_id, number, "values" from report_rows
        where (report_id, number) > (${after?.reportId ?? '00000000-0000-0000-0000-000000000000'}::uuid, ${after?.number ?? 0}::int) and section_id = 's1' order by report_id, number limit 5000`.execute(
        db,
      )
      for (const { values } of found.rows) lines += fields.map(({ id }) => String(values[id])).join(',').length > 0 ? 1 : 0
      after = found.rows.at(-1)
      if (!after) return
    }
  })
  if (lines !== rows) throw new Error(`${lines} rows were planted instead of ${rows}`)
  report({
    what: `export ${rows.toLocaleString('en')} × ${columns} as xlsx (${(bytes / 1e6).toFixed(0)} MB; memory +${ours.peak.toFixed(0)} MB, floor +${floor.peak.toFixed(0)} MB)`,
    on: kind,
    ours: `${(ours.took / 1000).toFixed(1)} s`,
    floor: `${(floor.took / 1000).toFixed(1)} s`,
    ratio: times(ours.took / floor.took),
    bound: 'memory ≤ 512 MB',
    holds: ours.peak <= 512,
  })
}
