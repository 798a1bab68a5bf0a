import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import { cleanupCounts } from './queries/figures.ts'
import { findsReturn, registerEntryFor } from './queries/for-gate.ts'
import { adopted } from './testing/decided.ts'
import { opened, takeStock, workersOf, written } from './testing/world.ts'

/** Two ledgers cancelled after a stock-taking of a street, and carried out; a fortnight before the re-check. */
async function carriedOut(told: Story) {
  const { as } = told
  const secretary = as('joint_meeting_secretary').cleanups
  const gone = await secretary.addEntry({ ...written, title: '消防巡查纸质台账' })
  const stays = await secretary.addEntry(written)
  const campaign = await opened(told)
  const workers = await workersOf(told, campaign.id)
  for (const worker of workers) await takeStock(told, worker, campaign.id, { ticks: [gone.id, stays.id], totals: { paperLedgers: 20, plaquesOutside: 12 } })
  const open = await secretary.getCampaign({ id: campaign.id })
  const deciding = await secretary.closeRound({ id: campaign.id, revision: open.revision })
  const list = await secretary.draftList({ title: '第一批', campaignId: campaign.id, carryOutBy: '2026-12-18' })
  await adopted(told, list.id)
  for (const { id } of [gone, stays]) {
    const { revision } = await secretary.getEntry({ id })
    await secretary.carryOut({ id, revision, note: '已停用。' })
  }
  return { campaign: deciding, workers, gone, stays }
}

story('a sample is re-checked: what hangs again comes back openly, the rest is done', async (told) => {
  const { as, db, places, refused } = told
  const { campaign, workers, gone, stays } = await carriedOut(told)
  const secretary = as('joint_meeting_secretary')
  const { id } = campaign
  const before = await secretary.cleanups.getCampaign({ id })
  expect(before.steps).toContain('reCheck')
  const sample = { size: 3, seed: '清查2026' }
  const preview = await secretary.cleanups.previewSample({ id, ...sample })
  expect(preview.codes).toHaveLength(3)
  expect((await refused(secretary.cleanups.previewSample({ id, size: 500, seed: '1' }))).code).toBe('SAMPLE_TOO_LARGE')
  const checking = await secretary.dispatches.openCampaign({ id, revision: before.revision, round: 're_check', dueOn: '2026-12-25', ...sample })
  expect(checking).toMatchObject({ state: 're_checking', asked: 3, sampleSeed: '清查2026', sampleCodes: preview.codes })
  expect(checking.sample?.strata).toEqual(preview.strata)
  const drawn = workers.filter(({ areaCode }) => preview.codes.includes(areaCode))
  for (const [index, worker] of drawn.entries())
    await takeStock(told, worker, id, { ticks: index === 0 ? [stays.id] : [], totals: { paperLedgers: index === 0 ? 9 : 8, plaquesOutside: 3 } })
  const open = await secretary.cleanups.getCampaign({ id })
  // said at once, before the round is over, on the campaign's page and on the entry's own
  expect(open.stillThere).toMatchObject([{ entryId: stays.id, state: 'carried_out', communities: 1, open: 0 }])
  expect((await secretary.cleanups.getEntry({ id: stays.id })).stillThere).toMatchObject([{ communities: 1 }])
  expect((await secretary.cleanups.getEntry({ id: gone.id })).stillThere).toEqual([])
  const closed = await secretary.cleanups.closeRound({ id, revision: open.revision })
  expect(closed).toMatchObject({
    state: 'closed',
    steps: [],
    rounds: [{ averages: { paperLedgers: 20 } }, { round: 're_check', averages: { paperLedgers: 8, plaquesOutside: 3 } }],
  })
  expect(closed.found.find((entry) => entry.id === stays.id)).toMatchObject({ communities: workers.length, again: 1 })
  expect(await secretary.cleanups.getEntry({ id: gone.id })).toMatchObject({ state: 're_checked', reCheckedOn: '2026-12-07', communities: workers.length - 3 })
  const back = await secretary.cleanups.getEntry({ id: stays.id })
  expect(back).toMatchObject({ state: 'found', decided: 'cancelled', decisionNumber: '京清〔2026〕1号', returnedOn: '2026-12-07' })
  expect(back.events.map(({ step }) => step)).toEqual(['found', 'executor_chosen', 'cancelled', 'carried_out', 'returned'])
  expect((await as.public().cleanups.getPublicRegister({})).returned.map(({ id: shown }) => shown)).toEqual([stays.id])

  const counts = await cleanupCounts(db, { prefix: places.street.slice(0, 9), on: '2026-12-31' })
  const ledgers = counts.filter(({ kind }) => kind === 'paper_ledger')
  expect(
    ledgers
      .filter(({ method }) => method === 're_check')
      .map(({ count }) => count)
      .toSorted(),
  ).toEqual([8, 8, 9])
  expect(ledgers.filter(({ method }) => method === 'stock_taking').every(({ count }) => count === 20)).toBe(true)
  // as it was the day before the re-check everybody had twenty
  const then = await cleanupCounts(db, { prefix: '11', on: '2026-12-06' })
  expect(then.filter(({ kind }) => kind === 'plaque').every(({ count, method }) => count === 12 && method === 'stock_taking')).toBe(true)
})

story('a come-back that is decided again keeps both decisions, each with its own days, where everyone reads it', async (told) => {
  const { as } = told
  const { campaign, workers, stays } = await carriedOut(told)
  const secretary = as('joint_meeting_secretary')
  const { id } = campaign
  const { revision } = await secretary.cleanups.getCampaign({ id })
  const checking = await secretary.dispatches.openCampaign({ id, revision, round: 're_check', dueOn: '2026-12-25', size: 1, seed: '一' })
  const worker = workers.find(({ areaCode }) => areaCode === checking.sampleCodes[0])
  // what was ended is asked about anew: it is shown as said before, and one click does not bring it back
  const page = (await as(worker!).cleanups.listStockTakings({ campaignId: id, state: 'open' })).rows[0]!
  const read = await as(worker!).cleanups.getStockTaking({ id: page.id })
  expect(read.saidBefore.entryIds).toContain(stays.id)
  expect(read.saidBefore.confirmable).not.toContain(stays.id)
  await takeStock(told, worker!, id, { ticks: [stays.id] })
  const open = await secretary.cleanups.getCampaign({ id })
  await secretary.cleanups.closeRound({ id, revision: open.revision })
  const list = await secretary.cleanups.draftList({ title: '第二批', campaignId: id, carryOutBy: '2026-12-30' })
  await adopted(told, list.id)
  const shown = await as.public().cleanups.getPublicRegister({})
  expect(shown.returned).toEqual([])
  const decisions = [
    { decided: 'cancelled', number: '京清〔2026〕1号', decidedOn: '2026-12-07', carriedOutOn: '2026-12-07', foundAgainOn: ['2026-12-07'] },
    { decided: 'cancelled', number: '京清〔2026〕2号', carriedOutOn: null, foundAgainOn: [] },
  ]
  expect(shown.returnedBefore).toMatchObject([{ id: stays.id, decisions }])
  expect(shown.ended.find((entry) => entry.id === stays.id)).toMatchObject({ decisions })
})

story('there is no re-check before a decision, nor by another office', async (told) => {
  const { as, person, places, refused } = told
  const { id } = await opened(told)
  const secretary = as('joint_meeting_secretary')
  const ask = async (who: Parameters<typeof as>[0]) => {
    const { revision } = await as(who).cleanups.getCampaign({ id })
    return as(who).dispatches.openCampaign({ id, revision, round: 're_check', dueOn: '2026-12-25', size: 1, seed: '1' })
  }
  expect((await refused(ask('joint_meeting_secretary'))).code).toBe('CAMPAIGN_NOT_NOW')
  told.at('2026-12-05')
  const { revision } = await secretary.cleanups.getCampaign({ id })
  await secretary.cleanups.closeRound({ id, revision })
  expect((await refused(ask('joint_meeting_secretary'))).code).toBe('NOT_DECIDED_YET')
  const inDistrict = await person({ role: 'joint_meeting_secretary', area: places.district })
  expect((await refused(ask(inDistrict))).code).toBe('CAMPAIGN_NOT_NOW')
})

story('exit is remembered: a cancelled ledger is found again by what a new one says, from the day of the decision on', async (told) => {
  const { db } = told
  const { gone } = await carriedOut(told)
  const said = { title: '消防安全巡查台账（纸质）', content: '每周登记消防巡查情况。' }
  expect(await findsReturn(db, said, '2026-12-07')).toMatchObject([{ entryId: gone.id, decisionNumber: '京清〔2026〕1号', cancelledOn: '2026-12-07' }])
  expect(await findsReturn(db, said, '2026-12-06')).toEqual([])
  expect(await findsReturn(db, { title: '免费法律咨询', content: '' }, '2026-12-07')).toEqual([])
  // nothing of the name is left, but the work is the same
  const renamed = await findsReturn(db, { title: '安全值守日志', content: '各社区安排人手。社区登记出租房屋巡查的情况，按月汇总。' }, '2026-12-07')
  expect(renamed[0]).toMatchObject({ decisionNumber: '京清〔2026〕1号', parts: expect.arrayContaining([expect.stringContaining('出租房屋巡查')]) })
  expect(await registerEntryFor(db, { registerEntryId: gone.id, day: '2026-12-07' })).toMatchObject({ state: 'carried_out', decided: 'cancelled' })
  expect(await registerEntryFor(db, { registerEntryId: null, day: '2026-12-07' })).toBeUndefined()
})

story('what was ended and is ticked in a new stock-taking is shown as back while the community still ticks', async (told) => {
  const { as } = told
  const { campaign, stays } = await carriedOut(told)
  const secretary = as('joint_meeting_secretary').cleanups
  // those who ticked before the decision say nothing of today
  expect((await secretary.getCampaign({ id: campaign.id })).stillThere).toEqual([])
  const again = await opened(told, { dueOn: '2026-12-25' })
  const { cleanups } = as('community_worker')
  const { id, revision } = (await cleanups.listStockTakings({ campaignId: again.id })).rows[0]!
  await cleanups.saveStockTaking({ id, revision, ticks: [{ entryId: stays.id, present: true }] })
  const shown = [{ entryId: stays.id, title: stays.title, state: 'carried_out', communities: 1, open: 1 }]
  expect((await secretary.getCampaign({ id: again.id })).stillThere).toEqual(shown)
  expect((await secretary.getEntry({ id: stays.id })).stillThere).toEqual(shown)
})

story('a name written in a community for something cancelled is its return under another name', async (told) => {
  const { as } = told
  const { gone } = await carriedOut(told)
  const again = await opened(told, { dueOn: '2026-12-25' })
  const [worker] = await workersOf(told, again.id)
  await takeStock(told, worker!, again.id, { names: [{ kind: 'paper_ledger', name: '消防巡查登记本' }] })
  const secretary = as('joint_meeting_secretary').cleanups
  const [group] = await secretary.listNames({ id: again.id })
  expect(group?.nearest).toMatchObject([{ id: gone.id, state: 'carried_out' }])
  const entry = await secretary.confirmNames({ id: again.id, kind: 'paper_ledger', names: ['消防巡查登记本'], title: gone.title, entryId: gone.id })
  expect(entry).toMatchObject({ state: 'found', decided: 'cancelled', formerNames: ['消防巡查登记本'], returnedOn: '2026-12-07' })
})
