import type { Pair, Words } from '../../foundation/words.ts'
import type { CorrectionState } from './contract/asking.ts'

export const correctionWords: Record<CorrectionState, Pair> = {
  open: ['有异议，核实中', 'Objected to, being checked'],
  corrected: ['已更正', 'Corrected'],
  doubted: ['存疑', 'In doubt'],
  upheld: ['核实无误', 'Checked and upheld'],
}

export const wordsOfCsv = {
  month: ['月份', 'Month'],
  body: ['提出要求的单位', 'Asking body'],
  unnamed: ['次数较少或名称未核实的单位', 'Few times, or name not confirmed'],
  proof: ['证明名称', 'Proof'],
  count: ['次数', 'Times'],
  selfService: ['其中居民自助', 'Of which self-service'],
  districts: ['所在区', 'Districts'],
  correction: ['更正情况', 'Correction'],
  answer: ['答复', 'Answer'],
} as const satisfies Words
