import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Refused, type Story } from '../../server/testing/story.ts'
import type { GateRefusal } from './contract.ts'

const due = '2026-12-04'
const reasons = ({ code, details }: Refused) => {
  expect(code).toBe('GATE_CLOSED')
  return (details as { refusals: GateRefusal[] }).refusals.map(({ reason }) => reason)
}

/** A municipal department with an officer, and one of its items. */
async function department(told: Story, change: Parameters<typeof admit>[2] = {}) {
  const lead = await told.organisation({ kind: 'municipal_department', name: '测试城管委' })
  const officer = await told.person({ role: 'department_applicant', organisation: lead.id })
  return { lead, officer, version: await admit(told, lead.id, change) }
}

story('a department sees first what the gate would say, then hands its item down to a whole district', async (told) => {
  const { as, places, trail } = told
  const { officer, version } = await department(told)
  const asked = { versionId: version.id, areaCodes: [places.district], dueOn: due }
  const preview = await as(officer).dispatches.previewDispatch(asked)
  expect(preview).toMatchObject({ open: true, refusals: [], minutes: 60, personMinutes: preview.communityCount * 60 })
  expect(preview.communityCount).toBeGreaterThan(150)
  expect(preview.byArea.length).toBeGreaterThan(10)
  expect(preview.byArea.reduce((sum, { communities }) => sum + communities, 0)).toBe(preview.communityCount)
  expect((await as(officer).dispatches.listTasks({})).total).toBe(0)

  const sent = await as(officer).dispatches.sendDispatch({ ...asked, instructions: '请在十二月上旬前完成。' })
  expect(sent).toMatchObject({
    communityCount: preview.communityCount,
    admissionNumber: version.admissionNumber,
    counts: { sent: preview.communityCount, completed: 0 },
  })
  expect((await as(officer).dispatches.listTasks({ dispatchId: sent.id })).total).toBe(preview.communityCount)
  const records = (await trail()).filter(({ event }) => event === 'dispatches.sent')
  expect(records).toHaveLength(1)
  expect(records[0]).toMatchObject({ objectId: sent.id, accountName: officer.name, after: { communities: preview.communityCount } })

  const [district, ...others] = await as(officer).dispatches.followDispatch({ id: sent.id })
  expect(others).toEqual([])
  expect(district).toMatchObject({ code: places.district, level: 'district', taskId: null, counts: { sent: preview.communityCount } })
  const streets = await as(officer).dispatches.followDispatch({ id: sent.id, area: places.district })
  expect(streets.reduce((sum, { counts }) => sum + counts.sent, 0)).toBe(preview.communityCount)
  const communities = await as('street_officer').dispatches.followDispatch({ id: sent.id })
  expect(communities.every(({ code, taskId }) => code.startsWith('110101001') && taskId !== null)).toBe(true)
})

story('district counterpart and street pass an item on within their areas, and nobody else does', async (told) => {
  const { as, organisation, person, places, refused } = told
  const { lead, version } = await department(told)
  const counterpart = await organisation({ kind: 'district_department', area: places.district, counterpart: lead.id })
  const inDistrict = await person({ role: 'district_officer', organisation: counterpart.id })
  const other = await person({
    role: 'district_officer',
    organisation: (await organisation({ kind: 'district_department', area: places.district })).id,
  })
  const asked = { versionId: version.id, areaCodes: [places.community], dueOn: due }
  expect(reasons(await refused(as(other).dispatches.sendDispatch(asked)))).toEqual(['SENDER_NOT_ENTITLED'])
  expect((await as(inDistrict).dispatches.sendDispatch(asked)).communityCount).toBe(1)
  expect((await as('street_officer').dispatches.sendDispatch({ ...asked, areaCodes: [places.neighbour] })).communityCount).toBe(1)
  expect(reasons(await refused(as('street_officer').dispatches.sendDispatch({ ...asked, areaCodes: [places.otherStreet] })))).toEqual([
    'OUTSIDE_SENDER_AREA',
    'OUTSIDE_ITEM_AREA',
  ])
  const otherStreet = await person({ role: 'street_officer', area: places.otherStreet })
  expect(reasons(await refused(as(otherStreet).dispatches.sendDispatch(asked)))).toEqual(['OUTSIDE_SENDER_AREA', 'FREQUENCY_USED'])
})

story('one refused community holds back all, and each is named so that it can be taken out', async (told) => {
  const { as, places, refused } = told
  const { officer, version } = await department(told)
  const send = (areaCodes: string[]) => as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes, dueOn: due })
  await send([places.community])
  const answer = await refused(send([places.street]))
  const [refusal] = (answer.details as { refusals: GateRefusal[] }).refusals
  expect(refusal).toMatchObject({
    reason: 'FREQUENCY_USED',
    communityCount: 1,
    communities: [{ code: places.community }],
    clause: { sourceId: 'bj-2019-admission' },
  })
  expect(refusal?.sentence.zh).toContain('2026年11月')
  expect((await as(officer).dispatches.listTasks({})).total).toBe(1)
  const preview = await as(officer).dispatches.previewDispatch({ versionId: version.id, areaCodes: [places.street], dueOn: due })
  expect(preview.open).toBe(false)
  expect(preview.communityCount).toBeGreaterThan(1)
})

story('the last occurrence and the last minutes are given once; a withdrawal gives them back', async (told) => {
  const { as, places, refused } = told
  const { lead, officer, version } = await department(told)
  const another = await admit(told, lead.id, { title: '协助宣传垃圾分类新规' })
  await as('joint_meeting_secretary').admissions.setBudget({
    organisationId: lead.id,
    year: 2026,
    minutesPerCommunity: 60,
    basis: '联席会议纪要',
  })
  const send = (versionId: string) => as(officer).dispatches.sendDispatch({ versionId, areaCodes: [places.community], dueOn: due })
  const sent = await send(version.id)
  expect(reasons(await refused(send(version.id)))).toEqual(['FREQUENCY_USED', 'BUDGET_EXCEEDED'])
  expect(reasons(await refused(send(another.id)))).toEqual(['BUDGET_EXCEEDED'])
  expect((await refused(as('street_officer').dispatches.withdrawDispatch({ id: sent.id, because: '换一个日期' }))).code).toBe('NOT_YOURS')
  const withdrawn = await as(officer).dispatches.withdrawDispatch({ id: sent.id, because: '换一个日期' })
  expect(withdrawn).toMatchObject({ withdrawnBecause: '换一个日期', counts: { sent: 0, withdrawn: 1 } })
  expect((await refused(as(officer).dispatches.withdrawDispatch({ id: sent.id, because: '再撤一次' }))).code).toBe('ALREADY_WITHDRAWN')
  expect((await send(another.id)).communityCount).toBe(1)
})

story('a new version of an item does not open its frequency again, the next month does', async (told) => {
  const { as, at, places, refused } = told
  const { lead, officer, version } = await department(told)
  const send = (versionId: string, dueOn = due) => as(officer).dispatches.sendDispatch({ versionId, areaCodes: [places.community], dueOn })
  await send(version.id)
  const next = await admit(told, lead.id, { validFrom: '2026-11-23', frequencyPeriod: 'quarter', minutes: 30 }, { itemId: version.itemId })
  expect(reasons(await refused(send(version.id)))).toEqual(['NOT_IN_FORCE', 'FREQUENCY_USED'])
  expect(reasons(await refused(send(next.id)))).toEqual(['FREQUENCY_USED'])
  at('2027-01-04')
  expect((await send(next.id, '2027-01-29')).communityCount).toBe(1)
})

story('a minute before midnight in Beijing the version is still in force, at midnight it is not', async (told) => {
  const { as, at, places, refused } = told
  const { officer, version } = await department(told, { validTo: '2026-12-01' })
  const asked = { versionId: version.id, areaCodes: [places.community], dueOn: '2026-12-31' }
  at('2026-11-30T15:59:59.999Z')
  expect((await as(officer).dispatches.previewDispatch(asked)).open).toBe(true)
  at('2026-11-30T16:00:00.000Z')
  expect(reasons(await refused(as(officer).dispatches.sendDispatch(asked)))).toEqual(['NOT_IN_FORCE'])
})

story('what the gate asks of money, conditions, types and texts', async (told) => {
  const { as, places, refused } = told
  const { lead, officer, version } = await department(told, {
    funding: { kind: 'budget', line: '冬季安全专项' },
    communityTypes: ['nongcun'],
  })
  const asked = { versionId: version.id, areaCodes: [places.community], dueOn: due }
  expect(reasons(await refused(as(officer).dispatches.sendDispatch(asked)))).toEqual(['WRONG_COMMUNITY_TYPE', 'FUNDS_NOT_RELEASED'])
  const paid = await admit(told, lead.id, { funding: { kind: 'budget', line: '冬季安全专项' } })
  await as(officer).admissions.recordFundRelease({
    versionId: paid.id,
    areaCode: places.street,
    amount: 1_000_000,
    releasedOn: '2026-11-20',
    document: '拨付通知',
  })
  const send = (instructions: string, areaCodes: string[] = [places.community]) =>
    as(officer).dispatches.sendDispatch({ ...asked, versionId: paid.id, areaCodes, instructions })
  expect(reasons(await refused(send('未完成的社区实行一票否决，并每日打卡。')))).toEqual(['VETO'])
  expect(reasons(await refused(send('未完成的社区取消当年评优资格。')))).toEqual(['VETO'])
  expect(reasons(await refused(send('请社区同时完成招商引资任务。')))).toEqual(['PROHIBITED'])
  expect(reasons(await refused(send('由社区牵头并负责行政处罚。')))).toEqual(['COMMUNITY_AS_LEAD'])
  expect(reasons(await refused(send('', [places.district])))).toEqual(['FUNDS_NOT_RELEASED'])
  expect((await send('请把提示放在楼门口。')).communityCount).toBe(1)
})

story('unknown codes, a past deadline and a chosen type that nobody has are told together', async (told) => {
  const { as, refused, places } = told
  const { officer, version } = await department(told)
  const answer = await refused(as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: ['110199000000', '990000000000'], dueOn: '2026-11-20' }))
  expect(reasons(answer)).toEqual(['NO_TARGET', 'NOT_A_COMMUNITY', 'NOTICE_TOO_SHORT', 'DUE_DAY_PAST'])
  expect(answer.text.zh).toContain('4 个原因')
  expect(
    (await refused(as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: ['1101'], dueOn: '2026-02-30' }))).fields?.map(({ field }) => field),
  ).toEqual(['areaCodes.0', 'dueOn'])
  expect(
    (await refused(as(officer).dispatches.sendDispatch({ versionId: places.community.padStart(36, '0'), areaCodes: [places.community], dueOn: due }))).status,
  ).toBe(422)
  expect(
    (
      await refused(
        as(officer).dispatches.previewDispatch({
          versionId: '0198aaaa-0000-7000-8000-000000000000',
          areaCodes: [places.community],
          dueOn: due,
        }),
      )
    ).status,
  ).toBe(404)
})

story('a wrong type, a text of 100,000 characters and no area at all are each named, and nothing is sent', async (told) => {
  const { as, refused } = told
  const { officer, version } = await department(told)
  const wrong = {
    versionId: version.id,
    areaCodes: [],
    communityTypes: ['villa' as 'hunhe'],
    dueOn: due,
    instructions: '写'.repeat(100_000),
    fileIds: ['1'],
  }
  const answer = await refused(as(officer).dispatches.sendDispatch(wrong))
  expect(answer).toMatchObject({ code: 'INPUT_INVALID', status: 422 })
  expect(answer.fields?.map(({ field }) => field)).toEqual(['areaCodes', 'communityTypes.0', 'instructions', 'fileIds.0'])
  expect((await as(officer).dispatches.listDispatches({})).total).toBe(0)
  expect((await refused(as(officer).dispatches.withdrawDispatch({ id: version.id, because: '不存在' }))).status).toBe(404)
})

story('a sender chooses community types, and an item is sent only to those it applies to', async (told) => {
  const { as, places, refused } = told
  const { officer, version } = await department(told, { communityTypes: ['pingfang'] })
  const profile = { households: 900, staff: 8, longitude: null, latitude: null, revision: null }
  await as('street_officer').areas.saveProfile({ ...profile, code: places.community, communityType: 'pingfang' })
  await as('street_officer').areas.saveProfile({ ...profile, code: places.neighbour, communityType: 'danwei' })
  const send = (communityTypes: ('pingfang' | 'danwei')[]) =>
    as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: [places.street], communityTypes, dueOn: due })
  const answer = await refused(send(['pingfang', 'danwei']))
  expect((answer.details as { refusals: GateRefusal[] }).refusals).toMatchObject([
    { reason: 'WRONG_COMMUNITY_TYPE', communities: [{ code: places.neighbour }] },
  ])
  expect(reasons(await refused(send(['danwei'])))).toEqual(['WRONG_COMMUNITY_TYPE'])
  expect(await send(['pingfang'])).toMatchObject({ communityCount: 1, targetCommunityTypes: ['pingfang'] })
  expect((await as('community_worker').dispatches.listTasks({})).total).toBe(1)
})

story('a dispatch sent twice with the same key is done once', async (told) => {
  const { as, places } = told
  const { officer, version } = await department(told)
  const key = '0198aaaa-0000-7000-8000-000000000001'
  const asked = { versionId: version.id, areaCodes: [places.community], dueOn: due }
  const first = await as(officer, { key }).dispatches.sendDispatch(asked)
  expect(await as(officer, { key }).dispatches.sendDispatch(asked)).toEqual(first)
  expect((await as(officer).dispatches.listDispatches({ mine: true })).total).toBe(1)
})

story('whoever may not send is told so, and a dispatch out of sight does not exist', async (told) => {
  const { as, person, places, refused } = told
  const { officer, version } = await department(told)
  const asked = { versionId: version.id, areaCodes: [places.community], dueOn: due }
  for (const role of ['community_worker', 'joint_meeting_secretary', 'list_steward', 'audit_administrator', 'system_administrator'] as const) {
    expect((await refused(as(role).dispatches.sendDispatch(asked))).code).toBe('NOT_PERMITTED')
    expect((await refused(as(role).dispatches.previewDispatch(asked))).status).toBe(403)
  }
  expect((await refused(as.public().dispatches.sendDispatch(asked))).status).toBe(401)
  const sent = await as(officer).dispatches.sendDispatch(asked)
  const elsewhere = await person({ role: 'street_officer', area: places.otherStreet })
  const otherDepartment = await person({ role: 'department_applicant', kind: 'municipal_department' })
  for (const who of [elsewhere, otherDepartment]) {
    expect((await as(who).dispatches.listDispatches({})).total).toBe(0)
    expect((await refused(as(who).dispatches.getDispatch({ id: sent.id }))).status).toBe(404)
    expect((await refused(as(who).dispatches.followDispatch({ id: sent.id }))).status).toBe(404)
  }
  expect((await refused(as(elsewhere).dispatches.withdrawDispatch({ id: sent.id, because: '不是我的' }))).status).toBe(404)
  expect((await as('joint_meeting_secretary').dispatches.listDispatches({ search: '用气' })).rows).toMatchObject([{ id: sent.id, senderName: '测试城管委' }])
  expect((await as('joint_meeting_secretary').dispatches.listDispatches({ versionId: version.id })).total).toBe(1)
})
