/** Does a typed text fit? Width, spaces and the habits of people are forgiven; what remains unclear is asked, never guessed. */
import type { Values } from '../../../foundation/words.ts'
import { readDate } from './dates.ts'
import type { fitWords } from './fit-words.ts'
import type { CellValue, Fitting, Option } from './types.ts'

export type SayFit = (key: keyof typeof fitWords, values?: Values) => string
export type Fit = { value: CellValue } | { sentence: string }

const yes = new Set(['是', '有', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1'])
const no = new Set(['否', '无', '没有', '不是', '×', '✗', '✘', 'x', 'n', 'no', 'false', '0'])

const plain = (text: string) => text.normalize('NFKC').trim()
const short = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

function fitNumber(text: string, { decimals }: Fitting, say: SayFit): Fit {
  const figure = plain(text)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/^\+/, '')
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(figure)) return { sentence: say('notNumber', { text: short(text) }) }
  if (figure.replace(/^-?0*/, '').replace('.', '').length > 15) return { sentence: say('tooLong', { text }) }
  const after = (figure.split('.')[1] ?? '').replace(/0+$/, '').length
  if (decimals !== undefined && after > decimals) return { sentence: say(decimals === 0 ? 'whole' : 'decimals', { n: decimals, text }) }
  return { value: Number(figure) + 0 }
}

function fitDate(text: string, { grain = 'day' }: Fitting, say: SayFit): Fit {
  const value = readDate(text)
  if (!value) return { sentence: say('notDate', { text: short(text) }) }
  if (value.length > { day: 10, month: 7, year: 4 }[grain]) return { sentence: say('tooFine', { text, grain: say(grain === 'year' ? 'year' : 'month') }) }
  return { value }
}

/** The option meant: its code, its name, or the beginning of one name only. */
export function optionMeant(text: string, options: readonly Option[]): Option | undefined {
  const meant = plain(text).toLowerCase()
  const is = (part: string | undefined) => part !== undefined && plain(part).toLowerCase() === meant
  const exact = options.find(({ code, name }) => is(code) || is(name))
  if (exact) return exact
  const begun = options.filter(({ name, initials }) => plain(name).toLowerCase().startsWith(meant) || is(initials))
  return begun.length === 1 ? begun[0] : undefined
}

function fitCode(text: string, { options = [] }: Fitting, say: SayFit): Fit {
  const option = optionMeant(text, options)
  if (option) return { value: option.code }
  const some = options.slice(0, 6).map(({ name }) => name)
  return { sentence: say('notOption', { text: short(text), some: `${some.join('、')}${options.length > 6 ? '…' : ''}` }) }
}

function fitKind(text: string, fitting: Fitting, say: SayFit): Fit {
  if (fitting.kind === 'number') return fitNumber(text, fitting, say)
  if (fitting.kind === 'date') return fitDate(text, fitting, say)
  if (fitting.kind === 'code') return fitCode(text, fitting, say)
  if (fitting.kind === 'boolean') {
    const answer = plain(text).toLowerCase()
    return yes.has(answer) ? { value: true } : no.has(answer) ? { value: false } : { sentence: say('notYesNo', { text: short(text) }) }
  }
  if (fitting.kind === 'masked' && text.includes('*')) return { sentence: say('isMask', { text }) }
  // what is held of a sensitive code is a mask, but what is said anew comes from the list; it is handed on by its name
  if (fitting.kind === 'masked' && fitting.options) {
    const found = fitCode(text, fitting, say)
    return 'sentence' in found ? found : { value: fitting.options.find(({ code }) => code === found.value)?.name ?? text.trim() }
  }
  return { value: text.trim() }
}

/** An empty text is no value. The column's own `check` speaks last. */
export function fit(text: string, fitting: Fitting, say: SayFit): Fit {
  const found: Fit = text.trim() === '' ? { value: null } : fitKind(text, fitting, say)
  if ('sentence' in found) return found
  const sentence = fitting.check?.(found.value)
  return sentence ? { sentence } : found
}
