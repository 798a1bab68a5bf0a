/** What the rules of forms must know of the registry: elements in force, groups, code lists. */
import type { Database } from '../../../foundation/database.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { Known } from '../rules/known.ts'

export async function readKnown(db: Database): Promise<Known> {
  const { elements, tags, codeLists } = await readRegistry(db)
  return {
    elements: new Map([...elements].filter(([, { state }]) => state === 'in_force')),
    tags: new Map([...tags].map(([key, { name }]) => [key, name])),
    codeLists: new Set(codeLists.keys()),
  }
}
