/** The whole registry in memory: a few hundred elements that every check, grid and overlap asks at once. */
import type { Database } from '../../../foundation/database.ts'
import type { CodeList, Derivation, Element, Synonym, Tag } from '../contract.ts'
import { normaliseLabel } from '../rules/label.ts'

export type Registry = {
  /** Changes with the content: a key for whoever computes something from it. */
  state: string
  /** All of them, drafts and superseded ones too, by key. */
  elements: ReadonlyMap<string, Element>
  codeLists: ReadonlyMap<string, CodeList>
  tags: ReadonlyMap<string, Tag>
  /** By the element they lead to. */
  derivations: ReadonlyMap<string, readonly Derivation[]>
  /** By element key. */
  synonyms: ReadonlyMap<string, readonly Synonym[]>
  /** Element keys by normalised label (rules/label.ts): names and synonyms; several where kinds of subject share a label. */
  byLabel: ReadonlyMap<string, readonly string[]>
}

/** One row, to be read by itself or as a subquery of another statement. Changed by triggers, and rolled back with whatever changed it. */
export function registryState(db: Database) {
  return db.selectFrom('registryState').select('state')
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

async function read(db: Database, state: string): Promise<Registry> {
  const elements = await db.selectFrom('elements').selectAll().orderBy('key').execute()
  const synonyms = await db.selectFrom('elementSynonyms').selectAll().orderBy('addedAt').orderBy('id').execute()
  const codeLists = await db.selectFrom('codeLists').selectAll().orderBy('key').execute()
  const tags = await db.selectFrom('tags').selectAll().orderBy('key').execute()
  const derivations = await db.selectFrom('elementDerivations').selectAll().orderBy('id').execute()
  const labels = [...elements.map(({ key, name }) => ({ key, label: name })), ...synonyms.map(({ elementKey, label }) => ({ key: elementKey, label }))]
  const byLabel = [...grouped(labels, ({ label }) => normaliseLabel(label))].map(
    ([label, named]) => [label, [...new Set(named.map(({ key }) => key))]] as const,
  )
  return {
    state,
    elements: new Map(elements.map((element) => [element.key, element])),
    codeLists: new Map(codeLists.map((list) => [list.key, list])),
    tags: new Map(tags.map((tag) => [tag.key, tag])),
    derivations: grouped(derivations, ({ to }) => to),
    synonyms: grouped(synonyms, ({ elementKey }) => elementKey),
    byLabel: new Map(byLabel),
  }
}

let held: { state: string; registry: Promise<Registry> } | undefined

/** The registry in the state that `registryState` has just given. */
export async function registryIn(db: Database, state: string): Promise<Registry> {
  if (held?.state !== state) {
    const registry = read(db, state)
    held = { state, registry }
    registry.catch(() => (held = undefined))
  }
  return held.registry
}

/** Read again only when something was saved since; one short look at the tables otherwise. */
export async function readRegistry(db: Database): Promise<Registry> {
  const { state } = await registryState(db).executeTakeFirstOrThrow()
  return registryIn(db, state)
}
