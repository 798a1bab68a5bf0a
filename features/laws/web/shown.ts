import { useFormat } from '../../../web/format.ts'
import type { Tone } from '../../../web/ui/Mark.tsx'
import { useLanguage, useWords } from '../../../web/words.ts'
import type { ForceState } from '../contract.ts'
import { words } from './words.ts'

export const forceTones: Record<ForceState, Tone> = { 'in-force': 'ok', 'not-yet': 'pending', repealed: 'danger', unknown: 'warn' }

/** 2015 → 2015年, 2018-02 → 2018年2月, a whole day as usual: no more is said than is known. */
export function usePartialDay(): (partial: string | null) => string {
  const language = useLanguage()
  const format = useFormat()
  const w = useWords(words)
  return (partial) => {
    if (partial === null) return w('notKnown')
    if (partial.length === 10) return format.day(partial)
    const [year, month] = partial.split('-')
    if (language === 'en') return partial
    return month ? `${year}年${Number(month)}月` : `${year}年`
  }
}
