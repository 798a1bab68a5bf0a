/** The units below an area with their sums, and the day in whose boundaries they stand. */
import { civilDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { Cycle } from '../contract.ts'
import { regroup } from './boundaries.ts'
import { plus, sumsBelow, type Sums, type Units } from './sums.ts'

type Asked = { areaCode: string; today: string; inBoundariesOf?: string | undefined }

/** In the boundaries of the period: as the communities were asked when it opened. `inBoundariesOf` a later day regroups by successors. */
export async function unitsBelow(db: Database, { id, formId, period, openedAt }: Cycle, asked: Asked): Promise<{ units: Units; day: string }> {
  const { areaCode, today, inBoundariesOf } = asked
  const of = { formId, period, cycleId: id }
  const opened = openedAt === null ? today : civilDay(openedAt)
  const until = inBoundariesOf ?? opened
  const then = await sumsBelow(db, of, areaCode)
  return until > opened ? { units: await regroup(db, then, areaCode, { ...of, from: opened, until }), day: until } : { units: then, day: opened }
}

export function totalOf(units: Iterable<Sums>): Sums {
  const total: Sums = { figures: new Map(), asked: 0, reported: 0, reportId: null }
  for (const { figures, asked, reported } of units) {
    total.asked += asked
    total.reported += reported
    for (const [id, amount] of figures) total.figures.set(id, plus(total.figures.get(id) ?? 0, amount))
  }
  return total
}
