import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { tidyText } from './tidy.ts'

const most = 5000

/** A name of two characters, spaced to stand flush with those of three. */
const spacedName = /^\p{Script=Han}(?: \p{Script=Han}){1,3}$/u

/** `name` = the element's: only names of people lose the space inside. */
export function checkText(raw: string, { name }: { name: string }): Checked {
  const text = tidyText(raw)
  if (text.length > most) return faulted(text.slice(0, most), words.tooLong, { most })
  return { value: name.includes('姓名') && spacedName.test(text) ? text.replaceAll(' ', '') : text }
}

/** An address has no spaces between Chinese characters and one kind of hyphen. */
export function checkAddress(raw: string): Checked {
  const text = tidyText(raw)
    .replace(/(?<=[\p{Script=Han}\d]) (?=[\p{Script=Han}\d])/gu, (_, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? ' ' : '',
    )
    .replace(/[－—–﹣]/g, '-')
  return text.length > 300 ? faulted(text, words.tooLong, { most: 300 }) : { value: text }
}
