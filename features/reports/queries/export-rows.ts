/** The rows of an export, read piece by piece: never more than some hundred of them in memory, however many there are. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import type { Section } from '../../forms/contract.ts'
import type { ReportRow } from '../contract.ts'
import type { StoredCells } from '../rules/cells.ts'
import { inArea } from './visible.ts'

export type Exported = { district: string; id: string; communityCode: string; cells: StoredCells }
type Asked = { cycleId: string; areaCode: string }

const reportsAtOnce = 100
/** A table of 500 columns is read in smaller pieces than one of five. */
const cellsAtOnce = 60_000
const rowsFor = (columns: number) => Math.max(20, Math.floor(cellsAtOnce / Math.max(1, columns)))

/** Approved reports by community: the one that counts in the roll-up. Cells are read only where they are needed. */
export async function* approvedReports(db: Database, { cycleId, areaCode }: Asked, withCells: boolean): AsyncGenerator<Exported[]> {
  for (let after = ''; ;) {
    const reports: Exported[] = await db
      .selectFrom('reports')
      .select(['district', 'id', 'communityCode', withCells ? 'cells' : sql<StoredCells>`'{}'::jsonb`.as('cells')])
      .where('cycleId', '=', cycleId)
      .where('communityCode', '>', after)
      .where(inArea(areaCode))
      .where(sql<boolean>`(state = 'locked' or (state = 'passed_district' and version = 1))`)
      .orderBy('communityCode')
      .limit(reportsAtOnce)
      .execute()
    const last = reports.at(-1)
    if (!last) return
    yield reports
    after = last.communityCode
  }
}

const keyColumns = { district: 'text', id: 'uuid' }
const keys = (reports: readonly Exported[]) =>
  recordset(
    'asked',
    keyColumns,
    reports.map(({ district, id }) => ({ district, id })),
  )

async function countsOf(db: Database, reports: readonly Exported[], sectionId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ reportId: string; count: number }>`select report_id, count(*)::int as count from report_rows
    join ${keys(reports)} on asked.district = report_rows.district and asked.id = report_rows.report_id where section_id = ${sectionId} group by report_id`.execute(
    db,
  )
  return new Map(rows.map(({ reportId, count }) => [reportId, count]))
}

/** Reports whose rows fit into memory together; one that has more stands alone and is read in pieces. */
function piecesOf(reports: readonly Exported[], counts: ReadonlyMap<string, number>, rowsAtOnce: number): Exported[][] {
  const pieces: Exported[][] = []
  let room = 0
  for (const report of reports) {
    const count = counts.get(report.id) ?? 0
    if (count === 0) continue
    if (count > room || pieces.length === 0) {
      pieces.push([])
      room = rowsAtOnce
    }
    pieces.at(-1)?.push(report)
    room -= count
  }
  return pieces
}

/** Rows of a table section with their community, by community and number. */
export async function* approvedRows(
  db: Database,
  asked: Asked,
  { id: sectionId, fields }: Pick<Section, 'id' | 'fields'>,
): AsyncGenerator<(ReportRow & { communityCode: string })[]> {
  const rowsAtOnce = rowsFor(fields.length)
  for await (const reports of approvedReports(db, asked, false)) {
    for (const piece of piecesOf(reports, await countsOf(db, reports, sectionId), rowsAtOnce)) {
      const codes = new Map(piece.map(({ id, communityCode }) => [id, communityCode]))
      for (let after = 0; ;) {
        const { rows } =
          await sql<ReportRow>`select report_rows.* from report_rows join ${keys(piece)} on asked.district = report_rows.district and asked.id = report_rows.report_id
          where section_id = ${sectionId} and number > ${piece.length === 1 ? after : 0} order by report_rows.district, report_id, number ${piece.length === 1 ? sql`limit ${rowsAtOnce}` : sql``}`.execute(
            db,
          )
        const placed = rows.map((row) => ({ ...row, communityCode: codes.get(row.reportId) ?? '' }))
        if (rows.length > 0)
          yield placed.toSorted((one, other) =>
            one.communityCode === other.communityCode ? one.number - other.number : one.communityCode < other.communityCode ? -1 : 1,
          )
        if (piece.length > 1 || rows.length < rowsAtOnce) break
        after = rows.at(-1)?.number ?? 0
      }
    }
  }
}
