import { expect } from 'vitest'
import { admitForm } from '../../server/testing/forms.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { field, form } from '../forms/testing/contents.ts'
import { department, draftOf } from '../forms/testing/drafts.ts'
import { rest } from './testing/path.ts'

const rows = [
  field('f1', { label: '燃气软管更换意见', kind: 'text' }),
  field('f2', { label: '窗台花盆数量' }),
  field('f3', { label: '阳台堆物清理意见', kind: 'text' }),
]
const filled = { validFrom: '2027-02-01', validTo: '2029-02-01', funding: { kind: 'budget', line: '民政业务费' } } as const

/** Another department's admitted form asks the same facts of the same people as often. */
async function askedTwice(told: Story) {
  const { organisation, places } = told
  const asked = form({ figures: [], rows, rules: [] }, { areaCodes: [places.community], workingDays: 8 })
  const content = { ...asked, sections: asked.sections.slice(1) }
  const other = await organisation({ kind: 'municipal_department', name: '测试卫生健康委' })
  const standing = await admitForm(told, other.id, { ...content, title: '独居老人安全情况月报' })
  const { officer } = await department(told)
  const draft = await draftOf(told, officer, content)
  return { officer, draft, standing }
}

story('what another form asks, too, blocks until the joint meeting records why it is asked again', async (told) => {
  const { as, refused, trail } = told
  const { officer, draft, standing } = await askedTwice(told)
  const mine = as(officer).admissions
  const begun = await mine.startApplication({ formVersionId: draft.id })
  const { id, revision } = await mine.saveApplication({ id: begun.id, revision: begun.revision, proposal: { ...begun.proposal, ...filled }, ...rest })
  const severities = async () =>
    (await mine.getApplication({ id })).precheck.findings.filter(({ code }) => code === 'SAME_ASK_AS_FORM').map(({ severity }) => severity)
  expect(await severities()).toEqual(['blocks'])
  expect((await refused(mine.submitApplication({ id, revision }))).code).toBe('PRECHECK_BLOCKS')

  const reason = '那张表明年起不再问，本表先接上。'
  const except = { id, revision, otherVersionId: standing.id, reason }
  expect((await refused(mine.recordSameAskException(except))).code).toBe('NOT_PERMITTED')
  const secretary = as('joint_meeting_secretary').admissions
  expect((await refused(secretary.recordSameAskException({ ...except, otherVersionId: draft.id }))).code).toBe('ASK_NOT_BLOCKED')
  const excepted = await secretary.recordSameAskException(except)
  expect(excepted.form?.sameAsks).toMatchObject([{ formVersionId: standing.id, exception: { reason, recordedBy: '联席会议秘书甲' } }])
  expect(excepted.timeline.at(-1)).toMatchObject({ step: 'askExcepted', note: `《独居老人安全情况月报》：${reason}` })
  expect(await severities()).toEqual(['notes'])
  expect((await trail()).map(({ event }) => event)).toEqual(expect.arrayContaining(['applications.askExcepted', 'forms.askExceptionRecorded']))
  expect((await mine.submitApplication({ id, revision: excepted.revision })).state).toBe('submitted')
})
