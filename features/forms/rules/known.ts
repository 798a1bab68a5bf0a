/** What the rules are told of the registry; gathered by queries/known.ts. */
import type { Element } from '../../elements/contract.ts'

export type KnownElement = Pick<Element, 'key' | 'name' | 'sensitivity' | 'purpose' | 'basis' | 'state'>
export type Known = {
  elements: ReadonlyMap<string, KnownElement>
  /** Names of tags by key. */
  tags: ReadonlyMap<string, string>
  codeLists: ReadonlySet<string>
}
