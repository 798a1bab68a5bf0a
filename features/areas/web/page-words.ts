/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  areas: ['区划与社区', 'Areas'],
  area: ['区划单位', 'Unit'],
  recordChange: ['登记区划变更', 'Record a change'],
  importFile: ['导入名录', 'Import a list'],
} as const satisfies Words
