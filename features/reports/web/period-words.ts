/** A period's key as people say it: 2026-11 → 2026年11月, 2026Q4 → 2026年第四季度. */
import { dayIn, type Text } from '../../../foundation/words.ts'

export function sayPeriod(key: string): Text {
  if (!/^\d{4}/.test(key)) return { zh: '一次性', en: 'once' }
  if (/^\d{4}$/.test(key)) return { zh: `${key}年`, en: key }
  return { zh: dayIn('zh', key), en: dayIn('en', key) }
}
