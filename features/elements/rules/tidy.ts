/** Habits of the keyboard: full-width signs, ideographic and invisible spaces, a leading apostrophe that Excel kept. */

const space = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const spaces = new RegExp(space, 'g')
const spacesInLine = new RegExp(`(?:(?!\\n)${space.source})+`, 'g')
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]|(?![\t\n\r])\p{Cc}/gu

/** Most cells of a large import are tidy already and need no further look. */
const tidy = /^[\w\u4e00-\u9fff][\w.,:;()\u4e00-\u9fff-]*$/

/** For codes and numbers: half-width throughout, no space at all, no apostrophe before it. */
export function compact(text: string): string {
  if (tidy.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(spaces, '')
    .replace(/^['‘’`]+/, '')
}

/** For words: half-width digits and letters, Chinese punctuation as written, single spaces, none at the ends. */
export function tidyText(text: string): string {
  if (tidy.test(text)) return text
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(spacesInLine, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC')
}

/** Signs people put into a cell that has nothing to say. */
export const isBlank = (text: string) => !/^[\w\u4e00-\u9fff]/.test(text) && /^[-—–－/／\\.。、…]*$/.test(compact(text))
