/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  meetings: ['联席会议', 'Joint meetings'],
  meeting: ['联席会议', 'Joint meeting'],
  newMeeting: ['召集会议', 'Call a meeting'],
} as const satisfies Words
