/** 「每季度 1 次」: how often a version may be asked of one community. */
import type { Pair, Text } from '../../../foundation/words.ts'
import { say } from '../../../foundation/words.ts'
import type { ItemVersionRead, Period } from '../../items/contract.ts'

const periodPairs: Record<Period, Pair> = {
  once: ['有效期内 {{n}} 次', '{{n}} × while valid'],
  day: ['每天 {{n}} 次', '{{n}} × a day'],
  week: ['每周 {{n}} 次', '{{n}} × a week'],
  month: ['每月 {{n}} 次', '{{n}} × a month'],
  quarter: ['每季度 {{n}} 次', '{{n}} × a quarter'],
  half_year: ['每半年 {{n}} 次', '{{n}} × half a year'],
  year: ['每年 {{n}} 次', '{{n}} × a year'],
}

export function frequencyOf({
  frequencyCount,
  frequencyPeriod,
  frequencyNote,
}: Pick<ItemVersionRead, 'frequencyCount' | 'frequencyPeriod' | 'frequencyNote'>): Text | string {
  if (frequencyCount === null || frequencyPeriod === null) return frequencyNote ?? ''
  return say(periodPairs[frequencyPeriod], { n: frequencyCount })
}
