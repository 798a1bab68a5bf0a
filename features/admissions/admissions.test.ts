import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story } from '../../server/testing/story.ts'
import { goodProposal } from './testing/drafts.ts'
import { applicant, city, days, draftOf, meetingOn, members, rest, submittedBy, vote } from './testing/path.ts'

story('a department applies, communities comment, the joint meeting admits, and the item stands in the list from its date', async (told) => {
  const { as, at, person, trail } = told
  const department = await applicant(told)
  const board = await members(told)
  expect(board.length).toBeGreaterThanOrEqual(3)
  const begun = await as(department).admissions.startApplication({})
  expect(begun).toMatchObject({
    state: 'draft',
    authority: city,
    steps: ['save', 'submit', 'withdraw'],
    proposal: { list: 'assist', leadOrganisationId: department.organisationId },
  })
  expect(begun.precheck.maySubmit).toBe(false)

  const draft = await draftOf(told, department)
  expect(draft.precheck).toMatchObject({ maySubmit: true, estimate: { minutes: 60, occurrencesPerYear: 4, minutesPerCommunity: 240 } })
  expect(draft.precheck.estimate.personMinutesPerYear).toBe(240 * draft.precheck.estimate.communities)
  const submitted = await as(department).admissions.submitApplication({ id: draft.id, revision: draft.revision })
  expect(submitted).toMatchObject({ state: 'submitted', decideBy: '2026-12-14', workingDaysLeft: 15 })

  const secretary = as('joint_meeting_secretary').admissions
  const opened = await secretary.openComments({
    id: draft.id,
    revision: submitted.revision,
    commentUntil: days.commentUntil,
    opinionsDueOn: days.opinionsDueOn,
  })
  expect(opened.opinions.map(({ organisationId }) => organisationId).toSorted()).toEqual(board.map(({ organisationId }) => organisationId).toSorted())

  const worker = await person({ role: 'community_worker' })
  const [window] = await as(worker).admissions.listCommentWindows({})
  expect(window).toMatchObject({ id: draft.id, commented: false, minutesPerCommunity: 240 })
  await as(worker).admissions.commentApplication({ id: draft.id, stance: 'concern', body: '字请印大一些。' })
  await as(worker).admissions.commentApplication({ id: draft.id, stance: 'support', body: '字印大了，支持。' })
  const [first, second] = board
  await as(first!).admissions.giveOpinion({ id: draft.id, stance: 'support', body: '同意。' })

  const meeting = await meetingOn(told, [draft.id], board)
  expect(meeting).toMatchObject({ state: 'called', quorate: true, mayClose: true })
  await vote(told, meeting.id, draft.id, board.slice(1), 'admit_with_conditions', ['公布咨询电话'])
  await as(first!).admissions.castVote({
    id: meeting.id,
    applicationId: draft.id,
    choice: 'refuse',
    reason: '建议由社区卫生服务中心自行发放。',
  })
  expect((await as(second!).admissions.getMeeting({ id: meeting.id })).agenda[0]).toMatchObject({
    votesCast: board.length,
    votes: [{ organisationId: second!.organisationId }],
    recused: false,
  })

  const closed = await secretary.closeMeeting({ id: meeting.id, revision: meeting.revision })
  expect(closed).toMatchObject({
    state: 'closed',
    agenda: [{ decision: { outcome: 'admit_with_conditions', dissent: [{ choice: 'refuse', reason: '建议由社区卫生服务中心自行发放。' }] } }],
  })
  const number = closed.agenda[0]?.decision?.admissionNumber
  expect(number).toBe('京准〔2026〕1号')
  expect(closed.minutes).toContain('公布咨询电话')
  expect(closed.agenda[0]?.votes).toHaveLength(board.length)

  const admitted = await as(department).admissions.getApplication({ id: draft.id })
  expect(admitted).toMatchObject({
    state: 'admitted_with_conditions',
    steps: [],
    decideBy: null,
    meetingId: meeting.id,
    conditions: [{ body: '公布咨询电话', metAt: null }],
  })
  expect(admitted.timeline.map(({ step }) => step)).toEqual([
    'started',
    'submitted',
    'commentsOpened',
    'commented',
    'commented',
    'opinionGiven',
    'putOnAgenda',
    'decided.admit_with_conditions',
  ])
  const item = await as.public().items.getItem({ id: admitted.itemId ?? '' })
  expect(item.versions).toMatchObject([{ admissionNumber: number, validFrom: '2027-03-01', validTo: '2029-03-01', inForce: false, title: goodProposal.title }])
  at('2027-03-01')
  expect((await as.public().items.getItem({ id: item.id })).versions[0]?.inForce).toBe(true)

  const met = await secretary.fulfilCondition({ id: admitted.conditions[0]?.id ?? '', evidence: '电话已公布。' })
  expect(met.metAt).not.toBeNull()
  const released = await as(department).admissions.recordFundRelease({
    versionId: admitted.versionId ?? '',
    areaCode: '110101000000',
    amount: 1_000_000,
    releasedOn: '2027-02-25',
    document: '拨付通知',
  })
  expect(await as(department).admissions.listFundReleases({ versionId: admitted.versionId ?? '' })).toEqual([released])
  expect(await as(department).admissions.getVersionConditions({ id: admitted.versionId ?? '' })).toEqual([met])
  const { rows } = await as.public().admissions.listPublicAdmissions({ year: 2026 })
  expect(rows).toMatchObject([{ id: draft.id, admissionNumber: number, outcome: 'admit_with_conditions', title: goodProposal.title }])
  const events = new Set((await trail()).map(({ event }) => event))
  for (const event of [
    'applications.started',
    'applications.saved',
    'applications.submitted',
    'applications.commentsOpened',
    'applications.commented',
    'applications.opinionGiven',
    'meetings.called',
    'meetings.voted',
    'meetings.closed',
    'applications.decided',
    'items.admitted',
    'conditions.met',
    'funds.released',
  ])
    expect(events).toContain(event)
})

story('a blocked submission names every finding and stores nothing', async (told) => {
  const { as, refused } = told
  const department = await applicant(told)
  const draft = await draftOf(told, department, {
    departmentDuties: '未完成的社区实行一票否决。',
    clauses: [{ sourceId: 'rc-law-2018', article: '第三条' }],
  })
  const refusal = await refused(as(department).admissions.submitApplication({ id: draft.id, revision: draft.revision }))
  expect(refusal).toMatchObject({ code: 'PRECHECK_BLOCKS', status: 422 })
  const { findings } = refusal.details as { findings: { code: string; sentence: { zh: string } }[] }
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['VETO', 'CLAUSE_SUPERSEDED']))
  expect(findings.find(({ code }) => code === 'CLAUSE_SUPERSEDED')?.sentence.zh).toContain('2025修订')
  expect(refusal.fields?.map(({ field }) => field)).toContain('departmentDuties')
  expect(await as(department).admissions.getApplication({ id: draft.id })).toMatchObject({
    state: 'draft',
    submittedAt: null,
    revision: draft.revision,
    decideBy: null,
  })
})

story('while typing, the pre-check answers and stores nothing; the lists of the reference data are behind it', async (told) => {
  const { as } = told
  const department = await applicant(told)
  const checked = (change: object) =>
    as(department).admissions.precheckDraft({
      proposal: { ...goodProposal, leadOrganisationId: department.organisationId, ...change },
      ...rest,
    })
  const codes = async (change: object) => (await checked(change)).findings.map(({ code }) => code)
  expect(await codes({})).not.toContain('SAYS_THE_SAME')
  expect(await codes({ title: '协助维护社会治安和平安建设', content: '宣传、巡防组织、发现报告' })).toContain('SAYS_THE_SAME')
  expect(await codes({ content: '完成招商引资任务' })).toContain('PROHIBITED_ITEM')
  expect(await codes({ communityDuties: '为居民出具亲属关系证明' })).toContain('BANNED_CERTIFICATE')
  expect(await codes({ clauses: [{ sourceId: 'no-such-law', article: '第一条' }] })).toContain('CLAUSE_UNKNOWN')
  expect(await codes({ areaCodes: ['110199000000'] })).toContain('AREA_UNKNOWN')
  expect(await codes({ leadOrganisationId: '01990000-0000-7000-8000-00000000dead' })).toContain('LEAD_UNKNOWN')
  expect((await as(department).admissions.listApplications({})).total).toBe(0)
  expect(await checked({})).toEqual(await checked({}))
})

story('a stale save is told what changed, and the newer text stays', async (told) => {
  const { as, refused } = told
  const department = await applicant(told)
  const colleague = await told.person({ role: 'department_applicant', organisation: department.organisationId, name: '同事乙' })
  const draft = await draftOf(told, department)
  const proposal = { ...draft.proposal, title: '由乙改过的名称' }
  await as(colleague).admissions.saveApplication({ id: draft.id, revision: draft.revision, proposal, ...rest })
  const refusal = await refused(as(department).admissions.saveApplication({ id: draft.id, revision: draft.revision, proposal: draft.proposal, ...rest }))
  expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', details: { changed: ['title'] } })
  expect(refusal.text.zh).toContain('同事乙')
  expect((await as(department).admissions.getApplication({ id: draft.id })).proposal.title).toBe('由乙改过的名称')
})

story('a submission sent twice with the same key is done once and answered twice', async (told) => {
  const { as } = told
  const department = await applicant(told)
  const { id, revision } = await draftOf(told, department)
  const key = '01990000-0000-7000-8000-0000000000aa'
  const once = await as(department, { key }).admissions.submitApplication({ id, revision })
  const twice = await as(department, { key }).admissions.submitApplication({ id, revision })
  expect(twice).toEqual(once)
  expect(once.timeline.filter(({ step }) => step === 'submitted')).toHaveLength(1)
})

story('texts of 100,000 characters, a wrong list and dates that do not exist are refused by field', async (told) => {
  const { as, refused } = told
  const department = await applicant(told)
  const { id, revision, proposal } = await draftOf(told, department)
  const save = (change: object) => refused(as(department).admissions.saveApplication({ id, revision, proposal: { ...proposal, ...change } as never, ...rest }))
  for (const [field, value] of [
    ['content', '长'.repeat(100_000)],
    ['list', 'prohibition'],
    ['validFrom', '2027-02-30'],
    ['communityRole', 'leader'],
  ] as const) {
    const refusal = await save({ [field]: value })
    expect(refusal.fields?.map((fault) => fault.field)).toEqual([expect.stringContaining(field)])
  }
  expect((await as(department).admissions.getApplication({ id })).revision).toBe(revision)
})

story('a foreign id and another department’s application do not exist; nobody sees another’s draft', async (told) => {
  const { as, person, places, refused } = told
  const department = await applicant(told)
  const stranger = await person({ role: 'department_applicant' })
  const draft = await draftOf(told, department)
  const missing = '01990000-0000-7000-8000-00000000dead'
  expect((await refused(as(department).admissions.getApplication({ id: missing }))).code).toBe('NOT_FOUND')
  for (const who of [stranger, 'joint_meeting_secretary', 'joint_meeting_member', 'list_steward', 'district_officer'] as const)
    expect((await refused(as(who).admissions.getApplication({ id: draft.id }))).code).toBe('NOT_FOUND')
  expect((await refused(as(stranger).admissions.saveApplication({ id: draft.id, revision: draft.revision, proposal: {}, ...rest }))).code).toBe('NOT_FOUND')
  await as(department).admissions.submitApplication({ id: draft.id, revision: draft.revision })
  expect((await as('joint_meeting_secretary').admissions.listApplications({ open: true })).rows.map(({ id }) => id)).toEqual([draft.id])
  // its areas lie in 东城区: that district sees it, 朝阳区 does not, nor does a district's own joint meeting
  expect((await as('district_officer').admissions.getApplication({ id: draft.id })).steps).toEqual([])
  const elsewhere = await person({ role: 'district_officer', area: places.otherDistrict })
  expect((await as(elsewhere).admissions.listApplications({})).total).toBe(0)
  const districtSecretary = await person({ role: 'joint_meeting_secretary', area: places.district })
  expect((await refused(as(districtSecretary).admissions.getApplication({ id: draft.id }))).code).toBe('NOT_FOUND')
})

story('the wrong role is refused at the door', async (told) => {
  const { as, refused } = told
  const { id, revision } = await submittedBy(told, await applicant(told))
  const open = { id, revision, commentUntil: days.commentUntil, opinionsDueOn: days.opinionsDueOn }
  for (const call of [
    as('joint_meeting_member').admissions.openComments(open),
    as('department_applicant').admissions.openComments(open),
    as('community_worker').admissions.listApplications({}),
    as('joint_meeting_secretary').admissions.startApplication({}),
    as('joint_meeting_secretary').admissions.commentApplication({ id, stance: 'support', body: '支持。' }),
    as('street_officer').admissions.openEmergency({ proposal: {} as never, reason: '' }),
  ])
    expect((await refused(call)).status).toBe(403)
  expect((await refused(as.public().admissions.listApplications({}))).status).toBe(401)
})

story('what was admitted for a later day is not applied for again meanwhile, and nobody finds it as already in force', async (told) => {
  const { as } = told
  const department = await applicant(told)
  const said = { title: '低温雨雪期间井盖缺失发现报告', content: '发现井盖缺失的，报告街道，由部门补装。' }
  await admit(told, department.organisationId, { ...said, validFrom: '2027-03-01', validTo: '2028-03-01' })
  const { findings } = await as(department).admissions.precheckDraft({
    proposal: { ...goodProposal, ...said, leadOrganisationId: department.organisationId },
    ...rest,
  })
  expect(findings.find(({ code }) => code === 'SAYS_THE_SAME')?.like).toMatchObject({ title: said.title, score: 1 })
  const found = await as.public().items.searchLists({ words: '井盖缺失' })
  expect(found.map(({ title }) => title)).not.toContain(said.title)
})
