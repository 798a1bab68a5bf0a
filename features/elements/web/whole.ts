/** What the page is about, as the server gives it. */
import type { api, AnsweredBy } from '../../../web/api.ts'

export type Read = AnsweredBy<typeof api.elements.getElement>
