/** Saving a draft: whole, or not at all. */
import type { Request } from '../../../foundation/request.ts'
import type { FormContent } from '../contract.ts'
import { readKnown } from '../queries/known.ts'
import { readForm } from '../queries/read.ts'
import { withConfirmationsOf } from '../rules/confirmed.ts'
import { contentFaults } from '../rules/content.ts'
import { words } from '../words.ts'
import { objectOf, refuseFaults, saveContent, takeUpDraft, type Seen } from './store.ts'

/** Refuses FORM_FAULTS (422) with every fault by field, section or rule. */
export async function saveForm(request: Request, { content, ...seen }: Seen & { content: FormContent }) {
  const before = await takeUpDraft(request, seen, content)
  refuseFaults('FORM_FAULTS', words.faults, contentFaults(content, await readKnown(request.db)))
  const { saved, overlap } = await saveContent(request, before, withConfirmationsOf(before.content, content))
  await request.record({ event: 'forms.saved', object: objectOf(before), before: { content: before.content }, after: { content: saved.content } })
  return readForm(request, saved, overlap)
}
