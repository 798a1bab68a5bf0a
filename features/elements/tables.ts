import type { CodeList, Derivation, Element, Synonym, Tag } from './contract.ts'

declare module '../../foundation/database.ts' {
  interface Tables {
    elements: Element
    elementSynonyms: Synonym
    elementDerivations: Derivation
    codeLists: CodeList
    tags: Tag
    /** One row; changed by triggers with whatever changes in the tables above. */
    registryState: { onlyOne: boolean; state: string }
  }
}
