/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  regime: ['制度参数', 'The regime’s numbers'],
} as const satisfies Words
