import { json } from '../../../foundation/database.ts'
import { lastChange } from '../../../foundation/audit.ts'
import type { FieldFault } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import type { Text } from '../../../foundation/words.ts'
import type { Element, ElementDraft } from '../contract.ts'

/** What an author wrote, as columns. */
export function draftColumns({ actor, now }: Request, draft: ElementDraft) {
  return { ...draft, basis: json(draft.basis), changedAt: now, changedBy: actor.name }
}

/** An element's name in both languages, for sentences. */
export const named = ({ name, nameEn }: Pick<Element, 'name' | 'nameEn'>): Text => ({ zh: name, en: nameEn })

/** Everything that is wrong, in one line. */
export const all = (fields: readonly FieldFault[]): Text => ({
  zh: fields.map(({ text }) => text.zh).join(''),
  en: fields.map(({ text }) => text.en).join(' '),
})

/** The object of audit records about an element. */
export const elementObject = (key: string) => ({ kind: 'element', id: key })

export async function changedMeanwhile(request: Request, before: Element, sent: Record<string, unknown>) {
  const current = await request.db.selectFrom('elements').selectAll().where('key', '=', before.key).executeTakeFirstOrThrow()
  return changedMeanwhileRefusal({ current, sent, ...(await lastChange(request.db, elementObject(before.key))) })
}
