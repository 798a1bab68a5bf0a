import { expect } from 'vitest'
import { story, storyAtOnce, type Story } from '../../server/testing/story.ts'
import { placesIn } from '../../foundation/documents/testing/places.ts'
import { adopted, board, held, meetingOn } from './testing/decided.ts'
import { entryOf, opened, takeStock, workersOf, written } from './testing/world.ts'

/** A campaign in which every community has the citizens' school and the women's home; one has a ledger of its own. */
async function found(told: Story) {
  const { as } = told
  const owner = await told.organisation({ kind: 'municipal_department', name: '测试妇联' })
  const campaign = await opened(told)
  const school = await entryOf(told, '市民学校')
  const party = await entryOf(told, '社区党组织')
  const steward = as('joint_meeting_secretary').cleanups
  const ledger = await steward.addEntry({ ...written, ownerOrganisationId: owner.id })
  for (const worker of await workersOf(told, campaign.id)) {
    await takeStock(told, worker, campaign.id, { ticks: [school.id, party.id], names: [{ kind: 'paper_ledger', name: written.title }] })
  }
  const [group] = await steward.listNames({ id: campaign.id })
  expect(group?.nearest[0]).toMatchObject({ id: ledger.id, likeness: 1 })
  await steward.confirmNames({ id: campaign.id, kind: 'paper_ledger', names: [written.title], title: written.title, entryId: ledger.id })
  const { revision } = await steward.getCampaign({ id: campaign.id })
  await steward.closeRound({ id: campaign.id, revision })
  return { owner, campaign, school, ledger }
}

async function listOf(told: Story, campaignId: string) {
  return told.as('joint_meeting_secretary').cleanups.draftList({ title: '第一批清理清单', campaignId, carryOutBy: '2026-12-31' })
}

story('the rules propose for everything found that is not decided, with the clause of each', async (told) => {
  const { as, refused } = told
  const { campaign, school, ledger } = await found(told)
  const secretary = as('joint_meeting_secretary').cleanups
  const list = await listOf(told, campaign.id)
  expect(list).toMatchObject({ state: 'drafted', cancel: 2, keep: 0, decisionNumber: null, mayChange: true })
  expect(list.lines.map(({ entryId, outcome, mayKeep }) => [entryId, outcome, mayKeep]).toSorted()).toEqual(
    [
      [school.id, 'cancel', false],
      [ledger.id, 'cancel', true],
    ].toSorted(),
  )
  expect(list.lines.every(({ reasons }) => reasons.length > 0 && reasons.every(({ clause }) => clause !== null))).toBe(true)
  expect((await refused(secretary.downloadNotice({ id: list.id }))).code).toBe('NOT_DECIDED_YET')
  // the meeting may keep a ledger, but no fourth plaque
  const line = { id: list.id, revision: list.revision, outcome: 'keep' as const }
  expect((await refused(secretary.saveLine({ ...line, entryId: school.id }))).code).toBe('MAY_NOT_KEEP')
  const kept = await secretary.saveLine({ ...line, entryId: ledger.id })
  expect(kept).toMatchObject({ keep: 1, cancel: 1, revision: 2 })
  expect((await refused(secretary.saveLine({ ...line, entryId: ledger.id }))).code).toBe('CHANGED_MEANWHILE')
  expect((await refused(secretary.saveLine({ ...line, revision: 2, entryId: ledger.id, outcome: 'merge' }))).code).toBe('INTO_MISSING')
  expect((await refused(listOf(told, campaign.id))).code).toBe('NOTHING_TO_DECIDE')
  const less = await secretary.saveLine({ ...line, revision: 2, entryId: ledger.id, outcome: null })
  expect(less.lines).toHaveLength(1)
  expect(less.toFindOut).toMatchObject([{ id: ledger.id }])
})

story('the joint meeting adopts the list as a whole: a number of its own, states, and the owners’ work', async (told) => {
  const { as, person, refused } = told
  const { owner, campaign, school, ledger } = await found(told)
  const list = await listOf(told, campaign.id)
  const meeting = await adopted(told, list.id)
  expect(meeting).toMatchObject({
    state: 'closed',
    lists: [{ outcome: 'adopted', tally: { reject: 0, takenOut: 0 }, list: { decisionNumber: '京清〔2026〕1号' } }],
  })
  expect(meeting.minutes).toContain('京清〔2026〕1号')
  const read = as('joint_meeting_secretary').cleanups
  const notice = await read.downloadNotice({ id: list.id })
  expect(notice).toMatchObject({ name: '京清〔2026〕1号.pdf', type: 'application/pdf' })
  const text = (await placesIn(new Uint8Array(await notice.arrayBuffer())))
    .flat()
    .map((line) => line.text)
    .join('')
  expect(text).toContain('京清〔2026〕1号')
  expect(text).toContain('市民学校')
  const draft = await read.downloadNotice({ id: list.id, format: 'docx' })
  expect(
    Buffer.from(await draft.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect(await read.getDecisionList({ id: list.id })).toMatchObject({ state: 'decided', decidedOn: held, mayChange: false })
  expect(await read.getEntry({ id: school.id })).toMatchObject({
    state: 'cancelled',
    decided: 'cancelled',
    decisionNumber: '京清〔2026〕1号',
    carryOutBy: '2026-12-31',
  })

  const keeper = await person({ role: 'department_applicant', organisation: owner.id })
  const mine = await as(keeper).cleanups.listToCarryOut({ open: true })
  expect(mine.rows.map(({ id }) => id)).toEqual([ledger.id])
  const { revision } = mine.rows[0]!
  const stranger = await person({ role: 'department_applicant' })
  expect((await refused(as(stranger).cleanups.carryOut({ id: ledger.id, revision, note: '已停用。' }))).code).toBe('NOT_YOURS')
  const done = await as(keeper).cleanups.carryOut({ id: ledger.id, revision, note: '已停用，改用电子台账。' })
  expect(done).toMatchObject({ state: 'carried_out', carriedOutOn: held, carriedOutBy: '测试妇联', steps: [] })
  expect((await refused(as(keeper).cleanups.carryOut({ id: ledger.id, revision: done.revision, note: '再次。' }))).code).toBe('NOT_NOW')
  expect((await as(keeper).cleanups.listToCarryOut({ open: true })).total).toBe(0)
})

story('what was to be kept and carries a veto since is not kept, neither put before the meeting nor adopted by it', async (told) => {
  const { as, refused } = told
  const { campaign, ledger } = await found(told)
  const secretary = as('joint_meeting_secretary').cleanups
  const list = await listOf(told, campaign.id)
  await secretary.saveLine({ id: list.id, revision: list.revision, entryId: ledger.id, outcome: 'keep' })
  const { id, revision } = await secretary.getEntry({ id: ledger.id })
  const vetoed = await secretary.saveEntry({ ...written, ownerOrganisationId: ledger.ownerOrganisationId, id, revision, vetoWords: '一票否决' })
  expect(await refused(adopted(told, list.id))).toMatchObject({ code: 'MAY_NOT_KEEP', text: { zh: expect.stringContaining(written.title) } })
  const again = await secretary.saveEntry({ ...written, ownerOrganisationId: ledger.ownerOrganisationId, id, revision: vetoed.revision })
  const units = await board(told)
  const meeting = await meetingOn(told, list.id, units)
  await secretary.saveEntry({ ...written, ownerOrganisationId: ledger.ownerOrganisationId, id, revision: again.revision, vetoWords: '一票否决' })
  for (const unit of units) await as(unit).admissions.castListVote({ id: meeting.id, listId: list.id, choice: 'adopt' })
  const counted = await as('joint_meeting_secretary').admissions.getMeeting({ id: meeting.id })
  const no = await refused(as('joint_meeting_secretary').admissions.closeMeeting({ id: meeting.id, revision: counted.revision }))
  expect(no.code).toBe('MAY_NOT_KEEP')
  expect((await secretary.getEntry({ id: ledger.id })).state).toBe('found')
})

story('a district counterpart carries out what its municipal department owns, another district department does not', async (told) => {
  const { as, organisation, person, places } = told
  const { owner, campaign, ledger } = await found(told)
  const list = await listOf(told, campaign.id)
  await adopted(told, list.id)
  const office = await organisation({ kind: 'district_department', area: places.district, counterpart: owner.id, name: '测试区妇联' })
  const counterpart = await person({ role: 'district_officer', organisation: office.id })
  const { rows } = await as(counterpart).cleanups.listToCarryOut({ open: true })
  expect(rows.map(({ id }) => id)).toEqual([ledger.id])
  expect((await as('district_officer').cleanups.listToCarryOut({})).rows.map(({ id }) => id)).not.toContain(ledger.id)
})

story('a line one unit wants discussed apart is not decided with the rest', async (told) => {
  const { as } = told
  const { campaign, school, ledger } = await found(told)
  const list = await listOf(told, campaign.id)
  const meeting = await adopted(told, list.id, [ledger.id])
  expect(meeting.lists[0]).toMatchObject({ outcome: 'adopted', tally: { takenOut: 1 } })
  const read = as('joint_meeting_secretary').cleanups
  expect((await read.getEntry({ id: ledger.id })).state).toBe('found')
  expect((await read.getEntry({ id: school.id })).state).toBe('cancelled')
  // it may stand on another list
  expect((await listOf(told, campaign.id)).lines.map(({ entryId }) => entryId)).toEqual([ledger.id])
})

story('without quorum nothing is decided; voted down, nothing is either', async (told) => {
  const { as, refused } = told
  const { campaign, school } = await found(told)
  const list = await listOf(told, campaign.id)
  const units = await board(told)
  const secretary = as('joint_meeting_secretary').admissions
  const alone = await meetingOn(told, list.id, units.slice(0, 1))
  const { id } = alone
  expect((await refused(secretary.closeMeeting({ id, revision: alone.revision }))).code).toBe('NO_QUORUM')
  await secretary.noteAttendance({ id, organisationIds: units.map(({ organisationId }) => organisationId) })
  expect((await refused(as(units[0]!).admissions.castListVote({ id, listId: list.id, choice: 'reject' }))).code).toBe('REASON_MISSING')
  const hands = { id, listId: list.id, choice: 'reject' as const, reason: '先核实依据。' }
  const own = units[0]!
  await as(own).admissions.castListVote({ id, listId: list.id, choice: 'adopt' })
  const raised = await secretary.recordListHands({ ...hands, organisationIds: units.map(({ organisationId }) => organisationId) })
  // a unit's own vote stays as it cast it
  expect(raised.lists[0]?.votesCast).toBe(units.length)
  const stranger = await told.organisation({ kind: 'municipal_department', name: '非成员单位' })
  expect((await refused(secretary.recordListHands({ ...hands, organisationIds: [stranger.id] }))).code).toBe('NOT_A_MEMBER')
  const before = await secretary.getMeeting({ id })
  const closed = await secretary.closeMeeting({ id, revision: before.revision })
  expect(closed.lists[0]).toMatchObject({ outcome: 'not_adopted', tally: { adopt: 1 }, list: { state: 'not_adopted', decisionNumber: null } })
  expect((await as('joint_meeting_secretary').cleanups.getEntry({ id: school.id })).state).not.toBe('cancelled')
})

story('a list stands on one agenda at a time, of its own joint meeting; a cancelled meeting gives it back', async (told) => {
  const { as, person, places, refused } = told
  const { campaign, school } = await found(told)
  const list = await listOf(told, campaign.id)
  const call = (who: Parameters<typeof as>[0] = 'joint_meeting_secretary') =>
    as(who).admissions.callMeeting({
      title: '联席会议',
      mode: 'writing',
      heldOn: held,
      place: null,
      votesUntil: '2026-12-11',
      applicationIds: [],
      listIds: [list.id],
    })
  const inDistrict = await person({ role: 'joint_meeting_secretary', area: places.district })
  expect((await refused(call(inDistrict))).code).toBe('NOT_FOUND')
  expect(
    (
      await refused(
        as('joint_meeting_secretary').admissions.callMeeting({ title: '空', mode: 'room', heldOn: held, place: '一室', votesUntil: null, applicationIds: [] }),
      )
    ).code,
  ).toBe('AGENDA_EMPTY')
  const meeting = await call()
  expect((await refused(call())).code).toBe('LIST_NOT_READY')
  const secretary = as('joint_meeting_secretary').cleanups
  const put = await secretary.getDecisionList({ id: list.id })
  expect((await refused(secretary.saveLine({ id: list.id, revision: put.revision, entryId: school.id, outcome: null }))).code).toBe('LIST_NOT_DRAFTED')
  await as('joint_meeting_secretary').admissions.cancelMeeting({ id: meeting.id, revision: meeting.revision, reason: '改期。' })
  expect((await secretary.getDecisionList({ id: list.id })).state).toBe('drafted')
  expect((await secretary.listDecisionLists({ state: 'drafted' })).rows.map(({ id }) => id)).toEqual([list.id])
})

storyAtOnce('two owners’ clerks note the same cancellation at once: one is told', async (told) => {
  const { as, refused } = told
  const secretary = as('joint_meeting_secretary').cleanups
  const entry = await secretary.addEntry({ ...written, kind: 'plaque', place: 'outside', title: '测试牌子' })
  // no community has ticked it, so it stands on a list only when the office says so
  const ticked = secretary.draftList({ title: '一项', campaignId: null, carryOutBy: '2026-12-31' })
  expect((await refused(ticked)).code).toBe('NOTHING_TO_DECIDE')
  const list = await secretary.draftList({ title: '一项', campaignId: null, carryOutBy: '2026-12-31', unticked: true })
  // and the list says so
  expect(list.unticked).toBe(list.lines.length)
  const first = await adopted(told, list.id)
  expect(first.lists[0]?.outcome).toBe('adopted')
  const { revision } = await secretary.getEntry({ id: entry.id })
  const note = (text: string) => secretary.carryOut({ id: entry.id, revision, note: text })
  const calls = await Promise.allSettled([note('已摘牌。'), note('已经摘下。')])
  expect(calls.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await refused(note('第三次。'))).code).toBe('CHANGED_MEANWHILE')
})
