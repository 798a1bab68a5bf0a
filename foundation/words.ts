/**
 * Visible words in both languages. A feature declares pairs in its `words.ts`; a missing language does not compile.
 * Places for values are written `{{name}}`.
 */
export type Language = 'zh' | 'en'
export type Pair = readonly [zh: string, en: string]
export type Words = Readonly<Record<string, Pair>>
/** One sentence in both languages, as it travels over the API. */
export type Text = { zh: string; en: string }
export type Values = Readonly<Record<string, string | number | null | undefined | Text>>

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const quarters = ['一', '二', '三', '四']

/**
 * A civil day as people write it, 2026年11月22日, 22 Nov 2026; likewise a month (2026-11), a quarter (2026Q4) and half a year
 * (2026H2). Sentences show them all so.
 */
export function dayIn(language: Language, day: string): string {
  const [, of, part, which] = /^(\d{4})(Q|H)(\d)$/.exec(day) ?? []
  if (part === 'Q') return language === 'zh' ? `${of}年第${quarters[Number(which) - 1]}季度` : `Q${which} ${of}`
  if (part === 'H') return language === 'zh' ? `${of}年${which === '1' ? '上' : '下'}半年` : `${which === '1' ? 'first' : 'second'} half of ${of}`
  const [year, month, date] = day.split('-').map(Number) as [number, number, number?]
  if (date === undefined) return language === 'zh' ? `${year}年${month}月` : `${months[month - 1]} ${year}`
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`
}

/** An instant to the minute, in Asia/Shanghai, for a sentence: 2026年11月23日 10:05, 10:05 on 23 Nov 2026. Empty for no instant. */
export function minuteText(instant: string): Text {
  if (!instant) return { zh: '', en: '' }
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
  const [day, minute] = [local.slice(0, 10), local.slice(11, 16)]
  return { zh: `${dayIn('zh', day)} ${minute}`, en: `${minute} on ${dayIn('en', day)}` }
}

/** 《title》: marks within a title become single ones (GB/T 15834-2011, 4.15.3.3), and a title that brings its own gets no second pair. */
export function titled(title: string): string {
  const bare = /^《[^《》]*》$/.test(title) ? title.slice(1, -1) : title
  return `《${bare.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}

function fill(template: string, values: Values, language: Language): string {
  return template.replace(/《\{\{(\w+)\}\}》|\{\{(\w+)\}\}/g, (_, title: string | undefined, name: string | undefined) => {
    const value = values[title ?? name ?? '']
    const text = typeof value === 'object' && value !== null ? value[language] : `${value ?? ''}`
    if (title !== undefined) return titled(text)
    return typeof value === 'string' && /^\d{4}(-(0\d|1[0-2])(-\d{2})?|Q[1-4]|H[12])$/.test(value) ? dayIn(language, value) : text
  })
}

/** The pair in one language, its places filled. */
export function sayIn(language: Language, pair: Pair, values: Values = {}): string {
  return fill(language === 'zh' ? pair[0] : pair[1], values, language)
}

/** The pair in both languages, its places filled. */
export function say(pair: Pair, values: Values = {}): Text {
  return { zh: fill(pair[0], values, 'zh'), en: fill(pair[1], values, 'en') }
}
