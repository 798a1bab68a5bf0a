/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../../foundation/words.ts'

export const pageWords = {
  toAccept: ['去接收', 'Accept or refuse'],
  toComplete: ['去完成', 'Complete'],
  toAnswer: ['去答复', 'Answer'],
  toRead: ['去看看', 'Read'],
} as const satisfies Words
