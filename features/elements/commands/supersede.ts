import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say, type Values } from '../../../foundation/words.ts'
import type { Element, ElementRead } from '../contract.ts'
import { getElementOrRefuse, readElement } from '../queries/read.ts'
import { readRegistry } from '../queries/registry.ts'
import { stateWords, words } from '../words.ts'
import { changedMeanwhile, elementObject, named } from './store.ts'

type Asked = { key: string; revision: number; supersededBy: string }

/** Values under the old element stay readable; nothing new is asked under it. */
export async function supersedeElement(request: Request, { key, revision, supersededBy }: Asked): Promise<ElementRead> {
  const { db, actor, now } = request
  const element = await getElementOrRefuse(db, key)
  if (element.state !== 'in_force') throw refusal('NOT_IN_FORCE', words.notInForce, { values: { name: named(element), state: say(stateWords[element.state]) } })
  refuseUnfit(element, supersededBy, (await readRegistry(db)).elements.get(supersededBy))
  const ended = await db
    .updateTable('elements')
    .set({ state: 'superseded', supersededBy, revision: revision + 1, changedAt: now, changedBy: actor.name })
    .where('key', '=', key)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) throw await changedMeanwhile(request, element, { revision })
  await request.record({
    event: 'elements.superseded',
    object: elementObject(key),
    before: { state: 'in_force' },
    after: { state: 'superseded', supersededBy },
  })
  return readElement(request, key)
}

function refuseUnfit(element: Element, asked: string, successor: Element | undefined): void {
  const unfit = (pair: (typeof words)['successorItself' | 'successorUnknown' | 'successorUnfit'], values: Values = {}) =>
    refusal('SUCCESSOR_UNFIT', pair, { status: 422, values, fields: [{ field: 'supersededBy', text: say(pair, values) }] })
  if (asked === element.key) throw unfit(words.successorItself)
  if (!successor) throw unfit(words.successorUnknown, { key: asked })
  if (successor.state !== 'in_force' || successor.subjectKind !== element.subjectKind) throw unfit(words.successorUnfit, { successor: named(successor) })
}
