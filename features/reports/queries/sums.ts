/** Sums of approved numbers by unit, from the maintained street sums as far as they reach, below from the figures themselves. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { depthOfCode, districtOf, scopeRange } from '../../areas/rules.ts'

/** What is known of one unit: its figures by figure id, and how many of its communities were asked and have an approved report. */
export type Sums = { figures: Map<string, number>; asked: number; reported: number; /** Of a single community. */ reportId: string | null }
export type Units = Map<string, Sums>
type Asked = { formId: string; period: string; cycleId: string }
type Row = { unit: string; fieldId: string; amount: number; reportId?: string }

/** Digits of the codes of the units directly below an area; of a community itself. */
const below = [6, 9, 12, 12] as const
export const unitDigits = (areaCode: string): number => below[depthOfCode(areaCode)] ?? 12
export const unitOf = (communityCode: string, areaCode: string): string => communityCode.slice(0, unitDigits(areaCode)).padEnd(12, '0')

export function at(units: Units, code: string): Sums {
  const known = units.get(code)
  if (known) return known
  const sums: Sums = { figures: new Map(), asked: 0, reported: 0, reportId: null }
  units.set(code, sums)
  return sums
}

function enter(units: Units, { unit, fieldId, amount, reportId }: Row): void {
  const sums = at(units, unit)
  sums.figures.set(fieldId, amount)
  if (reportId) sums.reportId = reportId
}

/** Decimals people write stay what they write. */
export const plus = (one: number, other: number): number => Number((one + other).toPrecision(15))

function figuresBelow(db: Database, { formId, period }: Asked, areaCode: string) {
  const { first, last } = scopeRange(areaCode)
  const district = districtOf(areaCode)
  switch (depthOfCode(areaCode)) {
    case 0:
      return sql<Row>`select district || '000000' as unit, field_id, sum(amount) as amount from street_sums
        where form_id = ${formId} and period = ${period} and communities > 0 group by district, field_id`.execute(db)
    case 1:
      return sql<Row>`select street_code as unit, field_id, amount from street_sums
        where district = ${district} and form_id = ${formId} and period = ${period} and communities > 0`.execute(db)
    default:
      return sql<Row>`select community_code as unit, field_id, amount, report_id from figures
        where district = ${district} and form_id = ${formId} and period = ${period} and community_code between ${first} and ${last}`.execute(db)
  }
}

/** A first version stands for its community: a correction begins where the first has been approved, and counts in its place. */
const reported = sql`count(*) filter (where state in ('passed_district', 'locked', 'superseded'))::int`

function reportsBelow(db: Database, { cycleId }: Asked, areaCode: string) {
  const { first, last } = scopeRange(areaCode)
  return sql<{ unit: string; asked: number; reported: number }>`
    select rpad(left(community_code, ${sql.lit(unitDigits(areaCode))}), 12, '0') as unit, count(*)::int as asked, ${reported} as reported from reports
    where cycle_id = ${cycleId} and version = 1 and community_code between ${first} and ${last} group by 1`.execute(db)
}

/** By the units below an area, in the boundaries of the period itself: as the communities were asked. */
export async function sumsBelow(db: Database, asked: Asked, areaCode: string): Promise<Units> {
  const units: Units = new Map()
  for (const { unit, ...counts } of (await reportsBelow(db, asked, areaCode)).rows) Object.assign(at(units, unit), counts)
  for (const row of (await figuresBelow(db, asked, areaCode)).rows) enter(units, row)
  return units
}

/** Of single communities, by code: those whose boundaries changed. */
export async function sumsOf(db: Database, { formId, period, cycleId }: Asked, codes: readonly string[]): Promise<Units> {
  const units: Units = new Map()
  if (codes.length === 0) return units
  const list = sql`(select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb))`
  const { rows: counted } = await sql<{ unit: string; asked: number; reported: number }>`
    select community_code as unit, count(*)::int as asked, ${reported} as reported from reports where cycle_id = ${cycleId} and version = 1 and community_code in ${list} group by 1`.execute(
    db,
  )
  for (const { unit, ...counts } of counted) Object.assign(at(units, unit), counts)
  const { rows } = await sql<Row>`select community_code as unit, field_id, amount, report_id from figures
    where district in (select distinct left(value, 6) from jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb)) and form_id = ${formId} and period = ${period} and community_code in ${list}`.execute(
    db,
  )
  for (const row of rows) enter(units, row)
  return units
}
