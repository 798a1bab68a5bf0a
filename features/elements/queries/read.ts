/** One element with everything known about it, and the registry as a screen takes it whole. */
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { clauseStates } from '../../laws/queries.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Element, ElementRead } from '../contract.ts'
import { words } from '../words.ts'
import { findable } from './initials.ts'
import { readRegistry } from './registry.ts'

/** Refuses an unknown key. */
export async function getElementOrRefuse(db: Database, key: string): Promise<Element> {
  const element = (await readRegistry(db)).elements.get(key)
  if (!element) throw notFound(words.element)
  return element
}

export async function readElement({ db, today }: Pick<Request, 'db' | 'today'>, key: string): Promise<ElementRead> {
  const registry = await readRegistry(db)
  const element = await getElementOrRefuse(db, key)
  const clauses = await clauseStates(db, element.basis, today)
  const owners = await organisationNames(db, [element.ownerOrganisationId])
  const derivedFrom = [...(registry.derivations.get(key) ?? [])]
  const leadsTo = [...registry.derivations.values()].flat().filter(({ from }) => from.includes(key))
  const spokenOf = [...derivedFrom, ...leadsTo].flatMap(({ to, from }) => [to, ...from])
  return {
    ...element,
    ownerName: owners.get(element.ownerOrganisationId ?? '') ?? element.ownerDepartment,
    synonyms: [...(registry.synonyms.get(key) ?? [])],
    derivedFrom,
    leadsTo,
    mentioned: [...new Set([...spokenOf, element.supersededBy])].flatMap((one) => registry.elements.get(one ?? '') ?? []),
    list: registry.codeLists.get(element.codeList ?? '') ?? null,
    clauses,
    basisHolds: element.purpose !== '' && clauses.length > 0 && clauses.every(({ state }) => state === 'in-force'),
  }
}

export const getElement = (request: Request, { key }: { key: string }): Promise<ElementRead> => readElement(request, key)

export async function registryInForce({ db }: Pick<Request, 'db'>) {
  const { elements, codeLists, tags, derivations } = await readRegistry(db)
  return {
    elements: [...elements.values()].filter(({ state }) => state === 'in_force'),
    codeLists: [...codeLists.values()].map(findable),
    tags: [...tags.values()],
    derivations: [...derivations.values()].flat(),
  }
}
