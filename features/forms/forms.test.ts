import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { countAreas, findAreas } from '../areas/queries/find.ts'
import { field, form } from './testing/contents.ts'
import { department, draftOf, newContent } from './testing/drafts.ts'

story('a department drafts a form, saves it, and sees of every field whether it is held and what it costs', async (told) => {
  const { as, trail } = told
  const { officer } = await department(told)
  const started = await as(officer).forms.startForm({ title: '独居老人探访情况表' })
  expect(started).toMatchObject({ state: 'draft', number: 1, minutes: 0, revision: 1, steps: ['save'], admissionNumber: null })
  expect(started.notReady.map(({ field: place }) => place)).toEqual(['sections', 'purpose', 'clauses'])
  const saved = await as(officer).forms.saveForm({ id: started.id, revision: 1, content: newContent() })
  expect(saved).toMatchObject({ revision: 2, steps: ['save', 'apply'], notReady: [] })
  expect(saved.overlap.findings.map(({ fieldId }) => fieldId)).toEqual(['f1', 'f2', 'f11', 'f12'])
  expect(saved.overlap.communities).toBeGreaterThan(3)
  expect(saved.minutes).toBeGreaterThan(0)
  expect(saved.overlap.minutes).toBe(saved.minutes)
  expect(saved.overlap.minutesPerYear).toBeGreaterThanOrEqual(saved.minutes * 12 * saved.overlap.communities * 0.9)
  expect(await as(officer).forms.getForm({ id: started.id })).toEqual(saved)
  expect((await trail()).map(({ event }) => event)).toEqual(['forms.started', 'forms.saved'])
  const { rows, total } = await as(officer).forms.listForms({ mine: true, search: '独居' })
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({ id: started.id, title: '独居老人探访情况表', fieldCount: 4, askedCount: 4, inForce: false, organisationName: '测试民政局' })
})

story('a check as one types answers for what is on the screen and stores nothing', async (told) => {
  const { as, trail } = told
  const { officer } = await department(told)
  const answer = await as(officer).forms.checkForm({ content: newContent({ period: 'year' }) })
  expect(answer.findings).toHaveLength(4)
  const monthly = await as(officer).forms.checkForm({ content: newContent({ period: 'month' }) })
  expect(monthly.minutesPerYear).toBe(answer.minutesPerYear * 12)
  expect(await trail()).toEqual([])
})

story('the communities of a form are counted as they are listed', async ({ db, places }) => {
  const asked: Parameters<typeof findAreas>[1][] = [
    { within: [], on: '2026-11-23' },
    { within: [places.city], on: '2026-11-23' },
    { within: [places.street, places.otherDistrict, places.community], on: '2026-11-23' },
    { within: [places.district], types: ['pingfang', 'hunhe'], on: '2026-11-23' },
  ]
  for (const one of asked) expect(await countAreas(db, one)).toBe((await findAreas(db, one)).length)
  expect(await countAreas(db, { within: [places.city], on: '2026-11-23' })).toBeGreaterThan(7000)
})

story('a form with faults is not saved, and every fault is told at once with its place', async (told) => {
  const { as, refused } = told
  const { officer } = await department(told)
  const { id, revision } = await as(officer).forms.startForm({ title: '有问题的表' })
  const content = form({
    figures: [field('f1', { fill: 'calculated', formula: 'f2 + 1' }), field('f2', { fill: 'calculated', formula: 'f1 + 1' }), field('f3', { fill: 'drawn' })],
    rules: ['f1 >= f99'],
  })
  const answer = await refused(as(officer).forms.saveForm({ id, revision, content }))
  expect(answer).toMatchObject({ code: 'FORM_FAULTS', status: 422 })
  expect(answer.fields?.map(({ field: place }) => place)).toEqual(['f3', 'f1', 'r1'])
  expect((await as(officer).forms.getForm({ id })).revision).toBe(1)
})

story('a draft exists for its own organisation only, and nobody else changes it', async (told) => {
  const { as, person, refused } = told
  const { lead, officer } = await department(told)
  const { id, revision } = await draftOf(told, officer)
  const colleague = await person({ role: 'department_applicant', organisation: lead.id })
  const stranger = await person({ role: 'department_applicant', kind: 'municipal_department' })
  expect((await as(colleague).forms.getForm({ id })).id).toBe(id)
  for (const who of [stranger, 'joint_meeting_secretary', 'street_officer'] as const) {
    expect((await refused(as(who).forms.getForm({ id }))).status).toBe(404)
    expect((await as(who).forms.listForms({})).rows.map((row) => row.id)).not.toContain(id)
  }
  const asStranger = as(stranger).forms
  for (const call of [
    () => asStranger.saveForm({ id, revision, content: newContent() }),
    () => asStranger.checkForm({ id, content: newContent() }),
    () => asStranger.drawAllHeld({ id, revision }),
    () => asStranger.downloadTemplate({ id }),
    () => asStranger.confirmMapping({ id, revision, field: 'f1', fill: 'asked', mapping: { elementKey: null, measure: 'count' } }),
    () => as(stranger).admissions.startApplication({ formVersionId: id }),
  ])
    expect((await refused(call())).status).toBe(404)
  expect((await refused(as('community_worker').forms.listForms({}))).code).toBe('NOT_PERMITTED')
})

story('of two people who save at once the second is told what changed, and loses nothing', async (told) => {
  const { as, person, refused } = told
  const { lead, officer } = await department(told)
  const colleague = await person({ role: 'department_applicant', organisation: lead.id, name: '同事乙' })
  const { id, revision } = await draftOf(told, officer)
  await as(colleague).forms.saveForm({ id, revision, content: newContent({ title: '探访表（乙改）' }) })
  const answer = await refused(as(officer).forms.saveForm({ id, revision, content: newContent({ purpose: '另一个目的。' }) }))
  expect(answer).toMatchObject({ code: 'CHANGED_MEANWHILE' })
  expect(answer.text.zh).toContain('同事乙')
  expect(answer.details).toMatchObject({ changed: ['title', 'purpose'] })
})

story('a mapping carries the name of whoever confirmed it, is learned from, and cannot be forged by saving', async (told) => {
  const { as, db, trail } = told
  const { officer } = await department(told)
  const content = newContent()
  const { id, revision } = await draftOf(told, officer, content)
  const read = await as(officer).forms.confirmMapping({
    id,
    revision,
    field: 'f11',
    fill: 'asked',
    mapping: { elementKey: 'workplace', measure: 'value' },
  })
  const fieldOf = (from: typeof read, fieldId: string) => from.content.sections.flatMap(({ fields }) => fields).find((one) => one.id === fieldId)
  expect(fieldOf(read, 'f11')?.mapping).toMatchObject({ elementKey: 'workplace', confirmedBy: officer.name })
  expect(read.overlap.findings.find(({ fieldId }) => fieldId === 'f11')).toMatchObject({ elementKey: 'workplace', confidence: 1 })
  expect((await db.selectFrom('mappingConfirmations').selectAll().execute()).map(({ label, confirmedBy, fill }) => [label, confirmedBy, fill])).toEqual([
    ['燃气软管更换意见', officer.name, 'asked'],
  ])
  // another form with that head finds it at once
  const other = await as(officer).forms.checkForm({ content: form({ rows: [field('f11', { label: '燃气软管更换意见', kind: 'text' })], rules: [] }) })
  expect(other.findings.find(({ fieldId }) => fieldId === 'f11')).toMatchObject({ elementKey: 'workplace' })
  // a save that brings its own seal loses it; an unchanged meaning keeps the real one
  const forged = structuredClone(read.content)
  for (const one of forged.sections.flatMap(({ fields }) => fields))
    one.mapping =
      one.id === 'f12' ? { elementKey: null, measure: 'value', tags: [], criteria: [], confirmedBy: '局长', confirmedAt: '2026-01-01T00:00:00Z' } : one.mapping
  const saved = await as(officer).forms.saveForm({ id, revision: read.revision, content: forged })
  expect(fieldOf(saved, 'f12')?.mapping?.confirmedBy).toBeNull()
  expect(fieldOf(saved, 'f11')?.mapping?.confirmedBy).toBe(officer.name)
  expect((await trail()).map(({ event }) => event)).toContain('forms.mappingConfirmed')
})

story('a label that already names something else is not learned as another thing', async (told) => {
  const { as, db, refused } = told
  const { officer } = await department(told)
  const { id, revision } = await draftOf(told, officer, form({ rows: [field('f11', { label: '联系电话', kind: 'text' })], rules: [] }))
  const read = await as(officer).forms.confirmMapping({ id, revision, field: 'f11', fill: 'asked', mapping: { elementKey: 'workplace', measure: 'value' } })
  expect(await db.selectFrom('elementSynonyms').select('id').where('addedBy', '=', officer.name).execute()).toEqual([])
  const confirm = (fieldId: string, elementKey: string) =>
    as(officer).forms.confirmMapping({ id, revision: read.revision, field: fieldId, fill: 'drawn', mapping: { elementKey, measure: 'value' } })
  expect((await refused(confirm('f999', 'phone'))).status).toBe(404)
  expect((await refused(confirm('f11', 'nonsense'))).code).toBe('FORM_FAULTS')
})
