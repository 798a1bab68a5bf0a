import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { Element, ElementRead } from '../contract.ts'
import { getElementOrRefuse, readElement } from '../queries/read.ts'
import { sensitivityFaults } from '../rules/element.ts'
import { stateWords, words } from '../words.ts'
import { refuseFaulty } from './refuse.ts'
import { all, changedMeanwhile, elementObject, named } from './store.ts'

/** Refuses a sensitive element without a purpose and a basis, and any element that cites a clause not in force today. */
export async function putElementInForce(request: Request, { key, revision }: { key: string; revision: number }): Promise<ElementRead> {
  const { db, actor, now } = request
  const element = await getElementOrRefuse(db, key)
  if (element.state !== 'draft') throw refusal('NOT_A_DRAFT', words.notDraft, { values: { name: named(element), state: say(stateWords[element.state]) } })
  await refuseFaulty(request, element)
  await refuseUnready(request, element)
  const forced = await db
    .updateTable('elements')
    .set({ state: 'in_force', revision: revision + 1, changedAt: now, changedBy: actor.name })
    .where('key', '=', key)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (forced.numUpdatedRows === 0n) throw await changedMeanwhile(request, element, { revision })
  await request.record({ event: 'elements.putInForce', object: elementObject(key), before: { state: 'draft' }, after: { state: 'in_force' } })
  return readElement(request, key)
}

async function refuseUnready({ db, today }: Request, element: Element): Promise<void> {
  const clauses = await clauseStates(db, element.basis, today)
  const fields = [
    ...sensitivityFaults(element).map(({ field, pair }) => ({ field, text: say(pair) })),
    ...clauses
      .filter(({ state }) => state !== 'in-force')
      .map(({ sourceTitle, sourceId, article }) => ({ field: 'basis', text: say(words.clauseNotInForce, { title: sourceTitle ?? sourceId, article }) })),
  ]
  if (fields.length > 0) throw refusal('NOT_READY', words.notReady, { status: 422, values: { name: named(element), first: all(fields) }, fields })
}
