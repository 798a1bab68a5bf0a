/** Sums of a period in the boundaries of a later day: communities that changed take their numbers to where they lie then. */
import type { Database } from '../../../foundation/database.ts'
import { successorsBetween } from '../../areas/queries/successors.ts'
import { isWithin } from '../../areas/rules.ts'
import { at, plus, sumsOf, unitOf, type Sums, type Units } from './sums.ts'

type Asked = { formId: string; period: string; cycleId: string; from: string; until: string }

function move(sums: Sums, { figures, asked, reported, reportId }: Sums, sign: 1 | -1): void {
  // two communities that became one have two reports: then none is named
  if (sign === 1) sums.reportId = sums.asked === 0 ? reportId : null
  sums.asked += sign * asked
  sums.reported += sign * reported
  for (const [id, amount] of figures) sums.figures.set(id, plus(sums.figures.get(id) ?? 0, sign * amount))
}

/** Where a community's numbers go: one unit of the area, none of it, or (split over several) a row of its own where it lay. */
function destination(code: string, became: readonly string[], areaCode: string): string | undefined {
  const units = [...new Set(became.map((one) => (isWithin(one, areaCode) ? unitOf(one, areaCode) : undefined)))]
  return units.length === 1 ? units[0] : isWithin(code, areaCode) ? code : undefined
}

export async function regroup(db: Database, units: Units, areaCode: string, asked: Asked): Promise<Units> {
  const successors = await successorsBetween(db, asked)
  for (const [code, sums] of await sumsOf(db, asked, [...successors.keys()])) {
    const to = destination(code, successors.get(code) ?? [], areaCode)
    const from = isWithin(code, areaCode) ? unitOf(code, areaCode) : undefined
    if (to === from) continue
    if (from !== undefined) move(at(units, from), sums, -1)
    if (to !== undefined) move(at(units, to), sums, 1)
  }
  // a unit nobody of which is left has no row; sums that came to nothing go with it
  return new Map([...units].filter(([, { asked: left }]) => left > 0))
}
