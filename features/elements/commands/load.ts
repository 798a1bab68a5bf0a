/** Loads reference/elements.json. What a person has changed since is left as it stands. */
import { systemClock } from '../../../foundation/clock.ts'
import { json, textArray, type Database } from '../../../foundation/database.ts'
import { departmentsNamed } from '../../people/queries/organisations.ts'
import type { CodeList, Derivation, ElementDraft, ElementState, Tag } from '../contract.ts'
import { loadSynonyms, type LoadedSynonym } from './load-synonyms.ts'

/** Who stands behind rows that nobody has touched. */
export const reference = 'reference'

type LoadedElement = Omit<ElementDraft, 'ownerOrganisationId'> & { state: ElementState }
export type ElementsFile = {
  elements: LoadedElement[]
  codeLists: CodeList[]
  tags: Tag[]
  derivations: Derivation[]
  synonyms: LoadedSynonym[]
}

/** The first department a text names, by that text. */
async function owners(db: Database, texts: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>()
  for (const text of new Set(texts)) found.set(text, (await departmentsNamed(db, text))[0]?.id ?? null)
  return found
}

async function loadOnes(db: Database, elements: readonly LoadedElement[], now: string): Promise<void> {
  const ownerOf = await owners(
    db,
    elements.map(({ ownerDepartment }) => ownerDepartment),
  )
  const stored = await db.selectFrom('elements').select(['key', 'changedBy']).execute()
  const changedBy = new Map(stored.map(({ key, changedBy: who }) => [key, who]))
  const rowOf = (element: LoadedElement) => ({
    ...element,
    basis: json(element.basis),
    ownerOrganisationId: ownerOf.get(element.ownerDepartment) ?? null,
    supersededBy: null,
    changedAt: now,
    changedBy: reference,
  })
  const added = elements.filter(({ key }) => !changedBy.has(key)).map((element) => ({ ...rowOf(element), revision: 1 }))
  if (added.length > 0) await db.insertInto('elements').values(added).execute()
  for (const element of elements.filter(({ key }) => changedBy.get(key) === reference)) {
    await db.updateTable('elements').set(rowOf(element)).where('key', '=', element.key).execute()
  }
}

/** Gives the number of elements in the file. The departments and the laws must have been loaded before. */
export async function loadElements(db: Database, text: string): Promise<number> {
  const file = JSON.parse(text) as ElementsFile
  const now = systemClock()
  await loadOnes(db, file.elements, now)
  await loadSynonyms(db, file.synonyms, { now, addedBy: reference })
  for (const list of file.codeLists) {
    const row = { ...list, entries: json(list.entries) }
    await db
      .insertInto('codeLists')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute()
  }
  for (const tag of file.tags) {
    const row = { ...tag, basis: json(tag.basis), synonyms: textArray(tag.synonyms) }
    await db
      .insertInto('tags')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute()
  }
  for (const derivation of file.derivations) {
    const row = { ...derivation, from: textArray(derivation.from), rule: json(derivation.rule), explanation: json(derivation.explanation) }
    await db
      .insertInto('elementDerivations')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
  return file.elements.length
}
