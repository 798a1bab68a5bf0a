import { expect } from 'vitest'
import { isRefusal } from '../../foundation/refusal.ts'
import { storyAtOnce } from '../../server/testing/story.ts'
import { department, draftOf, newContent } from '../forms/testing/drafts.ts'
import { rest } from './testing/path.ts'

const codesOf = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes
    .map((outcome) => (outcome.status === 'fulfilled' ? 'done' : isRefusal(outcome.reason) ? outcome.reason.data.code : String(outcome.reason)))
    .toSorted()

storyAtOnce('of people who save, or apply with, one form at the same moment one is first and the others are told', async (told) => {
  const { as } = told
  const { officer } = await department(told)
  const draft = await draftOf(told, officer)
  const titles = ['甲表', '乙表', '丙表']
  const saves = await Promise.allSettled(
    titles.map((title) => as(officer).forms.saveForm({ id: draft.id, revision: draft.revision, content: newContent({ title }) })),
  )
  expect(codesOf(saves)).toEqual(['CHANGED_MEANWHILE', 'CHANGED_MEANWHILE', 'done'])

  const starts = await Promise.allSettled([1, 2, 3].map(() => as(officer).admissions.startApplication({ formVersionId: draft.id })))
  expect(codesOf(starts)).toEqual(['ALREADY_APPLIED', 'ALREADY_APPLIED', 'done'])

  // submitted while a colleague saves: whichever is first, what was checked is what stands still
  const [{ id } = { id: '' }] = (await as(officer).admissions.listApplications({ mine: true })).rows
  const begun = await as(officer).admissions.getApplication({ id })
  const proposal = { ...begun.proposal, validFrom: '2027-02-01', validTo: '2029-02-01', funding: { kind: 'budget' as const, line: '民政业务费' } }
  const ready = await as(officer).admissions.saveApplication({ id, revision: begun.revision, proposal, ...rest })
  const form = await as(officer).forms.getForm({ id: draft.id })
  const [submitted, saved] = await Promise.allSettled([
    as(officer).admissions.submitApplication({ id, revision: ready.revision }),
    as(officer).forms.saveForm({ id: draft.id, revision: form.revision, content: newContent({ sections: newContent().sections.slice(0, 1), rules: [] }) }),
  ])
  const after = await as(officer).admissions.getApplication({ id })
  if (submitted.status === 'fulfilled') expect(after).toMatchObject({ state: 'submitted', form: { state: 'applied' } })
  // the smaller form takes fewer minutes than the application says, which only warns: both went through, one after the other
  if (submitted.status === 'fulfilled' && saved.status === 'rejected') expect(codesOf([saved])).toEqual(['FORM_STANDS_STILL'])
})
