/** 二〇二四年十二月三十一日 → 2024年12月31日: the numerals of official documents. */
const digits = '〇一二三四五六七八九'

function numeral(text: string): string {
  const plain = text.replaceAll('零', '〇').replaceAll('○', '〇').replaceAll('廿', '二十').replaceAll('卅', '三十')
  if (!plain.includes('十')) return [...plain].map((sign) => digits.indexOf(sign)).join('')
  const [tens = '', ones = ''] = plain.split('十')
  return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)))
}

/** Leaves a text without such numerals as it is. */
export function withArabicDigits(text: string): string {
  return /[〇零○一二三四五六七八九十廿卅]/.test(text) && /年|月/.test(text) ? text.replace(/[〇零○一二三四五六七八九十廿卅]+/g, numeral) : text
}
