import type { Words } from '../../../foundation/words.ts'

export const waitingWords = {
  task: ['{{sender}}下达 · {{number}}', 'from {{sender}} · {{number}}'],
  question: ['{{community}}提问：{{title}}', '{{community}} asks: {{title}}'],
  refusals: ['{{n}} 项任务被社区依法拒绝', '{{n}} tasks were lawfully refused by communities'],
  refusalsFirst: ['最近一项：{{community}}，{{title}}', 'The latest: {{community}}, {{title}}'],
} as const satisfies Words
