/** Cuts a plain head into known words and unknown runs, the longest known word first. */
import { empty, folded, heads, type AnswerClass } from './folding.ts'
import { roles, selves } from './roles.ts'

export type Sort = 'head' | 'role' | 'self' | 'word' | 'empty' | 'unknown'
export type Word = { text: string; sort: Sort; answer?: AnswerClass; said: string }

const known = new Map<string, Word[]>()
for (const text of empty) known.set(text, [{ text, sort: 'empty', said: text }])
for (const text of selves) known.set(text, [{ text, sort: 'self', said: text }])
const answers = new Map(heads.map(([word, answer]) => [word, answer]))
const wordOf = (text: string, said: string): Word => {
  const answer = answers.get(text)
  return answer ? { text, sort: 'head', answer, said } : { text, sort: 'word', said }
}
for (const [text, variants] of Object.entries(folded))
  for (const said of variants.split(' '))
    known.set(
      said,
      text.split('+').map((part) => wordOf(part, said)),
    )
for (const [text, , variants] of heads) for (const said of variants.split(' ')) known.set(said, [wordOf(text, said)])
for (const [said, text] of roles) known.set(said, [{ text, sort: 'role', said }])

const longest = Math.max(...known.keys().map((said) => said.length))

/** Deterministic, greedy, left to right. Unknown characters that stand together stay together. */
export function cut(plain: string): Word[] {
  const words: Word[] = []
  let run = ''
  const flush = () => {
    if (run !== '') words.push({ text: run, sort: 'unknown', said: run })
    run = ''
  }
  for (let at = 0; at < plain.length;) {
    let length = Math.min(longest, plain.length - at)
    while (length > 0 && !known.has(plain.slice(at, at + length))) length -= 1
    if (length === 0) {
      run += plain[at]
      at += 1
      continue
    }
    flush()
    words.push(...(known.get(plain.slice(at, at + length)) ?? []))
    at += length
  }
  flush()
  return words
}
