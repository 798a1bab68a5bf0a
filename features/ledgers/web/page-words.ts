/** Titles and verbs that the desk knows before it opens any of these pages; the rest of the words comes with the page. */
import type { Words } from '../../../foundation/words.ts'

export const pageWords = {
  ledgers: ['台账', 'Ledgers'],
  ledger: ['台账内容', 'Ledger'],
  subject: ['台账记录', 'Ledger record'],
  disputes: ['有异议的数据', 'Disputed values'],
  doubles: ['疑似重复', 'Possible doubles'],
  merge: ['合并', 'Merge'],
  requests: ['居民个人信息请求', 'Residents’ requests'],
  request: ['居民个人信息请求', 'Resident’s request'],
  imports: ['导入记录', 'Imports'],
  import: ['导入', 'Import'],
  define: ['新建台账', 'New ledger'],
} as const satisfies Words
