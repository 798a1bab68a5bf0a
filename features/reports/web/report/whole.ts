/** What the page is about, as the server gives it. */
import type { api, AnsweredBy } from '../../../../web/api.ts'

export type ReportWhole = AnsweredBy<typeof api.reports.getReport>
/** Cells a reviewer is about to return: place → reason. */
export type Returning = ReadonlyMap<string, string>
