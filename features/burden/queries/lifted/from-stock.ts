/**
 * What stands in a community: ticked in a stock-taking or seen at a re-check. A time has a figure where somebody looked
 * within it; an older look is not carried over, or a community nobody visited would seem unchanged.
 */
import { addDays } from '../../../../foundation/clock.ts'
import { scopePrefix } from '../../../areas/rules.ts'
import type { EntryKind } from '../../../cleanups/contract.ts'
import { cleanupCounts, type CleanupCount } from '../../../cleanups/queries/figures.ts'
import type { Indicator, Span } from '../../contract/lifted.ts'
import type { Part } from '../../rules/kinds.ts'
import { inBoth, type CountedIn, type GatherAsked } from './gathered.ts'

const indicatorOf: Partial<Record<EntryKind, Indicator>> = {
  plaque: 'plaques',
  paper_ledger: 'paper_ledgers',
  regular_meeting: 'standing_meetings',
  assessment: 'standing_assessments',
  inspection: 'standing_assessments',
  award: 'standing_assessments',
}

type Look = { indicator: Indicator; period: Part['period'] } & Pick<CleanupCount, 'communityCode' | 'method' | 'count'>

/** By indicator, then by community; not every community said everything. */
function countedIn(looks: readonly Look[]): Map<Indicator, Map<string, CountedIn>> {
  const counted = new Map<Indicator, Map<string, CountedIn>>()
  for (const { indicator, period, communityCode, method } of looks) {
    const communities = counted.get(indicator) ?? new Map<string, CountedIn>()
    counted.set(indicator, communities.set(communityCode, { ...communities.get(communityCode), [period]: method }))
  }
  return counted
}

export async function fromStock({ db, area, digits, then, now }: GatherAsked) {
  const look = async (period: Part['period'], { from, until }: Span): Promise<Look[]> => {
    const rows = await cleanupCounts(db, { prefix: scopePrefix(area), on: addDays(until, -1) })
    return rows.flatMap(({ kind, asOf, ...row }) => {
      const indicator = indicatorOf[kind]
      return indicator && asOf >= from && asOf < until ? [{ ...row, indicator, period }] : []
    })
  }
  const looks = [...(await look('then', then)), ...(await look('now', now))]
  const counted = countedIn(looks)
  const parts = looks.map(({ indicator, period, communityCode, count }): Part => {
    const known = counted.get(indicator)?.get(communityCode)
    return { indicator, unit: communityCode.slice(0, digits), period, month: null, item: '', inBoth: inBoth(known), value: count, tasks: 0 }
  })
  return { parts, counted }
}
