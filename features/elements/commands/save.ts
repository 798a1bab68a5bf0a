import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say, type Text } from '../../../foundation/words.ts'
import type { Element, ElementDraft, ElementRead } from '../contract.ts'
import { getElementOrRefuse, readElement } from '../queries/read.ts'
import { readRegistry } from '../queries/registry.ts'
import { changedMeaning, sensitivityFaults } from '../rules/element.ts'
import { fieldWords, words } from '../words.ts'
import { labelHolder, refuseFaulty, refuseOthers, refuseSuperseded } from './refuse.ts'
import { all, changedMeanwhile, draftColumns, elementObject, named } from './store.ts'

/** In force, only owner, purpose, basis, freshness, note, source and English texts change; the meaning needs a successor. */
export async function saveElement(request: Request, { revision, ...draft }: ElementDraft & { revision: number }): Promise<ElementRead> {
  const { db } = request
  const before = await getElementOrRefuse(db, draft.key)
  refuseSuperseded(before, (await readRegistry(db)).elements)
  await refuseOthers(request, before)
  if (before.state === 'in_force') refuseInForce(before, draft)
  const held = await labelHolder(db, draft.name, draft)
  if (held && draft.name !== before.name) throw refusal('HELD_ALREADY', words.alreadyThere, { values: { label: draft.name, name: named(held), key: held.key } })
  await refuseFaulty(request, draft)
  const saved = await db
    .updateTable('elements')
    .set({ ...draftColumns(request, draft), revision: revision + 1 })
    .where('key', '=', draft.key)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw await changedMeanwhile(request, before, draft)
  await request.record({ event: 'elements.saved', object: elementObject(draft.key), before, after: draft })
  return readElement(request, draft.key)
}

function refuseInForce(before: Element, draft: ElementDraft): void {
  const changed = changedMeaning(before, draft)
  const listed = (language: keyof Text) =>
    changed.map((field) => (fieldWords[field] ? say(fieldWords[field])[language] : field)).join(language === 'zh' ? '、' : ', ')
  if (changed.length > 0) {
    throw refusal('MEANING_FIXED', words.meaningFixed, {
      values: { name: named(before), fields: { zh: listed('zh'), en: listed('en') } },
      fields: changed.map((field) => ({ field, text: say(words.meaningFixed, { name: named(before), fields: { zh: listed('zh'), en: listed('en') } }) })),
    })
  }
  const fields = sensitivityFaults(draft).map(({ field, pair }) => ({ field, text: say(pair) }))
  if (fields.length > 0) throw refusal('NOT_READY', words.notReady, { status: 422, values: { name: named(draft), first: all(fields) }, fields })
}
