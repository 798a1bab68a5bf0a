/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  laws: ['法规依据', 'Laws'],
  law: ['法规', 'Law'],
  newLaw: ['录入法规', 'Enter a law'],
  editLaw: ['修改', 'Correct'],
} as const satisfies Words
