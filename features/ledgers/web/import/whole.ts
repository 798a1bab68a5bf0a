/** What the page is about, as the server gives it. */
import type { api, AnsweredBy } from '../../../../web/api.ts'

export type ImportWhole = AnsweredBy<typeof api.ledgers.getImport>
