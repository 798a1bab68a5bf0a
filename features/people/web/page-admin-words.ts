/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  accounts: ['账号与岗位', 'Accounts and posts'],
  account: ['账号', 'Account'],
  newAccount: ['新建账号', 'New account'],
  organisations: ['单位', 'Organisations'],
  audit: ['审计记录', 'Audit trail'],
} as const satisfies Words
