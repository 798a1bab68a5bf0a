/** 性质: what is asked, in kind. */
import type { Pair } from '../../foundation/words.ts'
import type { Nature } from './contract.ts'

export const natureWords: Readonly<Record<Nature, Pair>> = {
  work: ['工作', 'Work'],
  meeting: ['会议', 'Meeting'],
  assessment: ['考核评比', 'Assessment'],
  inspection: ['督查检查', 'Inspection'],
  award: ['创建示范与达标表彰', 'Award'],
  group: ['工作群与应用', 'Group or app'],
  plaque: ['牌子', 'Plaque'],
  organisation: ['机构', 'Organisation'],
}
