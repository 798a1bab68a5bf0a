/** The text sentence by sentence, what stands between them kept, each with its asks at their places within it. Pure. */
import { sayingSentences } from '../../rules/documents/sentences.ts'
import type { ShownAsk } from './states.ts'

/** [start, end) in the whole text; `saying`: a sentence that can be marked, else what stands between two. */
export type Piece<Ask = unknown> = { start: number; end: number; text: string; saying: boolean; asks: readonly Ask[] }

type Placed = Pick<ShownAsk, 'sentence' | 'words'>

const within = <Ask extends Placed>(asks: readonly Ask[], start: number, end: number): Ask[] =>
  asks
    .filter(({ words }) => words.start >= start && words.start < end)
    .map((ask) => ({ ...ask, sentence: moved(ask.sentence, start), words: moved(ask.words, start) }))
const moved = (place: Placed['words'], by: number) => ({ start: place.start - by, end: place.end - by })

export function piecesOf<Ask extends Placed>(text: string, asks: readonly Ask[]): Piece<Ask>[] {
  const pieces: Piece<Ask>[] = []
  const add = (start: number, end: number, saying: boolean) => {
    if (end > start) pieces.push({ start, end, text: text.slice(start, end), saying, asks: within(asks, start, end) })
  }
  let last = 0
  for (const { start, end } of sayingSentences(text)) {
    add(last, start, false)
    add(start, end, true)
    last = end
  }
  add(last, text.length, false)
  return pieces
}
