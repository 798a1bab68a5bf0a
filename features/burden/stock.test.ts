import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { opened, takeStock } from '../cleanups/testing/world.ts'

story('what stands in a community is compared between two looks; what nobody was asked has no figure', async (told) => {
  const { as, at, person, places } = told
  const [worker, neighbour] = [await person({ role: 'community_worker' }), await person({ role: 'community_worker', area: places.neighbour })]
  const first = await opened(told)
  await takeStock(told, worker, first.id, { totals: { plaquesOutside: 8, paperLedgers: 30, meetingsAMonth: 12 } })
  await takeStock(told, neighbour, first.id, { totals: { plaquesOutside: 5 } })
  at('2027-10-12')
  const second = await opened(told, { dueOn: '2027-10-26', kinds: ['plaque', 'paper_ledger'] })
  await takeStock(told, worker, second.id, { totals: { plaquesOutside: 3, paperLedgers: 15 } })
  at('2027-10-29')
  const baseline = await as('joint_meeting_secretary').burden.defineBaseline({
    name: '摸底前',
    areaCode: places.city,
    fromDay: '2026-11-01',
    months: 3,
    because: '第一次摸底',
  })
  const read = await as.public().burden.readLifted({ area: places.street, baseline: baseline.id, indicator: 'plaques' })
  const of = (name: string) => read.comparisons.find(({ indicator }) => indicator === name)
  expect(of('plaques')).toMatchObject({
    methodsThen: ['stock_taking'],
    methodsNow: ['stock_taking'],
    countedThen: 2,
    countedNow: 1,
    countedBoth: 1,
    allThen: 13,
    then: 8,
    now: 3,
    change: -5,
    percent: -62.5,
    real: -5,
    byMethod: 0,
  })
  expect(of('paper_ledgers')).toMatchObject({ then: 30, now: 15, percent: -50, countedThen: 2, because: null })
  expect(of('standing_meetings')).toMatchObject({ countedThen: 2, countedNow: 0, then: null, percent: null, because: 'nothing_now' })
  expect(read.byUnit.find(({ code }) => code === places.neighbour)?.comparison).toMatchObject({ allThen: 5, percent: null, because: 'nothing_now' })
  expect(read.byMonth).toEqual([])
  const year = await as.public().burden.readLifted({ area: places.street, months: 12 })
  expect(year.comparisons.find(({ indicator }) => indicator === 'plaques')).toMatchObject({ allNow: 3 + 5, allThen: null, because: 'nothing_then' })
})
