/**
 * The open file of the comparison: one line for each community, time, indicator, month and item. Totals, samples, changes and what is method can all be computed again from it.
 */
import { stringify } from 'csv-stringify/sync'
import { addDays } from '../../../../foundation/clock.ts'
import type { Request } from '../../../../foundation/request.ts'
import { findAreas } from '../../../areas/queries/find.ts'
import { areaNames, getAreaOrRefuse } from '../../../areas/queries/names.ts'
import type { CountMethod, Indicator } from '../../contract/lifted.ts'
import { csvWords, indicatorWords, unitWords } from '../../lifted-words.ts'
import { indicators, type Part } from '../../rules/kinds.ts'
import { timesAsked, type LiftedAsked } from './baseline.ts'
import { gather } from './gather.ts'
import { inBoth, type Gathered } from './gathered.ts'

const above = (code: string) => [6, 9, 12].map((digits) => code.slice(0, digits).padEnd(12, '0'))

/** Parts by community, time and indicator. */
function shelved(parts: readonly Part[]): Map<string, Part[]> {
  const shelves = new Map<string, Part[]>()
  for (const part of parts) {
    const key = `${part.unit} ${part.period} ${part.indicator}`
    const shelf = shelves.get(key)
    if (shelf) shelf.push(part)
    else shelves.set(key, [part])
  }
  return shelves
}

type Line = Pick<Part, 'item'> & {
  code: string
  period: Part['period'] | ''
  indicator: Indicator | ''
  month: string
  value: number | ''
  tasks: number | ''
  method: CountMethod | ''
  both: 0 | 1
}

const periods = ['then', 'now'] as const

/** A community in which nothing was counted has one line, so that the file also says how large the sample is. */
function* linesOf(code: string, gathered: Gathered, shelves: ReadonlyMap<string, Part[]>): Generator<Line> {
  let any = false
  for (const period of periods)
    for (const indicator of indicators) {
      const counted = gathered.counted.get(indicator)?.get(code)
      const method = counted?.[period]
      if (!method) continue
      any = true
      const known = { code, period, indicator, method, both: inBoth(counted) ? (1 as const) : (0 as const) }
      const parts = shelves.get(`${code} ${period} ${indicator}`) ?? []
      for (const { month, item, value, tasks, inBoth: both } of parts) yield { ...known, month: month ?? '', item, value, tasks, both: both ? 1 : 0 }
      // also where all of it lies in months that are not compared: the community itself was counted both times
      if (parts.length === 0 || (known.both === 1 && !parts.some((part) => part.inBoth))) yield { ...known, month: '', item: '', value: 0, tasks: 0 }
    }
  if (!any) yield { code, period: '', indicator: '', month: '', item: '', value: '', tasks: '', method: '', both: 0 }
}

/** UTF-8 with a byte order mark, for Excel; a cell that would be read as a formula is written as text. */
export async function downloadLifted(request: Pick<Request, 'db' | 'today'>, asked: LiftedAsked): Promise<File> {
  const { db } = request
  const { area } = asked
  const { now, then } = await timesAsked(request, asked)
  const on = addDays(now.until, -1)
  await getAreaOrRefuse(db, area, on)
  const communities = (await findAreas(db, { within: [area], on })).map(({ code }) => code)
  const gathered = await gather({ db, area, digits: 12, then, now, communities })
  const names = await areaNames(db, [...new Set(communities.flatMap(above))], on)
  const spans = { then, now }
  const shelves = shelved(gathered.parts)
  const lines = communities.flatMap((code) => [...linesOf(code, gathered, shelves)])
  const rows = lines.map(({ code, period, indicator, month, item, value, tasks, method, both }) => [
    code,
    ...above(code).map((one) => names.get(one) ?? one),
    indicator,
    indicator && indicatorWords[indicator][0],
    period,
    period && spans[period].from,
    period && spans[period].until,
    month,
    item,
    item && (gathered.titles.get(item) ?? ''),
    value,
    indicator && unitWords[indicator][0],
    tasks,
    method,
    both,
  ])
  const head = Object.values(csvWords).map(([zh]) => zh)
  const csv = stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
  return new File([csv], `burden-lifted-${area}-${now.until}.csv`, { type: 'text/csv;charset=utf-8' })
}
