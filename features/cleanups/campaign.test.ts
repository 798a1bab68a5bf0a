import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { drafted, dueOn, entryOf, kinds, opened, takeStock, workersOf } from './testing/world.ts'

story('a campaign goes down through the gate, and every community gets one page with what is asked', async (told) => {
  const { as, places, trail } = told
  const campaign = await opened(told)
  expect(campaign).toMatchObject({ state: 'stock_taking', done: 0, steps: ['close'] })
  expect(campaign.asked).toBeGreaterThan(3)
  const { rows: seen } = await as('street_officer').cleanups.listCampaigns({ state: 'stock_taking' })
  expect(seen.map(({ id, asked }) => [id, asked])).toEqual([[campaign.id, campaign.asked]])
  const elsewhere = await told.person({ role: 'street_officer', area: places.otherStreet })
  expect((await as(elsewhere).cleanups.listCampaigns({})).total).toBe(0)
  const worker = as('community_worker')
  const { rows, total } = await worker.cleanups.listStockTakings({ state: 'open' })
  expect(total).toBe(1)
  const page = await worker.cleanups.getStockTaking({ id: rows[0]?.id ?? '' })
  expect(page).toMatchObject({ communityCode: places.community, kinds, minutes: 10, mayTick: true, ticked: [], names: [], dueOn })
  expect(page.asked.map(({ title }) => title)).toEqual(expect.arrayContaining(['市民学校', '平安社区', '社区党组织']))
  // other cities' practice is for comparison only
  expect(page.asked.map(({ title }) => title)).not.toContain('宜居社区')
  const task = await worker.dispatches.getTask({ id: page.id })
  expect(task).toMatchObject({ campaignId: campaign.id, state: 'sent', steps: ['accept', 'refuse', 'ask'] })
  const events = (await trail()).map(({ event }) => event)
  expect(events).toEqual(expect.arrayContaining(['cleanups.campaignDrafted', 'cleanups.roundOpened', 'dispatches.sent']))
})

story('finishing the stock-taking completes the task, and the task alone is not completed', async (told) => {
  const { as, refused } = told
  const { id } = await opened(told)
  const [worker] = await workersOf(told, id)
  const school = await entryOf(told, '市民学校')
  const { rows } = await as(worker!).dispatches.listTasks({ open: true })
  const alone = as(worker!).dispatches.completeTask({ id: rows[0]?.id ?? '', revision: 1 })
  expect((await refused(alone)).code).toBe('TASK_OF_STOCK_TAKING')
  const done = await takeStock(told, worker!, id, { ticks: [school.id], totals: { plaquesOutside: 9, paperLedgers: 14 } })
  expect(done).toMatchObject({ state: 'done', ticked: [school.id], totals: { plaquesOutside: 9, paperLedgers: 14, groups: 0 }, mayTick: false })
  expect((await as(worker!).dispatches.getTask({ id: done.id })).state).toBe('completed')
  expect(await entryOf(told, '市民学校')).toMatchObject({ communities: 1 })
  const again = as(worker!).cleanups.saveStockTaking({ id: done.id, revision: done.revision, ticks: [] })
  expect((await refused(again)).code).toBe('NOT_OPEN')
})

story('a stock-taking is finished only when every count asked for is given, and 0 is given', async (told) => {
  const { as, refused } = told
  await opened(told, { kinds: ['paper_ledger', 'regular_meeting', 'assessment'] })
  const { cleanups, dispatches } = as('community_worker')
  const { id, revision } = (await cleanups.listStockTakings({})).rows[0]!
  const counts = { plaquesOutside: null, plaquesInside: null, wallSigns: null, paperLedgers: 4, meetingsAMonth: null, groups: null }
  const saved = await cleanups.saveStockTaking({ id, revision, ticks: [], totals: counts })
  const early = await refused(dispatches.completeStockTaking({ id, revision: saved.revision }))
  expect(early).toMatchObject({ code: 'COUNTS_MISSING', fields: [{ field: 'meetingsAMonth' }] })
  expect(early.text.zh).toContain('每月会议（次）')
  const given = await cleanups.saveStockTaking({ id, revision: saved.revision, ticks: [], totals: { ...counts, meetingsAMonth: 0 } })
  expect(await dispatches.completeStockTaking({ id, revision: given.revision })).toMatchObject({ state: 'done', totals: { meetingsAMonth: 0 } })
})

story('a tick may be taken back, and one on top of a colleague’s is told so', async (told) => {
  const { as, refused } = told
  await opened(told)
  const cleanups = as('community_worker').cleanups
  const { rows } = await cleanups.listStockTakings({})
  const { id, revision } = rows[0]!
  const school = await entryOf(told, '市民学校')
  const ticked = await cleanups.saveStockTaking({
    id,
    revision,
    ticks: [{ entryId: school.id, present: true }],
    names: [{ kind: 'group_app', name: '楼门长微信群' }],
  })
  expect(ticked).toMatchObject({ ticked: [school.id], names: [{ kind: 'group_app', name: '楼门长微信群' }], revision: revision + 1 })
  const late = cleanups.saveStockTaking({ id, revision, ticks: [] })
  expect((await refused(late)).code).toBe('CHANGED_MEANWHILE')
  const untouched = await cleanups.saveStockTaking({ id, revision: revision + 1, ticks: [{ entryId: school.id, present: false }] })
  expect(untouched).toMatchObject({ ticked: [], names: [{ name: '楼门长微信群' }] })
})

story('what was not asked about cannot be ticked, and only the community itself ticks', async (told) => {
  const { as, refused } = told
  const campaign = await opened(told)
  const { rows } = await as('community_worker').cleanups.listStockTakings({})
  const { id, revision } = rows[0]!
  const elsewhere = (await as('joint_meeting_secretary').cleanups.listEntries({ elsewhere: true, search: '宜居社区' })).rows[0]!
  const tick = (who: Parameters<typeof as>[0], entryId: string) => as(who).cleanups.saveStockTaking({ id, revision, ticks: [{ entryId, present: true }] })
  expect((await refused(tick('community_worker', elsewhere.id))).code).toBe('NOT_ASKED')
  expect((await refused(tick('street_officer', elsewhere.id))).code).toBe('NOT_PERMITTED')
  const [, neighbour] = await workersOf(told, campaign.id)
  expect((await refused(tick(neighbour!, elsewhere.id))).code).toBe('NOT_FOUND')
})

story('a campaign closed by the gate asks nobody', async (told) => {
  const { as, refused } = told
  const { id, revision } = await drafted(told, { dueOn: '2026-11-24' })
  const told_ = await refused(as('joint_meeting_secretary').dispatches.openCampaign({ id, revision, round: 'stock_taking' }))
  expect(told_.code).toBe('GATE_CLOSED')
  expect((told_.details as { refusals: { reason: string }[] }).refusals.map(({ reason }) => reason)).toEqual(['NOTICE_TOO_SHORT'])
  expect(await as('joint_meeting_secretary').cleanups.getCampaign({ id })).toMatchObject({ state: 'drafted', asked: 0 })
})

story('a campaign lies in the office’s own area, names a published item, and is changed while it is a draft', async (told) => {
  const { as, person, places, refused } = told
  const campaign = await drafted(told)
  const { id, revision, title, versionId } = campaign
  const secretary = as('joint_meeting_secretary').cleanups
  const change = { id, revision, title, areaCodes: [places.street], kinds, versionId, dueOn }
  expect((await refused(secretary.saveCampaign({ ...change, areaCodes: ['999999999999'] }))).code).toBe('AREA_UNKNOWN')
  expect((await refused(secretary.saveCampaign({ ...change, dueOn: '2026-11-20' }))).fields).toMatchObject([{ field: 'dueOn' }])
  expect((await refused(secretary.saveCampaign({ ...change, versionId: '01990000-0000-7000-8000-00000000dead' }))).code).toBe('NOT_FOUND')
  const saved = await secretary.saveCampaign({ ...change, kinds: ['plaque'] })
  expect(saved).toMatchObject({ kinds: ['plaque'], revision: revision + 1 })
  expect((await refused(secretary.saveCampaign(change))).code).toBe('CHANGED_MEANWHILE')
  const inDistrict = await person({ role: 'joint_meeting_secretary', area: places.otherDistrict })
  expect((await refused(as(inDistrict).cleanups.draftCampaign({ ...change, areaCodes: [places.street] }))).code).toBe('OUTSIDE_AREA')
  // the draft is the city office's own
  expect((await refused(as(inDistrict).cleanups.getCampaign({ id }))).code).toBe('NOT_FOUND')
  expect((await refused(as('department_applicant').cleanups.draftCampaign(change))).code).toBe('NOT_PERMITTED')
})

story('a community that refuses, and one whose dispatch is taken back, answer no more', async (told) => {
  const { as, person, places } = told
  const { id, asked } = await opened(told)
  const [first] = await workersOf(told, id)
  const { rows } = await as(first!).dispatches.listTasks({ open: true })
  const { id: taskId, revision, dispatchId } = rows[0]!
  await as(first!).dispatches.refuseTask({ id: taskId, revision, reason: 'already_reported' })
  expect(await as(first!).cleanups.getStockTaking({ id: taskId })).toMatchObject({ state: 'not_answered', mayTick: false })
  // whoever handed it down may take it back
  const secretary = as('joint_meeting_secretary').cleanups
  expect((await secretary.listStockTakings({ campaignId: id, state: 'open' })).total).toBe(asked - 1)
  const officer = await person({ role: 'district_officer', kind: 'joint_meeting_office', area: places.city })
  await as(officer).dispatches.withdrawDispatch({ id: dispatchId, because: '摸底改期。' })
  expect((await secretary.listStockTakings({ campaignId: id, state: 'open' })).total).toBe(0)
})

story('the round ends when all have answered or its day has passed', async (told) => {
  const { as, at, refused } = told
  const { id } = await opened(told)
  const secretary = as('joint_meeting_secretary').cleanups
  const { revision } = await secretary.getCampaign({ id })
  expect((await refused(secretary.closeRound({ id, revision }))).code).toBe('STILL_OPEN')
  at('2026-12-05')
  const closed = await secretary.closeRound({ id, revision })
  expect(closed).toMatchObject({ state: 'deciding', done: 0, steps: ['decide'] })
  expect((await refused(secretary.closeRound({ id, revision: closed.revision }))).code).toBe('CAMPAIGN_NOT_NOW')
})

story('names that likely mean the same are brought together, and a person says what they are', async (told) => {
  const { as, refused } = told
  const { id } = await opened(told)
  const [one, two, three] = await workersOf(told, id)
  await takeStock(told, one!, id, { names: [{ kind: 'paper_ledger', name: '独居老人走访记录本' }] })
  await takeStock(told, two!, id, { names: [{ kind: 'paper_ledger', name: '独居老人走访记录簿' }] })
  await takeStock(told, three!, id, { names: [{ kind: 'group_app', name: '垃圾分类打卡群' }] })
  const secretary = as('joint_meeting_secretary').cleanups
  const groups = await secretary.listNames({ id })
  expect(groups.map(({ kind, names, communities }) => [kind, names.length, communities])).toEqual([
    ['paper_ledger', 2, 2],
    ['group_app', 1, 1],
  ])
  const names = groups[0]!.names.map(({ name }) => name)
  const entry = await secretary.confirmNames({ id, kind: 'paper_ledger', names, title: '独居老人走访记录', entryId: null })
  expect(entry).toMatchObject({ kind: 'paper_ledger', state: 'found', authority: null, communities: 2, foundIn: id, proposal: { outcome: null } })
  expect(entry.formerNames.toSorted()).toEqual(names.toSorted())
  expect((await refused(secretary.confirmNames({ id, kind: 'paper_ledger', names, title: '独居老人走访记录', entryId: null }))).code).toBe('NO_SUCH_NAME')
  expect((await secretary.getCampaign({ id })).found).toMatchObject([{ title: '独居老人走访记录', communities: 2, again: 0 }])
})

story('before a round goes out the office sees communities, minutes, the day, and what the gate says; nothing is stored', async (told) => {
  const { as, refused, trail } = told
  const { id, revision } = await drafted(told)
  const secretary = as('joint_meeting_secretary')
  const before = (await trail()).length
  const preview = await secretary.dispatches.previewCampaign({ id, revision, round: 'stock_taking' })
  expect(preview).toMatchObject({ open: true, minutes: 10, personMinutes: preview.communityCount * 10, dueOn, refusals: [], alsoAsked: [] })
  expect(preview.communityCount).toBeGreaterThan(3)
  expect((await trail()).length).toBe(before)
  const campaign = await secretary.dispatches.openCampaign({ id, revision, round: 'stock_taking' })
  expect(campaign.asked).toBe(preview.communityCount)
  expect((await refused(secretary.dispatches.previewCampaign({ id, revision: campaign.revision, round: 'stock_taking' }))).code).toBe('CAMPAIGN_NOT_NOW')
})

story('a draft the gate would not let through says why before it is handed down', async (told) => {
  const { id, revision } = await drafted(told, { dueOn: '2026-11-24' })
  const preview = await told.as('joint_meeting_secretary').dispatches.previewCampaign({ id, revision, round: 'stock_taking' })
  expect(preview.open).toBe(false)
  expect(preview.refusals.map(({ reason }) => reason)).toEqual(['NOTICE_TOO_SHORT'])
})

story('a draft is deleted; what communities have received stays', async (told) => {
  const { as, refused, trail } = told
  const secretary = as('joint_meeting_secretary').cleanups
  const { id, revision, steps } = await drafted(told)
  expect(steps).toContain('delete')
  expect(await secretary.deleteCampaign({ id, revision })).toEqual({ deleted: true })
  expect((await refused(secretary.getCampaign({ id }))).code).toBe('NOT_FOUND')
  expect((await trail()).map(({ event }) => event)).toContain('cleanups.campaignDeleted')
  const out = await opened(told)
  expect((await refused(secretary.deleteCampaign({ id: out.id, revision: out.revision }))).code).toBe('CAMPAIGN_NOT_NOW')
})

story('a community asked about the same a second time at once is named before, and what it said is there to confirm', async (told) => {
  const { as } = told
  const first = await opened(told, { kinds: ['plaque', 'paper_ledger'] })
  const school = await entryOf(told, '市民学校')
  const { cleanups } = as('community_worker')
  const { id, revision } = (await cleanups.listStockTakings({ campaignId: first.id })).rows[0]!
  const counts = { plaquesOutside: null, plaquesInside: null, wallSigns: null, paperLedgers: 14, meetingsAMonth: null, groups: null }
  await cleanups.saveStockTaking({ id, revision, ticks: [{ entryId: school.id, present: true }], totals: counts })
  const next = await drafted(told, { kinds: ['organisation', 'paper_ledger', school.kind] })
  const secretary = as('joint_meeting_secretary').dispatches
  const preview = await secretary.previewCampaign({ id: next.id, revision: next.revision, round: 'stock_taking' })
  expect(preview.alsoAsked).toMatchObject([{ campaignId: first.id, round: 'stock_taking', communities: first.asked, dueOn }])
  expect(preview.alsoAsked[0]?.kinds).toContain('paper_ledger')
  expect(preview.alsoAsked[0]?.kinds).not.toContain('regular_meeting')
  await secretary.openCampaign({ id: next.id, revision: next.revision, round: 'stock_taking' })
  const asked = (await cleanups.listStockTakings({ campaignId: next.id })).rows[0]!
  const page = await cleanups.getStockTaking({ id: asked.id })
  expect(page.ticked).toEqual([])
  expect(page.saidBefore).toMatchObject({ totals: { paperLedgers: 14 } })
  if (school.kind === 'plaque') expect(page.saidBefore).toMatchObject({ entryIds: [school.id], confirmable: [school.id] })
  // a neighbour that said nothing is reminded of nothing
  const [, neighbour] = await workersOf(told, next.id)
  const theirs = (await as(neighbour!).cleanups.listStockTakings({ campaignId: next.id })).rows[0]!
  expect((await as(neighbour!).cleanups.getStockTaking({ id: theirs.id })).saidBefore).toMatchObject({
    entryIds: [],
    confirmable: [],
    totals: { paperLedgers: null },
  })
})
