/** Proofs issued, from the seal-use register. A community is counted from its first entry on. */
import { addDays } from '../../../../foundation/clock.ts'
import { scopePrefix } from '../../../areas/rules.ts'
import { certificateCounts } from '../../../certificates/queries/figures.ts'
import type { Part } from '../../rules/kinds.ts'
import { addMonths, monthsCounted } from '../../rules/spans.ts'
import { inBoth, type CountedIn, type GatherAsked } from './gathered.ts'

/** Before this nothing can have been entered. */
const everBefore = '2000-01-01'

export async function fromRegister({ db, area, digits, then, now }: GatherAsked) {
  const prefix = scopePrefix(area)
  const before = await certificateCounts(db, { prefix, from: everBefore, until: then.until })
  const after = await certificateCounts(db, { prefix, from: everBefore, until: now.until })
  const counted = new Map<string, CountedIn>()
  for (const { communityCode } of after) counted.set(communityCode, { now: 'register' })
  // the rows of a community come month after month: the first is where its counting began
  for (const { communityCode, month } of before)
    if (!counted.get(communityCode)?.then) counted.set(communityCode, { now: 'register', then: 'register', months: monthsCounted(then, `${month}-01`) })
  const firstMonth = (months: number) => addMonths(addDays(now.until, -1), 1 - months).slice(0, 7)
  const parts = async (period: Part['period'], span: typeof now): Promise<Part[]> =>
    (await certificateCounts(db, { prefix, ...span })).map(({ communityCode, month, issued }) => ({
      indicator: 'proofs',
      unit: communityCode.slice(0, digits),
      period,
      month,
      item: '',
      inBoth: inBoth(counted.get(communityCode)) && (period === 'then' || month >= firstMonth(counted.get(communityCode)?.months ?? 0)),
      value: issued,
      tasks: 0,
    }))
  return { parts: [...(await parts('then', then)), ...(await parts('now', now))], counted }
}
