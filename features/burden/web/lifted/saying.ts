/** Figures of the comparison in words. */
import { useCallback } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useLanguage, useText } from '../../../../web/words.ts'
import type { Comparison, Indicator } from '../../contract/lifted.ts'
import { tooFew } from '../../rules/samples.ts'
import { unitWords } from '../../lifted-words.ts'
import { percentText } from './percent.ts'
import { becauseWords, words } from './words.ts'

export function useSaying() {
  const format = useFormat()
  const language = useLanguage()
  const text = useText()
  const amount = useCallback(
    (indicator: Indicator, value: number | null) => {
      if (value === null) return text(words.none)
      if (indicator === 'person_minutes') return format.hours(value)
      return language === 'zh' ? `${format.number(value)} ${text(unitWords[indicator])}` : format.number(value)
    },
    [format, language, text],
  )
  const signed = useCallback(
    (indicator: Indicator, value: number | null) => {
      if (value === null) return text(words.none)
      return `${value < 0 ? '−' : value > 0 ? '+' : ''}${amount(indicator, Math.abs(value))}`
    },
    [amount, text],
  )
  const percent = useCallback(
    (of: Pick<Comparison, 'percent' | 'because' | 'countedBoth' | 'communities'>) => {
      if (of.percent === null) return text(of.because ? becauseWords[of.because] : words.none)
      return tooFew(of) ? text(words.tooFewToCompare, { n: of.countedBoth }) : percentText(of.percent)
    },
    [text],
  )
  return { amount, signed, percent }
}
