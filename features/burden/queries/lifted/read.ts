/** 减下来的负担: an area in two times, its units below, month by month and item by item. */
import { addDays } from '../../../../foundation/clock.ts'
import type { Database } from '../../../../foundation/database.ts'
import type { Request } from '../../../../foundation/request.ts'
import { findAreas } from '../../../areas/queries/find.ts'
import { listAreas } from '../../../areas/queries/list.ts'
import { getAreaOrRefuse } from '../../../areas/queries/names.ts'
import { depthOfCode, scopePrefix } from '../../../areas/rules.ts'
import type { Baseline } from '../../contract/baseline.ts'
import type { Indicator, LiftedBurden, Target } from '../../contract/lifted.ts'
import { byMonth } from '../../rules/by-month.ts'
import { compare, itemChanges } from '../../rules/compare.ts'
import { indicators } from '../../rules/kinds.ts'
import { frozenDifferences } from '../../rules/frozen.ts'
import { monthsBetween } from '../../rules/spans.ts'
import { timesAsked, type LiftedAsked } from './baseline.ts'
import { figuresOfBaseline } from './figures-of-baseline.ts'
import { gather, sampleOf } from './gather.ts'
import type { Gathered } from './gathered.ts'

type Asking = Pick<Request, 'db' | 'today'>

const listTargets = (db: Database): Promise<Target[]> => db.selectFrom('burdenTargets').selectAll().orderBy('indicator').orderBy('kind').execute()

/** Units below the area, those without a figure among them; none below a community. */
async function byUnit(request: Asking, area: string, on: string, indicator: Indicator, gathered: Gathered, communities: readonly string[], months: number) {
  if (depthOfCode(area) === 3) return []
  const { rows } = await listAreas(request, { parent: area, on, page: 1, size: 1000 })
  const parts = gathered.parts.filter((part) => part.indicator === indicator)
  return rows.map(({ code, name, level }) => {
    const prefix = scopePrefix(code)
    const below = communities.filter((community) => community.startsWith(prefix))
    return {
      code,
      name,
      level,
      comparison: compare(
        indicator,
        parts.filter(({ unit }) => unit.startsWith(prefix)),
        sampleOf(gathered, indicator, below),
        months,
      ),
    }
  })
}

/** A frozen baseline is counted again over its whole time, which may be longer than what is compared. */
async function baselineRead(request: Asking, area: string, baseline: Baseline | null, communities: readonly string[]): Promise<LiftedBurden['baseline']> {
  if (!baseline) return null
  const { id, name, because, illustrative, frozen, frozenAt, frozenHash } = baseline
  const again = frozen === null || area !== baseline.areaCode ? null : await figuresOfBaseline(request, baseline, communities)
  return { id, name, because, illustrative, frozenAt, frozenHash, differences: again && frozen ? frozenDifferences(frozen, again) : [] }
}

export async function readLifted(request: Asking, asked: LiftedAsked & { indicator: Indicator }): Promise<LiftedBurden> {
  const { db } = request
  const { area, indicator } = asked
  const { now, then, baseline } = await timesAsked(request, asked)
  const on = addDays(now.until, -1)
  const { name: areaName } = await getAreaOrRefuse(db, area, on)
  const communities = (await findAreas(db, { within: [area], on })).map(({ code }) => code)
  const digits = ([6, 9, 12, 12] as const)[depthOfCode(area)] ?? 12
  const months = monthsBetween(now.from, addDays(now.until, -1)) + 1
  const gathered = await gather({ db, area, digits, then, now, communities })
  return {
    area,
    areaName,
    communities: communities.length,
    indicator,
    now,
    then,
    baseline: await baselineRead(request, area, baseline, communities),
    countingBegan: gathered.began,
    comparisons: indicators.map((one) =>
      compare(
        one,
        gathered.parts.filter((part) => part.indicator === one),
        sampleOf(gathered, one, communities),
        months,
      ),
    ),
    byUnit: await byUnit(request, area, on, indicator, gathered, communities, months),
    byMonth: byMonth(indicator, gathered.parts, { then, now }),
    byItem: itemChanges(gathered.parts).map((item) => ({ ...item, title: gathered.titles.get(item.itemId) ?? '' })),
    targets: await listTargets(db),
  }
}
