/** A document cut into sentences, each with its place in the text as given, and normalised with a way back. */
import { normalise } from '../read-text.ts'
import { isRow } from './table-rows.ts'

/** [start, end) in the whole text; `plain` is normalised, and `at[i]` is the place in the whole text of its character i. */
export type Sentence = { start: number; end: number; text: string; plain: string; at: readonly number[] }

const boundary = /[。；;！!？?\n\r]/

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push(sentenceAt(text, start, end))
    start = end
  }
  for (let place = 0; place < text.length; place += 1) {
    if (place === 0 || text[place - 1] === '\n') {
      const end = text.indexOf('\n', place)
      const line = text.slice(place, end === -1 ? text.length : end)
      // a row of a table is one sentence, whatever stands between its cells
      if (isRow(line)) place += line.length - 1
    }
    if (boundary.test(text[place] ?? '')) close(place + 1)
  }
  close(text.length)
  return sentences
}

function sentenceAt(whole: string, from: number, to: number): Sentence {
  const text = whole.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  const end = from + text.trimEnd().length
  let plain = ''
  const at: number[] = []
  for (let place = start; place < end; place += 1) {
    for (const character of normalise(whole[place] ?? '')) {
      plain += character
      at.push(place)
    }
  }
  return { start, end, text: whole.slice(start, end), plain, at }
}

/** What can be marked by hand: every sentence that says something; a line of signs alone does not. */
export const sayingSentences = (text: string): Sentence[] => sentencesOf(text).filter(({ plain }) => /[\p{L}\p{N}]/u.test(plain))

/** A place in the normalised sentence as [start, end) in the whole text. */
export function placeOf({ at, end }: Sentence, from: number, length: number): { start: number; end: number } {
  return { start: at[from] ?? end, end: (at[from + length - 1] ?? end - 1) + 1 }
}

/** Characters as an office counts them (字数): no spaces, no line breaks; punctuation counts. */
export const charactersOf = (text: string): number => [...text.replaceAll(/\s+/g, '')].length
