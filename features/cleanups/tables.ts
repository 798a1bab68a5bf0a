import type { EntryKind, RegisterEntry, RegisterEvent } from './contract.ts'
import type { Campaign, StockTaking } from './contract/campaigns.ts'
import type { DecisionLine, DecisionList } from './contract/decisions.ts'

export type StockTickRow = { district: string; id: string; stockTakingId: string; kind: EntryKind; entryId: string | null; name: string | null }

declare module '../../foundation/database.ts' {
  interface Tables {
    registerEntries: RegisterEntry
    registerEvents: RegisterEvent
    campaigns: Campaign
    stockTakings: StockTaking
    stockTicks: StockTickRow
    decisionLists: DecisionList
    decisionLines: DecisionLine
  }
}
