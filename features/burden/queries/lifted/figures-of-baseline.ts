/** The figures of a baseline's whole time, counted from what is stored now. */
import type { Request } from '../../../../foundation/request.ts'
import type { Baseline, FrozenFigure } from '../../contract/baseline.ts'
import { compare } from '../../rules/compare.ts'
import { indicators } from '../../rules/kinds.ts'
import { addMonths } from '../../rules/spans.ts'
import { gather, sampleOf } from './gather.ts'

type Asked = Pick<Baseline, 'areaCode' | 'fromDay' | 'months'>

export async function figuresOfBaseline(
  { db }: Pick<Request, 'db'>,
  { areaCode, fromDay, months }: Asked,
  communities: readonly string[],
): Promise<FrozenFigure[]> {
  const then = { from: fromDay, until: addMonths(fromDay, months) }
  // only the earlier time is wanted
  const now = { from: then.until, until: then.until }
  const gathered = await gather({ db, area: areaCode, digits: 12, then, now, communities })
  return indicators.map((indicator) => {
    const { allThen, countedThen } = compare(
      indicator,
      gathered.parts.filter((part) => part.indicator === indicator),
      sampleOf(gathered, indicator, communities),
    )
    return { indicator, value: allThen, counted: countedThen }
  })
}
