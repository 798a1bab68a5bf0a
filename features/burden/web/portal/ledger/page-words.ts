/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../../../foundation/words.ts'

export const pageWords = {
  ledger: ['负担账', 'The burden ledger'],
} as const satisfies Words
