import { may } from '../../../foundation/actor.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { ElementDraft, ElementRead } from '../contract.ts'
import { readElement } from '../queries/read.ts'
import { readRegistry } from '../queries/registry.ts'
import { words } from '../words.ts'
import { labelHolder, refuseFaulty, refuseOthers } from './refuse.ts'
import { draftColumns, elementObject, named } from './store.ts'

/**
 * Refuses a short name that is taken, and a name under which something is already held: asking it again would be asking
 * twice. A department proposes what it will answer for; left open, that is itself.
 */
export async function draftElement(request: Request, proposal: ElementDraft): Promise<ElementRead> {
  const { db, actor } = request
  const steward = may(actor, 'elements.steward')
  const draft = { ...proposal, ownerOrganisationId: proposal.ownerOrganisationId ?? (steward ? null : actor.organisationId) }
  const taken = (await readRegistry(db)).elements.get(draft.key)
  if (taken)
    throw refusal('KEY_TAKEN', words.keyTaken, {
      values: { key: draft.key, name: named(taken) },
      fields: [{ field: 'key', text: { zh: taken.name, en: taken.nameEn } }],
    })
  const held = await labelHolder(db, draft.name, draft)
  if (held) throw refusal('HELD_ALREADY', words.alreadyThere, { values: { label: draft.name, name: named(held), key: held.key }, details: { key: held.key } })
  await refuseOthers(request, draft)
  await refuseFaulty(request, draft)
  await db
    .insertInto('elements')
    .values({ ...draftColumns(request, draft), state: 'draft', supersededBy: null, revision: 1 })
    .execute()
  await request.record({ event: 'elements.drafted', object: elementObject(draft.key), after: draft })
  return readElement(request, draft.key)
}
