/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../../foundation/words.ts'

export const pageWords = {
  graph: ['证明怎么一环套一环', 'How proofs demand proofs'],
} as const satisfies Words
