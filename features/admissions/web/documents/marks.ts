/** The text cut into stretches for marking: words that ask, the sentence around them, and the rest. Pure. */
import type { ShownAsk } from './states.ts'

export type Stretch<Ask> = {
  text: string
  /** The ask whose words these are. */
  ask?: Ask
  /** In the sentence of an ask. */
  around: boolean
  /** The first stretch of its ask, where the number stands. */
  first: boolean
  /** Asks of the very same words: their numbers stand here, too. */
  also: readonly Ask[]
}

const length = ({ words: { start, end } }: Pick<ShownAsk, 'words'>) => end - start

export function stretches<Ask extends Pick<ShownAsk, 'sentence' | 'words' | 'position'>>(text: string, asks: readonly Ask[]): Stretch<Ask>[] {
  const ends = asks.flatMap(({ sentence, words }) => [sentence.start, sentence.end, words.start, words.end])
  const cuts = [...new Set([0, ...ends.filter((place) => place > 0 && place < text.length), text.length])].toSorted((one, other) => one - other)
  const seen = new Set<number>()
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0
    const holds = (range: { start: number; end: number }) => range.start <= start && end <= range.end
    // a mark by hand may hold the whole sentence: the narrower words within it stay their own
    const [ask, ...wider] = asks.filter(({ words }) => holds(words)).toSorted((one, other) => length(one) - length(other))
    const first = ask !== undefined && !seen.has(ask.position)
    const also = wider.filter(({ words, position }) => words.start === start && !seen.has(position))
    for (const { position } of ask ? [ask, ...also] : []) seen.add(position)
    return { text: text.slice(start, end), ...(ask && { ask }), around: asks.some(({ sentence }) => holds(sentence)), first, also }
  })
}

/** Asks where their sentences stand in the text as it is now: somebody may have saved another text since they were found. One whose sentence is gone has no place. */
export function placedIn<Ask extends Pick<ShownAsk, 'sentence' | 'words' | 'text'>>(text: string, asks: readonly Ask[]): Ask[] {
  return asks.flatMap((ask) => {
    const { start } = ask.sentence
    const now = text.startsWith(ask.text, start) ? start : text.indexOf(ask.text)
    if (now === -1) return []
    const moved = (place: { start: number; end: number }) => ({ start: place.start + now - start, end: place.end + now - start })
    return [{ ...ask, sentence: moved(ask.sentence), words: moved(ask.words) }]
  })
}
