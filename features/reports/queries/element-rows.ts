/** What each community approved of one element, read district by district: never more than one of them in memory. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { Written } from '../../../foundation/spreadsheets/types.ts'
import { depthOfCode, districtOf, pathCodes, scopeRange } from '../../areas/rules.ts'
import type { Reporting } from './element-forms.ts'

type Asked = { areaCode: string; period: string; reporting: readonly Reporting[]; nameOf: (code: string) => string }
type Row = { communityCode: string; formId: string; fieldId: string; amount: number }

const formsIn = ({ reporting }: Asked) =>
  sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(reporting.map(({ form }) => form.formId))}::jsonb))`

async function districtsOf(db: Database, asked: Asked): Promise<string[]> {
  if (depthOfCode(asked.areaCode) > 0) return [districtOf(asked.areaCode)]
  const { rows } = await sql<{ district: string }>`
    select distinct district from street_sums where form_id in ${formsIn(asked)} and period = ${asked.period} and communities > 0 order by 1`.execute(db)
  return rows.map(({ district }) => district)
}

/** District, street, community and code, then a value for each field of each form; communities with none of them are left out. */
export async function* elementRows(db: Database, asked: Asked): AsyncGenerator<Written[]> {
  const { areaCode, period, reporting, nameOf } = asked
  const { first, last } = scopeRange(areaCode)
  const columns = reporting.flatMap(({ form, fields }) => fields.map(({ amount }) => ({ formId: form.formId, amount })))
  for (const district of await districtsOf(db, asked)) {
    const { rows } = await sql<Row>`select community_code, form_id, field_id, amount from figures
      where district = ${district} and form_id in ${formsIn(asked)} and period = ${period} and community_code between ${first} and ${last} order by community_code`.execute(
      db,
    )
    const communities = new Map<string, Map<string, number>>()
    for (const { communityCode, formId, fieldId, amount } of rows) {
      const figures = communities.get(communityCode) ?? new Map<string, number>()
      communities.set(communityCode, figures.set(`${formId} ${fieldId}`, amount))
    }
    for (const [code, figures] of communities) {
      const values = columns.map(({ formId, amount }) => amount((id) => figures.get(`${formId} ${id}`) ?? null))
      if (values.some((value) => value !== null)) yield [...pathCodes(code).slice(1).map(nameOf), code, ...values]
    }
  }
}
