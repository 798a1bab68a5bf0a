/** Numbers as official documents write them (GB/T 9704-2012, 7.3.3 and 7.2.5). */
import type { Language } from '../words.ts'

const digits = '零一二三四五六七八九'

/** 1–99 in Chinese: 一, 十, 十二, 二十三. */
export function chineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? String(value)
  if (value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const signs: Record<Language, readonly ((count: number) => string)[]> = {
  zh: [(count) => `${chineseNumber(count)}、`, (count) => `（${chineseNumber(count)}）`, (count) => `${count}.`, (count) => `（${count}）`],
  en: [
    (count) => `${count}. `,
    (count) => `(${String.fromCharCode(96 + ((count - 1) % 26) + 1)}) `,
    (count) => `${roman[count - 1] ?? count}. `,
    (count) => `(${count}) `,
  ],
}

/** Gives the sign before each heading in turn; a heading starts the levels below it anew. */
export function headingNumbers(language: Language = 'zh'): (level: 1 | 2 | 3 | 4) => string {
  const counts = [0, 0, 0, 0]
  return (level) => {
    const count = (counts[level - 1] ?? 0) + 1
    counts[level - 1] = count
    counts.fill(0, level)
    return signs[language][level - 1]?.(count) ?? ''
  }
}

/** 京民发[2026]007号 → 京民发〔2026〕7号: hexagonal brackets, the whole year, no leading zero, no 第 (7.2.5). */
export function documentNumber(given: string): string {
  return given
    .trim()
    .replace(/[[［【(（〔]\s*(\d{4})\s*[\]］】)）〕]/, '〔$1〕')
    .replace(/〕\s*第?\s*0*(\d+)\s*号/, '〕$1号')
}
