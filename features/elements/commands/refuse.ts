/** Refusals that several commands share. */
import { may } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { clauseStates } from '../../laws/queries.ts'
import { organisationsSpokenFor, organisationNames } from '../../people/queries/named.ts'
import type { Element, ElementDraft } from '../contract.ts'
import { readRegistry } from '../queries/registry.ts'
import { normaliseLabel } from '../rules/label.ts'
import { shapeFaults } from '../rules/element.ts'
import { words } from '../words.ts'
import { named } from './store.ts'

/** Refuses a representation that contradicts itself, and clauses nobody knows. */
export async function refuseFaulty({ db, today }: Request, draft: ElementDraft): Promise<void> {
  const { codeLists } = await readRegistry(db)
  const clauses = await clauseStates(db, draft.basis, today)
  const fields = [
    ...shapeFaults(draft, codeLists).map(({ field, pair }) => ({ field, text: say(pair) })),
    ...clauses
      .filter(({ known }) => known === 'no')
      .map(({ sourceId, article }) => ({ field: 'basis', text: say(words.clauseUnknown, { source: sourceId, article }) })),
  ]
  if (fields.length > 0) throw refusal('ELEMENT_INVALID', words.notValid, { status: 422, values: { n: fields.length, first: fields[0]?.text }, fields })
}

/** The element of the same kind of subject that a label already means; superseded ones have given theirs up. */
export async function labelHolder(db: Database, label: string, { key, subjectKind }: Pick<Element, 'key' | 'subjectKind'>): Promise<Element | undefined> {
  const { byLabel, elements } = await readRegistry(db)
  return (byLabel.get(normaliseLabel(label)) ?? [])
    .flatMap((holder) => elements.get(holder) ?? [])
    .find((element) => element.key !== key && element.subjectKind === subjectKind && element.state !== 'superseded')
}

/** Organisations an actor speaks for: their own, and the municipal one a district department answers to. */
export const speaksFor = async ({ db, actor }: Request): Promise<string[]> =>
  actor.organisationId === null ? [] : organisationsSpokenFor(db, actor.organisationId)

/** A department changes what it answers for; a list steward changes any. */
export async function refuseOthers(request: Request, element: Pick<Element, 'name' | 'nameEn' | 'ownerOrganisationId' | 'ownerDepartment'>): Promise<void> {
  const { db, actor } = request
  if (may(actor, 'elements.steward')) return
  const { ownerOrganisationId, ownerDepartment } = element
  if (ownerOrganisationId !== null && (await speaksFor(request)).includes(ownerOrganisationId)) return
  const owner = (await organisationNames(db, [ownerOrganisationId])).get(ownerOrganisationId ?? '') ?? ownerDepartment
  throw refusal('NOT_YOURS', words.notYours, { status: 403, values: { name: named(element), owner: owner === '' ? say(words.nobody) : owner } })
}

export function refuseSuperseded(element: Element, elements: ReadonlyMap<string, Element>): void {
  if (element.state !== 'superseded') return
  const successor = elements.get(element.supersededBy ?? '')
  throw refusal('SUPERSEDED', words.superseded, {
    values: { name: named(element), successor: successor ? named(successor) : element.supersededBy },
    details: { supersededBy: element.supersededBy },
  })
}
