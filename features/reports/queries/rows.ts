/** Rows of table sections. Sensitive values stay sealed; formulas and rules are told only that there is one. */
import type { Database } from '../../../foundation/database.ts'
import type { ReportRow } from '../contract.ts'
import type { Row } from '../rules/reading.ts'

type Place = { district: string; id: string }

export function rowsOf(db: Database, { district, id }: Place): Promise<ReportRow[]> {
  return db.selectFrom('reportRows').selectAll().where('district', '=', district).where('reportId', '=', id).orderBy('sectionId').orderBy('number').execute()
}

/** What stands for a sealed value where only its being there matters. */
export const sealedMark = '＊'

/** As formulas read them. */
export function readable<R extends Pick<ReportRow, 'sectionId' | 'number' | 'values' | 'sealed'>>(rows: readonly R[]): (R & Row)[] {
  return rows.map((row) => ({ ...row, values: { ...row.values, ...Object.fromEntries(Object.keys(row.sealed).map((field) => [field, sealedMark])) } }))
}
