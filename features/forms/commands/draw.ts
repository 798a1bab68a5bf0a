/** Draw all that is held: the department asks only what is new. */
import type { Request } from '../../../foundation/request.ts'
import { readOverlapIndex } from '../queries/overlap-index.ts'
import { overlapOf } from '../queries/overlap.ts'
import { readForm } from '../queries/read.ts'
import { askedField } from '../overlap/answer.ts'
import { matchField } from '../overlap/match.ts'
import type { FormContent } from '../contract.ts'
import { fieldsOf, isAsked } from '../rules/fields.ts'
import { byField, drawnWhereHeld } from '../rules/proposed.ts'
import { objectOf, saveContent, takeUpDraft, type Seen } from './store.ts'

/** Columns in which several facts stand at once: to draw one of them would lose the others. */
async function severalIn({ db }: Request, { title, sections }: FormContent): Promise<Set<string>> {
  const index = await readOverlapIndex(db)
  const asked = sections.flatMap((section) => section.fields.map((field) => matchField(index, askedField(field, section, title))))
  return new Set(asked.filter(({ parts }) => parts.length > 0).map(({ field }) => field.id))
}

/** Fields held or derivable become drawn; the rest stays as it is. Does nothing where nothing is left to draw. */
export async function drawAllHeld(request: Request, seen: Seen) {
  const before = await takeUpDraft(request, seen)
  const { findings } = await overlapOf(request, before)
  const content = drawnWhereHeld(before.content, byField(findings), await severalIn(request, before.content))
  const { saved, overlap } = await saveContent(request, before, content)
  const askedBefore = fieldsOf(before.content).filter(isAsked).length
  const askedAfter = fieldsOf(saved.content).filter(isAsked).length
  await request.record({ event: 'forms.drawn', object: objectOf(before), before: { asked: askedBefore }, after: { asked: askedAfter, minutes: saved.minutes } })
  return readForm(request, saved, overlap)
}
