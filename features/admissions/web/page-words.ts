/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  applications: ['准入申请', 'Applications'],
  application: ['准入申请', 'Application'],
  editApplication: ['填写申请', 'Fill in the application'],
  newApplication: ['申请准入', 'Apply for admission'],
  commentWindows: ['征求意见', 'Open for comment'],
  emergencies: ['紧急下达', 'Emergencies'],
  newEmergency: ['紧急下达新事项', 'Hand down in an emergency'],
  budgets: ['负担额度', 'Burden budgets'],
  untitled: ['（还没有名称）', '(no title yet)'],
} as const satisfies Words
