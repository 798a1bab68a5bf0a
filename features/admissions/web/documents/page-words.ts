/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../../foundation/words.ts'

export const pageWords = {
  documents: ['发文联审', 'Document review'],
  newDocument: ['报一份发文', 'New document'],
  document: ['发文', 'Document'],
  editDocument: ['修改发文', 'Edit document'],
} as const satisfies Words
