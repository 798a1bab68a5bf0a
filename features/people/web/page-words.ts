/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  changePassword: ['修改密码', 'Change password'],
} as const satisfies Words
