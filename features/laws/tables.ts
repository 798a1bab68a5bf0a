import type { LawClause, LawSource } from './contract.ts'

export type LawSourceRow = LawSource & { pinyin: string }
export type LawClauseRow = LawClause & { position: number }

declare module '../../foundation/database.ts' {
  interface Tables {
    lawSources: LawSourceRow
    lawClauses: LawClauseRow
  }
}
