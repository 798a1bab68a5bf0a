/** Person-minutes as the screens say them beside: whole minutes below an hour, hours above. */
import type { Text } from '../../../foundation/words.ts'

/** 40 → 40 分钟; 90 → 1.5 小时; 27,400 → 457 小时. */
export function sayEffort(minutes: number): Text {
  if (minutes < 60) return { zh: `${Math.round(minutes)} 分钟`, en: `${Math.round(minutes)} min` }
  const hours = minutes / 60
  const figure = hours.toLocaleString('en', { maximumFractionDigits: hours < 100 ? 1 : 0 })
  return { zh: `${figure} 小时`, en: `${figure} h` }
}
