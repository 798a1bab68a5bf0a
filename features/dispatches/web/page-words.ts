/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  tasks: ['任务', 'Tasks'],
  task: ['任务', 'Task'],
  dispatches: ['下达记录', 'Dispatches'],
  dispatch: ['下达', 'Dispatch'],
  handDown: ['下达任务', 'Hand down work'],
  refusals: ['依法拒绝', 'Refusals'],
} as const satisfies Words
