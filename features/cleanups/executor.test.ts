import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import { adopted, board, held, meetingOn } from './testing/decided.ts'
import { opened, takeStock, workersOf, written } from './testing/world.ts'

const owner = '某某工作专班'

/** Two ledgers asked by nobody on record, and one of a department's own, on a list that is being drafted. */
async function drafted(told: Story) {
  const { as, organisation } = told
  const department = await organisation({ kind: 'municipal_department', name: '测试妇联' })
  const secretary = as('joint_meeting_secretary').cleanups
  const first = await secretary.addEntry({ ...written, title: '专班每日巡查纸质台账', ownerName: owner })
  const second = await secretary.addEntry({ ...written, title: '专班会议签到纸质台账', ownerName: owner })
  const owned = await secretary.addEntry({ ...written, ownerOrganisationId: department.id, ownerName: department.name })
  const campaign = await opened(told)
  const ticks = [first.id, second.id, owned.id]
  for (const worker of await workersOf(told, campaign.id)) await takeStock(told, worker, campaign.id, { ticks })
  const { revision } = await secretary.getCampaign({ id: campaign.id })
  await secretary.closeRound({ id: campaign.id, revision })
  const list = await secretary.draftList({ title: '第一批', campaignId: campaign.id, carryOutBy: '2026-12-31' })
  return { department, first, second, owned, list }
}

const called = (told: Story, listId: string) =>
  told.as('joint_meeting_secretary').admissions.callMeeting({
    title: '联席会议',
    mode: 'room',
    heldOn: held,
    place: '一室',
    votesUntil: null,
    applicationIds: [],
    listIds: [listId],
  })

const atOnce = (...entries: { id: string; revision: number }[]) => entries.map(({ id, revision }) => ({ id, revision }))

story('a list with lines nobody carries out does not go before the meeting; it says which', async (told) => {
  const { refused } = told
  const { first, second, owned, list } = await drafted(told)
  expect(list.ownersMissing).toBe(2)
  const by = Object.fromEntries(list.lines.map(({ entryId, entry, mayChooseExecutor }) => [entryId, [entry.carriesOut, mayChooseExecutor]]))
  expect(by).toEqual({ [first.id]: [null, true], [second.id]: [null, true], [owned.id]: ['测试妇联', false] })
  const no = await refused(called(told, list.id))
  expect(no).toMatchObject({
    code: 'OWNER_MISSING',
    text: { zh: expect.stringContaining('2 项还没有落实单位'), en: expect.stringContaining('nobody to carry them out') },
  })
  expect(no.details).toMatchObject(list.lines.filter(({ mayChooseExecutor }) => mayChooseExecutor).map(({ entryId }) => ({ entryId, ownerName: owner })))
})

story('the office says who carries them out, and the entry remembers who said it; from then on it stands', async (told) => {
  const { as, organisation, person, refused, trail } = told
  const { first, second, list } = await drafted(told)
  const { cleanups } = as('joint_meeting_secretary')
  const bureau = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  const settled = await cleanups.chooseExecutor({ entries: atOnce(first, second), organisationId: bureau.id })
  expect(settled.map(({ executorName }) => executorName)).toEqual(['测试民政局', '测试民政局'])
  const read = await cleanups.getEntry({ id: first.id })
  expect(read).toMatchObject({ executorId: bureau.id, executorChosenBy: read.changedBy, ownerOrganisationId: null, ownerName: owner })
  expect(read.events.at(-1)).toMatchObject({ step: 'executor_chosen', byName: read.executorChosenBy, note: '测试民政局' })
  const recorded = (await trail()).filter(({ event }) => event === 'cleanups.executorChosen')
  expect(recorded.map(({ objectId }) => objectId).toSorted()).toEqual([first.id, second.id].toSorted())
  expect((await refused(cleanups.chooseExecutor({ entries: atOnce(first), organisationId: bureau.id }))).code).toBe('CHANGED_MEANWHILE')
  const ready = await cleanups.getDecisionList({ id: list.id })
  expect(ready).toMatchObject({ ownersMissing: 0 })
  expect(ready.lines.find(({ entryId }) => entryId === first.id)).toMatchObject({ entry: { carriesOut: '测试民政局' }, mayChooseExecutor: true })

  const meeting = await adopted(told, list.id)
  expect(meeting.lists[0]?.outcome).toBe('adopted')
  const decided = await cleanups.getEntry({ id: first.id })
  expect(decided).toMatchObject({ state: 'cancelled', steps: [] })
  expect((await refused(cleanups.chooseExecutor({ entries: atOnce(decided), organisationId: bureau.id }))).code).toBe('EXECUTOR_STANDS')
  // the office does not do it for them any more, whoever was chosen does
  expect((await cleanups.listToCarryOut({ open: true })).total).toBe(0)
  const asked = { id: first.id, revision: decided.revision, note: '已停用。' }
  expect((await refused(cleanups.carryOut(asked))).code).toBe('NOT_YOURS')
  const keeper = await person({ role: 'department_applicant', organisation: bureau.id })
  expect((await as(keeper).cleanups.listToCarryOut({ open: true })).rows.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted())
  expect(await as(keeper).cleanups.carryOut(asked)).toMatchObject({ state: 'carried_out', carriedOutBy: '测试民政局' })
})

story('a community is not told to carry out what it is to be relieved of; a street office is', async (told) => {
  const { as, organisation, person, places, refused } = told
  const { first, second, owned, list } = await drafted(told)
  const { cleanups } = as('joint_meeting_secretary')
  const community = await organisation({ kind: 'community_committee', area: places.community })
  expect((await refused(cleanups.chooseExecutor({ entries: atOnce(first), organisationId: community.id }))).code).toBe('EXECUTOR_IS_NO_OFFICE')
  const street = await organisation({ kind: 'street_office', area: places.street })
  expect((await refused(cleanups.chooseExecutor({ entries: atOnce(owned), organisationId: street.id }))).code).toBe('OWNER_ON_RECORD')
  const inDistrict = as(await person({ role: 'joint_meeting_secretary', area: places.district })).cleanups
  const bureau = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  expect((await refused(inDistrict.chooseExecutor({ entries: atOnce(first), organisationId: bureau.id }))).code).toBe('OUTSIDE_AREA')
  await cleanups.chooseExecutor({ entries: atOnce(first, second), organisationId: street.id })
  await adopted(told, list.id)
  const officer = as(await person({ role: 'street_officer', organisation: street.id })).cleanups
  const mine = await officer.listToCarryOut({ open: true })
  expect(mine.total).toBe(2)
  const { id, revision } = mine.rows[0]!
  expect(await officer.carryOut({ id, revision, note: '已通知各社区停用。' })).toMatchObject({ state: 'carried_out' })
})

story('what loses its owner after it was put holds up the decision until somebody is named', async (told) => {
  const { as, organisation, refused } = told
  const { first, second, owned, list } = await drafted(told)
  const { cleanups, admissions } = as('joint_meeting_secretary')
  const bureau = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  await cleanups.chooseExecutor({ entries: atOnce(first, second), organisationId: bureau.id })
  const units = await board(told)
  const { id } = await meetingOn(told, list.id, units)
  for (const unit of units) await as(unit).admissions.castListVote({ id, listId: list.id, choice: 'adopt' })
  // the members have the two as they were put
  const put = await cleanups.getEntry({ id: first.id })
  expect(put.steps).not.toContain('chooseExecutor')
  expect((await refused(cleanups.chooseExecutor({ entries: atOnce(put), organisationId: bureau.id }))).code).toBe('EXECUTOR_STANDS')
  const lost = await cleanups.saveEntry({ ...written, id: owned.id, revision: owned.revision, ownerOrganisationId: null })
  const { revision } = await admissions.getMeeting({ id })
  expect((await refused(admissions.closeMeeting({ id, revision }))).code).toBe('OWNER_MISSING')
  expect(lost.steps).toContain('chooseExecutor')
  await cleanups.chooseExecutor({ entries: atOnce(lost), organisationId: bureau.id })
  expect((await admissions.closeMeeting({ id, revision })).lists[0]?.outcome).toBe('adopted')
})

story('a line discussed apart needs nobody yet; what was decided before anyone had to be named is the office’s until it names somebody', async (told) => {
  const { as, db, organisation, person } = told
  const { first, list } = await drafted(told)
  const { cleanups } = as('joint_meeting_secretary')
  await adopted(told, list.id, [first.id])
  expect((await cleanups.getDecisionList({ id: list.id })).ownersMissing).toBe(0)
  const earlier = { state: 'cancelled' as const, decided: 'cancelled' as const, decisionNumber: '京清〔2025〕1号', decidedOn: '2025-12-01' }
  await db
    .updateTable('registerEntries')
    .set({ ...earlier, executorId: null, executorChosenBy: null, executorChosenAt: null })
    .where('id', '=', first.id)
    .execute()
  const mine = await cleanups.listToCarryOut({ open: true })
  expect(mine.rows.map(({ id }) => id)).toContain(first.id)
  const read = await cleanups.getEntry({ id: first.id })
  expect(read.steps).toEqual(['chooseExecutor', 'carryOut'])
  const bureau = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  await cleanups.chooseExecutor({ entries: atOnce(read), organisationId: bureau.id })
  const keeper = await person({ role: 'department_applicant', organisation: bureau.id })
  expect((await as(keeper).cleanups.listToCarryOut({ open: true })).rows.map(({ id }) => id)).toEqual([first.id])
})
