/** The registry prepared for the overlap engine: built again only when the registry was changed. */
import type { Database } from '../../../foundation/database.ts'
import { readRegistry, type Registry } from '../../elements/queries/registry.ts'
import { buildIndex, type OverlapIndex } from '../overlap/index.ts'

let held: { state: string; index: OverlapIndex } | undefined

function indexOf({ elements, codeLists, tags, derivations, synonyms }: Registry): OverlapIndex {
  return buildIndex({
    // what is not in force cannot be drawn from
    elements: [...elements.values()].filter(({ state }) => state === 'in_force'),
    synonyms: [...synonyms.values()].flat(),
    codeLists: [...codeLists.values()],
    tags: [...tags.values()],
    derivations: [...derivations.values()].flat(),
  })
}

export async function readOverlapIndex(db: Database): Promise<OverlapIndex> {
  const registry = await readRegistry(db)
  if (held?.state !== registry.state) held = { state: registry.state, index: indexOf(registry) }
  return held.index
}
