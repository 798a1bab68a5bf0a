/** What is said where clauses are cited: in applications, items, elements, forms, ledgers and answers to residents. */
import type { Pair, Words } from '../../../../foundation/words.ts'
import type { ForceState } from '../../contract.ts'

export const forceWords: Record<ForceState, Pair> = {
  'in-force': ['有效', 'In force'],
  'not-yet': ['尚未施行', 'Not yet in force'],
  repealed: ['已废止', 'Repealed'],
  unknown: ['施行日期待核', 'Date to be checked'],
}

export const clauseWords = {
  findLaw: ['法规或文件', 'Law or document'],
  findLawHelp: ['输入名称、文号或拼音首字母', 'Type a title, number or pinyin initials'],
  noLaw: ['没有找到，换个写法试试', 'Not found; try another spelling'],
  article: ['条款', 'Article'],
  articleHelp: ['选择或输入，如“第二十八条”', 'Choose or type, such as “第二十八条”'],
  addClause: ['添加条款', 'Add the clause'],
  removeClause: ['移除{{clause}}', 'Remove {{clause}}'],
  noClauses: ['还没有添加依据条款。', 'No clause yet.'],
  stateOn: ['按{{day}}核对', 'As on {{day}}'],
  successor: ['已由《{{title}}》取代', 'Replaced by “{{title}}”'],
  useSuccessor: ['改引《{{title}}》', 'Cite “{{title}}” instead'],
  unknownClause: ['未收录这一条', 'Not on record'],
  textNotRead: ['条文内容待核', 'Text to be checked'],
} as const satisfies Words
