/** Forms for stories: a department, and its draft with some content. */
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import type { FormContent } from '../contract.ts'
import { field, form } from './contents.ts'

/** A municipal department with someone who designs and applies. */
export async function department({ organisation, person }: Story, name = '测试民政局') {
  const lead = await organisation({ kind: 'municipal_department', name })
  return { lead, officer: await person({ role: 'department_applicant', organisation: lead.id }) }
}

/** Three columns that no ledger holds, and one figure. */
export const newContent = (rest: Partial<FormContent> = {}): FormContent =>
  form(
    {
      figures: [field('f1', { label: '本月探访总次数' }), field('f2', { label: '探访中发现的水管漏水处数' })],
      rows: [field('f11', { label: '燃气软管更换意见', kind: 'text' }), field('f12', { label: '窗台花盆数量' })],
      rules: ['f1 >= f2'],
    },
    rest,
  )

export async function draftOf({ as }: Story, who: Person, content: FormContent = newContent()) {
  const { id, revision } = await as(who).forms.startForm({ title: content.title })
  return as(who).forms.saveForm({ id, revision, content })
}
