/** Sealed values of report rows, for a change of keys (server/sealed.ts). */
import { sql } from 'kysely'
import type { Database } from '../../foundation/database.ts'
import type { SealedStore } from '../../foundation/sealing/stores.ts'
import { needsReseal, type Keyring } from '../../foundation/sealing.ts'
import { writeRows } from './commands/save-report.ts'
import type { ReportRow } from './contract.ts'
import { sealCells, unsealCell } from './sealed-cells.ts'

const atOnce = 300
const holds = sql<boolean>`sealed <> '{}'::jsonb`

async function batch(db: Database, after: string | undefined): Promise<ReportRow[]> {
  const [district = '', reportId = '00000000-0000-0000-0000-000000000000', sectionId = '', number = '0'] = after?.split(' ') ?? []
  return db
    .selectFrom('reportRows')
    .selectAll()
    .where(holds)
    .where(sql<boolean>`(district, report_id, section_id, number) > (${district}, ${reportId}::uuid, ${sectionId}, ${Number(number)}::int)`)
    .orderBy('district')
    .orderBy('reportId')
    .orderBy('sectionId')
    .orderBy('number')
    .limit(atOnce)
    .execute()
}

const old = (keyring: Keyring, row: ReportRow) => Object.values(row.sealed).filter((sealed) => needsReseal(keyring, sealed)).length
const placeOf = ({ district, reportId, sectionId, number }: ReportRow) => `${district} ${reportId} ${sectionId} ${number}`

function resealed(keyring: Keyring, row: ReportRow): ReportRow {
  const values = Object.fromEntries(Object.entries(row.sealed).map(([field, sealed]) => [field, unsealCell(keyring, row, field, sealed)]))
  return { ...row, sealed: sealCells(keyring, row, values, () => true).sealed }
}

export const reportRowsStore: SealedStore = {
  name: 'report rows',
  exists: async (db) => (await db.selectFrom('reportRows').select('reportId').where(holds).limit(1).executeTakeFirst()) !== undefined,
  remaining: async (db, keyring) => {
    let count = 0
    for (let rows = await batch(db, undefined); rows.length > 0; rows = await batch(db, placeOf(rows.at(-1) as ReportRow)))
      for (const row of rows) count += old(keyring, row)
    return count
  },
  resealBatch: async (db, keyring, after) => {
    const rows = await batch(db, after)
    const stale = rows.filter((row) => old(keyring, row) > 0)
    await writeRows(
      db,
      stale.map((row) => resealed(keyring, row)),
    )
    const last = rows.at(-1)
    return { done: stale.reduce((sum, row) => sum + old(keyring, row), 0), next: rows.length < atOnce || !last ? undefined : placeOf(last) }
  },
}
