import { expect } from 'vitest'
import { ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story, type Story } from '../../server/testing/story.ts'
import type { FormContent } from '../forms/contract.ts'
import { field, form } from '../forms/testing/contents.ts'
import { department, draftOf } from '../forms/testing/drafts.ts'
import { days, meetingOn, members, rest, vote } from './testing/path.ts'

/** A ledger of the community holds name, phone and address; the form asks them again, and one thing nobody holds. */
async function askingWhatIsHeld(told: Story, change: Partial<FormContent> = {}) {
  const ledger = await ledgerInForce(told)
  await write(told.as('community_worker'), ledger.id, [
    { name: '李秀英', phone: '13800138000', address: '东四十条22号' },
    { name: '王建国', phone: '13800138001', address: '东四十条24号' },
  ])
  const { lead, officer } = await department(told)
  const rows = [
    field('f1', { label: '姓名', kind: 'text' }),
    field('f2', { label: '联系电话', kind: 'phone' }),
    field('f3', { label: '现住址', kind: 'address' }),
    field('f4', { label: '燃气软管更换意见', kind: 'text' }),
    field('f5', { label: '窗台花盆数量' }),
  ]
  const content = form({ figures: [], rows, rules: [] }, { areaCodes: [told.places.community], workingDays: 8, ...change })
  return { lead, officer, draft: await draftOf(told, officer, { ...content, sections: content.sections.slice(1) }) }
}

const filled = { validFrom: '2027-02-01', validTo: '2029-02-01', funding: { kind: 'budget', line: '民政业务费' } } as const
const codes = (findings: readonly { code: string; severity: string }[], code: string) =>
  findings.filter((one) => one.code === code).map(({ severity }) => severity)

async function applied(told: Story, officer: Awaited<ReturnType<typeof department>>['officer'], formVersionId: string) {
  const { as } = told
  const begun = await as(officer).admissions.startApplication({ formVersionId })
  return as(officer).admissions.saveApplication({ id: begun.id, revision: begun.revision, proposal: { ...begun.proposal, ...filled }, ...rest })
}

story('an application begun with a form is filled from it, and says what it asks although it is held', async (told) => {
  const { as } = told
  const { lead, officer, draft } = await askingWhatIsHeld(told)
  expect(draft.overlap.findings.map(({ verdict }) => verdict)).toEqual(['held', 'held', 'held', 'new', 'new'])
  const { proposal, form: judged, precheck, formVersionId } = await as(officer).admissions.startApplication({ formVersionId: draft.id })
  expect(formVersionId).toBe(draft.id)
  expect(proposal).toMatchObject({
    title: '独居老人探访情况表',
    leadOrganisationId: lead.id,
    frequencyCount: 1,
    frequencyPeriod: 'month',
    minutes: draft.minutes,
    areaCodes: [told.places.community],
    clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
  })
  // one number: what the design shows of a year is what the application multiplies
  expect(precheck.estimate.personMinutesPerYear).toBe(draft.overlap.minutesPerYear)
  expect(judged?.minutesPerYear).toBe(draft.overlap.minutesPerYear)
  expect(proposal.dataAsked).toContain('燃气软管更换意见')
  expect(judged?.fields.map(({ blocked }) => blocked)).toEqual([true, true, true, false, false])
  const held = precheck.findings.filter(({ code }) => code === 'FORM_ASKS_WHAT_IS_HELD')
  expect(held.map(({ severity, clause }) => [severity, clause?.sourceId])).toEqual(Array.from({ length: 3 }, () => ['blocks', 'statistics-law']))
  expect(held[1]?.column).toEqual({ formVersionId: draft.id, fieldId: 'f2' })
  expect(held[1]?.sentence.zh).toMatch(/联系电话.*公安局.*居民台账/)
  expect(precheck.maySubmit).toBe(false)
})

story('what is held blocks until it is drawn, or the joint meeting records why it is asked', async (told) => {
  const { as, refused } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  const { id, revision } = await applied(told, officer, draft.id)
  const mine = as(officer).admissions
  expect((await refused(mine.submitApplication({ id, revision }))).code).toBe('PRECHECK_BLOCKS')

  // the secretary opens the draft by its address; it is on nobody's list of work
  const secretary = as('joint_meeting_secretary').admissions
  expect((await secretary.listApplications({ open: true })).rows.map((row) => row.id)).not.toContain(id)
  expect((await secretary.getApplication({ id })).steps).toEqual(['exceptField'])
  expect((await refused(as('joint_meeting_member').admissions.getApplication({ id }))).status).toBe(404)
  const reason = '住址三年未核，本次须当面核实。'
  const excepted = await secretary.recordFormException({ id, revision, fieldId: 'f3', reason })
  expect(excepted.form?.fields[2]).toMatchObject({ blocked: false, exception: { reason, recordedBy: '联席会议秘书甲' } })
  expect(codes(excepted.precheck.findings, 'FORM_ASKS_WHAT_IS_HELD')).toEqual(['blocks', 'blocks', 'notes'])
  expect(excepted.timeline.at(-1)).toMatchObject({ step: 'columnExcepted', note: `现住址：${reason}` })
  expect((await refused(secretary.recordFormException({ id, revision, fieldId: 'f4', reason }))).code).toBe('COLUMN_NOT_BLOCKED')

  // another label is another column: the reason does not go with it
  const other = structuredClone(draft.content)
  for (const one of other.sections.flatMap(({ fields }) => fields)) if (one.id === 'f3') one.label = '户籍地址'
  const renamed = await as(officer).forms.saveForm({ id: draft.id, revision: draft.revision, content: other })
  expect((await mine.getApplication({ id })).form?.fields[2]?.exception).toBeNull()
  const back = await as(officer).forms.saveForm({ id: draft.id, revision: renamed.revision, content: draft.content })

  // what remains is drawn; the address stays asked, because it was drawn for everything held
  const content = structuredClone(back.content)
  for (const one of content.sections.flatMap(({ fields }) => fields))
    if (one.id === 'f1' || one.id === 'f2')
      Object.assign(one, {
        fill: 'drawn',
        mapping: { elementKey: one.id === 'f1' ? 'name' : 'phone', measure: 'value', tags: [], criteria: [], confirmedBy: null, confirmedAt: null },
      })
  const drawn = await as(officer).forms.saveForm({ id: draft.id, revision: back.revision, content })
  expect(drawn.minutes).toBeLessThan(draft.minutes)
  const more = await mine.getApplication({ id })
  expect(codes(more.precheck.findings, 'FORM_MINUTES_DIFFER')).toEqual(['warns'])
  const { proposal } = more
  const saved = await mine.saveApplication({ id, revision: more.revision, proposal: { ...proposal, minutes: drawn.minutes }, ...rest })
  expect(saved.precheck.findings.filter(({ severity }) => severity === 'blocks')).toEqual([])
  const submitted = await mine.submitApplication({ id, revision: saved.revision })
  expect(submitted.state).toBe('submitted')

  // from now on the form stands still
  const frozen = await as(officer).forms.getForm({ id: draft.id })
  expect(frozen).toMatchObject({ state: 'applied', steps: [] })
  expect((await refused(as(officer).forms.saveForm({ id: draft.id, revision: frozen.revision, content }))).code).toBe('FORM_STANDS_STILL')
  expect((await refused(as(officer).forms.drawAllHeld({ id: draft.id, revision: frozen.revision }))).code).toBe('FORM_STANDS_STILL')
  expect((await secretary.getApplication({ id })).form?.state).toBe('applied')

  // returned, it can be changed again; submitted again, it stands still again
  const returned = await secretary.returnApplication({ id, revision: submitted.revision, reason: '请说明花盆数量的用途。' })
  expect((await as(officer).forms.getForm({ id: draft.id })).state).toBe('draft')
  const again = await mine.submitApplication({ id, revision: returned.revision })
  expect(again.form?.state).toBe('applied')
  await mine.withdrawApplication({ id, revision: again.revision, reason: '改为下年度再报。' })
  expect((await as(officer).forms.getForm({ id: draft.id })).state).toBe('draft')
})

story('drawing all that is held in one step leaves only what is new to be asked', async (told) => {
  const { as } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  const drawn = await as(officer).forms.drawAllHeld({ id: draft.id, revision: draft.revision })
  const fields = drawn.content.sections.flatMap((section) => section.fields)
  expect(fields.map(({ fill, mapping }) => [fill, mapping?.elementKey ?? null])).toEqual([
    ['drawn', 'name'],
    ['drawn', 'phone'],
    ['drawn', 'address'],
    ['asked', null],
    ['asked', null],
  ])
  expect(drawn.overlap.minutesPerYear).toBeLessThan(draft.overlap.minutesPerYear)
  const { precheck } = await applied(told, officer, draft.id)
  expect(codes(precheck.findings, 'FORM_ASKS_WHAT_IS_HELD')).toEqual([])
  expect(precheck.findings.filter(({ severity }) => severity === 'blocks')).toEqual([])
})

story('saying that a held column is something new is seen by the joint meeting', async (told) => {
  const { as } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  await as(officer).forms.confirmMapping({
    id: draft.id,
    revision: draft.revision,
    field: 'f2',
    fill: 'asked',
    mapping: { elementKey: null, measure: 'value' },
  })
  const { precheck, form: judged } = await applied(told, officer, draft.id)
  expect(judged?.fields[1]).toMatchObject({ verdict: 'new', blocked: false, overruled: { elementName: '联系电话', by: officer.name } })
  expect(codes(precheck.findings, 'FORM_MEANING_OVERRULED')).toEqual(['warns'])
})

story('a form with sensitive data without purpose and basis does not reach the joint meeting', async (told) => {
  const { as, db, refused } = told
  const { officer } = await department(told)
  const start = (formVersionId: string) => as(officer).admissions.startApplication({ formVersionId })
  const of = (column: ReturnType<typeof field>) =>
    form({ figures: [], rows: [column, field('f2', { label: '窗台花盆数量' })], rules: [] }, { areaCodes: [told.places.community] })
  // a number that identifies a person, and no data element says for what and on which basis
  const nameless = await draftOf(told, officer, of(field('f1', { label: '证件号', kind: 'id_number' })))
  expect(nameless).toMatchObject({ notReady: [{ field: 'f1' }], steps: ['save'] })
  expect(await refused(start(nameless.id))).toMatchObject({ code: 'FORM_NOT_READY', fields: [{ field: 'f1' }] })
  // an element that is taken out of force afterwards
  const draft = await draftOf(told, officer, of(field('f1', { label: '证件号', kind: 'id_number', fill: 'drawn', mapping: { elementKey: 'idNo' } })))
  expect(draft.notReady).toEqual([])
  const application = await start(draft.id)
  await db.updateTable('elements').set({ state: 'superseded', supersededBy: 'name', revision: 2 }).where('key', '=', 'idNo').execute()
  expect((await as(officer).forms.getForm({ id: draft.id })).notReady.map(({ field: place }) => place)).toContain('f1')
  const { precheck } = await as(officer).admissions.getApplication({ id: application.id })
  expect(codes(precheck.findings, 'FORM_NOT_READY')).toContain('blocks')
})

story('what is typed into an application is pre-checked with its form', async (told) => {
  const { as, refused, person } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  const { proposal } = await as(officer).admissions.startApplication({ formVersionId: draft.id })
  const asked = { proposal: { ...proposal, minutes: 1 }, ...rest, formVersionId: draft.id }
  const { findings } = await as(officer).admissions.precheckDraft(asked)
  expect(codes(findings, 'FORM_ASKS_WHAT_IS_HELD')).toHaveLength(3)
  expect(codes(findings, 'FORM_MINUTES_DIFFER')).toEqual(['blocks'])
  const stranger = await person({ role: 'department_applicant', kind: 'municipal_department' })
  expect((await refused(as(stranger).admissions.precheckDraft(asked))).status).toBe(404)
})

/** From a draft to the decision of the city's joint meeting. */
async function decided(told: Story, officer: Awaited<ReturnType<typeof department>>['officer'], formVersionId: string, choice: 'admit' | 'refuse') {
  const { as } = told
  const { id, revision } = await applied(told, officer, formVersionId)
  const submitted = await as(officer).admissions.submitApplication({ id, revision })
  const { commentUntil, opinionsDueOn } = days
  await as('joint_meeting_secretary').admissions.openComments({ id, revision: submitted.revision, commentUntil, opinionsDueOn })
  const units = await members(told)
  const meeting = await meetingOn(told, [id], units)
  await vote(told, meeting.id, id, units, choice)
  const { id: meetingId } = meeting
  const current = await as('joint_meeting_secretary').admissions.getMeeting({ id: meetingId })
  await as('joint_meeting_secretary').admissions.closeMeeting({ id: meetingId, revision: current.revision })
  return as(officer).admissions.getApplication({ id })
}

story('an admitted form carries number, validity and minutes, is public, and changes only through the joint meeting', async (told) => {
  const { as, refused, trail } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  await as(officer).forms.drawAllHeld({ id: draft.id, revision: draft.revision })
  const application = await decided(told, officer, draft.id, 'admit')
  expect(application.state).toBe('admitted')
  const number = application.decisions[0]?.admissionNumber ?? ''
  const admitted = await as(officer).forms.getForm({ id: draft.id })
  expect(admitted).toMatchObject({
    state: 'admitted',
    admissionNumber: number,
    itemVersionId: application.versionId,
    validFrom: filled.validFrom,
    validTo: filled.validTo,
    steps: ['end', 'next_version'],
  })
  const { rows } = await as.public().forms.listAdmittedForms({ search: '探访' })
  expect(rows).toMatchObject([{ id: draft.id, admissionNumber: number, organisationName: '测试民政局', fieldCount: 5, askedCount: 2, inForce: false }])
  const shown = await as.public().forms.getAdmittedForm({ id: draft.id })
  expect(shown.content.sections[0]?.fields).toHaveLength(5)
  expect((await trail()).map(({ event }) => event)).toEqual(expect.arrayContaining(['forms.frozen', 'forms.admitted']))
  expect((await refused(as(officer).forms.saveForm({ id: draft.id, revision: admitted.revision, content: draft.content }))).code).toBe('FORM_STANDS_STILL')

  // its item is applied for through the next version of the form only
  const itemId = application.itemId ?? ''
  expect((await refused(as(officer).admissions.startApplication({ itemId }))).code).toBe('ITEM_OF_FORM')
  const next = await as(officer).forms.startForm({ title: '独居老人探访情况表（修订）', nextOf: draft.id })
  expect(next).toMatchObject({ number: 2, state: 'draft', formId: admitted.formId })
  expect(next.overlap.sameAsks).toEqual([])
  expect((await refused(as(officer).forms.startForm({ title: '再来一版', nextOf: draft.id }))).code).toBe('NEXT_VERSION_UNDER_WAY')
  const again = await as(officer).admissions.startApplication({ formVersionId: next.id })
  expect(again).toMatchObject({ itemId, formVersionId: next.id })
  expect((await refused(as(officer).admissions.startApplication({ formVersionId: next.id }))).code).toBe('ALREADY_APPLIED')
})

story('a form that is refused goes back to its department', async (told) => {
  const { as } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  await as(officer).forms.drawAllHeld({ id: draft.id, revision: draft.revision })
  expect((await decided(told, officer, draft.id, 'refuse')).state).toBe('refused')
  expect(await as(officer).forms.getForm({ id: draft.id })).toMatchObject({ state: 'draft', admissionNumber: null })
})

story('an admitted form is ended from a day on by its own department', async (told) => {
  const { as, at, refused } = told
  const { officer, draft } = await askingWhatIsHeld(told)
  await as(officer).forms.drawAllHeld({ id: draft.id, revision: draft.revision })
  await decided(told, officer, draft.id, 'admit')
  at('2027-03-01')
  const { revision } = await as(officer).forms.getForm({ id: draft.id })
  const end = (validTo: string) => as(officer).forms.endForm({ id: draft.id, revision, validTo, because: '并入市级统一报表。' })
  expect((await refused(end('2027-02-01'))).code).toBe('END_OUT_OF_ORDER')
  expect((await refused(end('2030-02-01'))).code).toBe('END_OUT_OF_ORDER')
  expect(await end('2027-04-01')).toMatchObject({ state: 'admitted', validTo: '2027-04-01' })
  at('2027-04-01')
  expect((await as.public().forms.listAdmittedForms({})).rows.map(({ id }) => id)).not.toContain(draft.id)
})
