/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  campaign: ['清理行动', 'Clean-up campaign'],
  newCampaign: ['发起清理行动', 'Start a campaign'],
  list: ['清理清单', 'Decision list'],
} as const satisfies Words
