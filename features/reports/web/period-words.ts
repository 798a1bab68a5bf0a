/** A period's key as people say it: 2026-11 → 2026年11月, 2026Q4 → 2026年第四季度. */
import type { Text } from '../../../foundation/words.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const quarters = ['一', '二', '三', '四']

export function sayPeriod(key: string): Text {
  const [, year = '', half, quarter, month, day] = /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(key) ?? []
  if (!year) return { zh: '一次性', en: 'once' }
  if (half) return { zh: `${year}年${half === '1' ? '上' : '下'}半年`, en: `${half === '1' ? 'first' : 'second'} half of ${year}` }
  if (quarter) return { zh: `${year}年第${quarters[Number(quarter) - 1]}季度`, en: `Q${quarter} ${year}` }
  if (month && day) return { zh: `${year}年${Number(month)}月${Number(day)}日`, en: `${Number(day)} ${months[Number(month) - 1]} ${year}` }
  if (month) return { zh: `${year}年${Number(month)}月`, en: `${months[Number(month) - 1]} ${year}` }
  return { zh: `${year}年`, en: year }
}
