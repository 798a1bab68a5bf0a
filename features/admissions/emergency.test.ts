import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import type { ItemProposal } from '../items/contract.ts'
import { regularisationOf } from './queries/gate-facts.ts'
import { completeProposal } from './rules/proposal.ts'
import { goodProposal } from './testing/drafts.ts'
import { commentingOn, meetingOn, members, rest, vote } from './testing/path.ts'

async function emergency({ person, places }: Story) {
  const officer = await person({ role: 'district_officer' })
  const department = await person({ role: 'department_applicant', kind: 'district_department', area: places.district })
  const proposal: ItemProposal = {
    ...completeProposal(goodProposal),
    title: '暴雪天气困难老人联系',
    content: '逐户联系独居老人。',
    leadOrganisationId: department.organisationId,
    funding: { kind: 'none', reason: '应急' },
  }
  return { officer, department, proposal, reason: '持续暴雪，独居老人需当日联系。' }
}

story('an emergency goes out at once, is temporary, ends by itself and is regularised by an application', async (told) => {
  const { as, at, db, refused, places } = told
  const { officer, department, proposal, reason } = await emergency(told)
  const version = await as(officer).admissions.openEmergency({ proposal, reason })
  expect(version).toMatchObject({
    temporary: true,
    admissionNumber: '东城急〔2026〕1号',
    validFrom: '2026-11-23',
    validTo: '2026-12-08',
    regulariseBy: '2026-11-30',
    inForce: true,
  })
  expect(await as('community_worker').admissions.listEmergencies({ inForce: true })).toMatchObject([{ id: version.id, regularised: false, overdue: false }])
  expect(await regularisationOf(db, version.id)).toEqual({ regularised: false, applicationId: null, regulariseBy: '2026-11-30' })
  at('2026-12-01')
  expect(await as(officer).admissions.listEmergencies({})).toMatchObject([{ overdue: true }])

  const begun = await as(department).admissions.startApplication({ regularises: version.id })
  expect(begun).toMatchObject({
    itemId: version.itemId,
    regularises: version.id,
    authority: places.district,
    proposal: { title: proposal.title, validFrom: '2026-12-08', validTo: null },
  })
  expect((await regularisationOf(db, version.id)).regularised).toBe(false)
  const saved = await as(department).admissions.saveApplication({
    id: begun.id,
    revision: begun.revision,
    proposal: { ...begun.proposal, validTo: '2027-12-08' },
    ...rest,
  })
  expect(saved.precheck).toMatchObject({ maySubmit: true })
  expect(saved.precheck.findings.filter(({ code }) => ['NOTICE_TOO_SHORT', 'FUNDING_MISSING'].includes(code)).map(({ severity }) => severity)).toEqual([
    'notes',
    'notes',
  ])
  const submitted = await as(department).admissions.submitApplication({ id: saved.id, revision: saved.revision })
  expect(await regularisationOf(db, version.id)).toMatchObject({ regularised: true, applicationId: submitted.id })
  expect(await as(officer).admissions.listEmergencies({})).toMatchObject([{ regularised: true, overdue: false, applicationId: submitted.id }])
  at('2026-12-08')
  expect(await as(officer).admissions.listEmergencies({ inForce: true })).toEqual([])
  expect((await refused(as(department).admissions.startApplication({ regularises: version.id }))).code).toBe('ALREADY_APPLIED')
})

story('the emergency lane never passes over the prohibited list, the veto ban or the rule that a community is never the lead', async (told) => {
  const { as, db, refused, places } = told
  const { officer, proposal, reason } = await emergency(told)
  const open = (change: Partial<ItemProposal>) => refused(as(officer).admissions.openEmergency({ proposal: { ...proposal, ...change }, reason }))
  const codes = ({ details }: { details?: unknown }) =>
    (details as { findings: { code: string; severity: string }[] }).findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)
  expect(codes(await open({ content: '完成招商引资任务。' }))).toEqual(['PROHIBITED_ITEM'])
  expect(codes(await open({ departmentDuties: '未完成的一票否决。' }))).toEqual(['VETO'])
  expect(codes(await open({ communityDuties: '牵头组织扫雪。' }))).toEqual(['COMMUNITY_AS_LEAD'])
  expect(codes(await open({ clauses: [] }))).toEqual(['CLAUSE_MISSING'])
  expect(codes(await open({ areaCodes: [places.otherStreet] }))).toEqual(['AREA_OUTSIDE'])
  expect((await refused(as(officer).admissions.openEmergency({ proposal, reason: '急' }))).fields).toHaveLength(1)
  expect(await db.selectFrom('numberSeries').selectAll().execute()).toEqual([])
  expect(await as(officer).admissions.listEmergencies({})).toEqual([])
})

story('only a temporary item is regularised, by its lead department', async (told) => {
  const { as, refused } = told
  const { officer, proposal, reason } = await emergency(told)
  const version = await as(officer).admissions.openEmergency({ proposal, reason })
  const stranger = await told.person({ role: 'department_applicant' })
  expect((await refused(as(stranger).admissions.startApplication({ regularises: version.id }))).code).toBe('NOT_YOUR_ITEM')
  const { rows } = await as.public().items.listItems({ list: 'assist' })
  const lasting = rows.find(({ temporary }) => !temporary)
  expect((await refused(as(stranger).admissions.startApplication({ regularises: lasting?.id ?? '' }))).code).toBe('NOT_TEMPORARY')
})

story('budgets are set by the secretary in whose area the department lies; an application that would exceed one is stopped', async (told) => {
  const { as, refused, person, places } = told
  const department = await person({ role: 'department_applicant' })
  const secretary = as('joint_meeting_secretary').admissions
  const budget = await secretary.setBudget({
    organisationId: department.organisationId,
    year: 2027,
    minutesPerCommunity: 239,
    basis: '2027年度额度',
  })
  expect(await as.public().admissions.listBudgets({ year: 2027 })).toEqual([budget])
  const findings = async () =>
    (
      await as(department).admissions.precheckDraft({
        proposal: { ...goodProposal, leadOrganisationId: department.organisationId },
        ...rest,
      })
    ).findings.map(({ code }) => code)
  expect(await findings()).toEqual(['BUDGET_EXCEEDED'])
  await secretary.setBudget({
    organisationId: department.organisationId,
    year: 2027,
    minutesPerCommunity: 240,
    basis: '2027年度额度调整',
  })
  expect(await findings()).toEqual([])
  const districtSecretary = await person({ role: 'joint_meeting_secretary', area: places.district })
  expect(
    (
      await refused(
        as(districtSecretary).admissions.setBudget({
          organisationId: department.organisationId,
          year: 2027,
          minutesPerCommunity: 1,
          basis: '越权',
        }),
      )
    ).code,
  ).toBe('OUTSIDE_AUTHORITY')
})

story('money is recorded by the lead department or a district concerned, not before it was released', async (told) => {
  const { as, refused, person, places } = told
  const { officer, department, proposal, reason } = await emergency(told)
  const version = await as(officer).admissions.openEmergency({ proposal, reason })
  const release = (who: typeof officer, change: object = {}) =>
    as(who).admissions.recordFundRelease({
      versionId: version.id,
      areaCode: places.district,
      amount: 100,
      releasedOn: '2026-11-23',
      document: '拨付通知',
      ...change,
    })
  expect(await release(department)).toMatchObject({ amount: 100, recordedBy: department.name })
  expect(await release(officer)).toMatchObject({ recordedBy: officer.name })
  expect((await refused(release(department, { areaCode: places.otherDistrict }))).code).toBe('NOT_YOURS_TO_RELEASE')
  expect((await refused(release(await person({ role: 'department_applicant' })))).code).toBe('NOT_YOURS_TO_RELEASE')
  expect((await refused(release(department, { releasedOn: '2026-11-24' }))).code).toBe('RELEASED_IN_FUTURE')
  expect((await refused(release(department, { amount: 0 }))).fields).toHaveLength(1)
})

story('a condition is recorded as met once, by the joint meeting that set it', async (told) => {
  const { as, refused, person, places } = told
  const board = await members(told)
  const department = await person({ role: 'department_applicant' })
  const { id } = await commentingOn(told, department)
  const meeting = await meetingOn(told, [id], board)
  await vote(told, meeting.id, id, board, 'admit_with_conditions', ['公布电话', '经费到位'])
  await as('joint_meeting_secretary').admissions.closeMeeting({ id: meeting.id, revision: meeting.revision })
  const { conditions } = await as(department).admissions.getApplication({ id })
  expect(conditions.map(({ body }) => body)).toEqual(['公布电话', '经费到位'])
  const fulfil = (who: Parameters<typeof as>[0]) => as(who).admissions.fulfilCondition({ id: conditions[0]?.id ?? '', evidence: '已公布。' })
  expect((await refused(fulfil(await person({ role: 'joint_meeting_secretary', area: places.district })))).code).toBe('NOT_FOUND')
  await fulfil('joint_meeting_secretary')
  expect((await refused(fulfil('joint_meeting_secretary'))).code).toBe('ALREADY_MET')
})
