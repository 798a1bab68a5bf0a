/** What the page is about, as the server gives it. */
import type { api, AnsweredBy } from '../../../../web/api.ts'

export type LedgerWhole = AnsweredBy<typeof api.ledgers.getLedger>
export type RowsAsked = { id: string; areaCode?: string; search?: string; stale?: true; disputed?: true; ended?: true }
