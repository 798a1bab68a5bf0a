/** What stands around reports: figures of the period before, and of other forms of the same communities. A query each, whatever their number. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { FormVersion } from '../../forms/contract.ts'
import { formNumbered } from '../../forms/queries/for-reports.ts'
import type { Value } from '../../elements/contract.ts'
import { valueOf, type StoredCells } from '../rules/cells.ts'
import { allFields } from '../rules/fields.ts'
import { inUnit } from '../rules/money.ts'
import { previousPeriod } from '../rules/period.ts'
import { formsRead, nothingAround, type Around } from '../rules/reading.ts'

type Asked = { form: FormVersion; period: string; communityCodes: readonly string[]; today: string }

/** Cells of each community's report of a form and period: the latest version that was handed in and not sent back. */
async function cellsOf(db: Database, formId: string, period: string, communityCodes: readonly string[]): Promise<Map<string, StoredCells>> {
  const districts = [...new Set(communityCodes.map((code) => code.slice(0, 6)))]
  const rows = await db
    .selectFrom('reports')
    .select(['communityCode', 'cells'])
    .where('district', 'in', districts)
    .where(sql<boolean>`community_code in (select jsonb_array_elements_text(${JSON.stringify(communityCodes)}::jsonb))`)
    .where('formId', '=', formId)
    .where('period', '=', period)
    .where('state', 'in', ['submitted', 'passed_street', 'passed_district', 'locked'])
    .orderBy('version')
    .execute()
  return new Map(rows.map(({ communityCode, cells }) => [communityCode, cells]))
}

function inUnits({ content }: FormVersion, cells: ReadonlyMap<string, StoredCells>): Map<string, Record<string, Value>> {
  const fields = allFields(content)
  return new Map([...cells].map(([code, own]) => [code, Object.fromEntries(fields.map((field) => [field.id, inUnit(field, valueOf(own[field.id]))]))]))
}

/** By community. Other forms are read for the same period only: their keys have to agree. */
export async function aroundOf(db: Database, { form, period, communityCodes, today }: Asked): Promise<(communityCode: string) => Around> {
  if (communityCodes.length === 0) return () => nothingAround
  const before = previousPeriod(period)
  const last = before === null ? new Map<string, StoredCells>() : await cellsOf(db, form.formId, before, communityCodes)
  const others: [string, Map<string, Record<string, Value>>][] = []
  for (const number of formsRead(form.content)) {
    const other = await formNumbered(db, number, today)
    if (other) others.push([number, inUnits(other, await cellsOf(db, other.formId, period, communityCodes))])
  }
  return (code) => ({
    last: last.get(code) ?? {},
    others: new Map(others.flatMap(([number, cells]) => (cells.has(code) ? [[number, cells.get(code) ?? {}]] : []))),
  })
}
