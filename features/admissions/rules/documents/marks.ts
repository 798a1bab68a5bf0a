/** Sentences a reviewer marked by hand, as asks the rules judge like those they found. Pure. */
import type { DocumentAsk } from '../../contract/documents.ts'
import { askPatterns } from './ask-patterns.ts'
import { periodOf, type FoundAsk } from './find-asks.ts'
import { placeOf, sayingSentences, type Sentence } from './sentences.ts'

export type Marked = Pick<DocumentAsk, 'kind' | 'audience' | 'sentence' | 'text'> & { marked: NonNullable<DocumentAsk['marked']> }
type AskOrMark = FoundAsk & Pick<DocumentAsk, 'marked'>

/** Those of a document that were made by hand. */
export function marksAmong<Ask extends Pick<DocumentAsk, 'marked'>>(asks: readonly Ask[]): (Ask & Pick<Marked, 'marked'>)[] {
  return asks.flatMap((ask) => (ask.marked ? [{ ...ask, marked: ask.marked }] : []))
}

/** The sentence at exactly this place. */
export function sentenceAt(text: string, { start, end }: DocumentAsk['sentence']): Sentence | undefined {
  return sayingSentences(text).find((sentence) => sentence.start === start && sentence.end === end)
}

/** The words of its kind where the sentence has them, the whole sentence without its full stop where not. */
function wordsOf({ plain }: Sentence, kind: FoundAsk['kind']): { at: number; length: number } {
  const [hit] = askPatterns[kind]
    .values()
    .flatMap((pattern) => plain.matchAll(pattern))
    .take(1)
  return hit ? { at: hit.index, length: hit[0].length } : { at: 0, length: plain.replace(/[。;!?]$/, '').length }
}

function askOf(sentence: Sentence, { kind, audience, marked }: Marked): AskOrMark {
  const { at, length } = wordsOf(sentence, kind)
  return {
    kind,
    audience,
    sentence: { start: sentence.start, end: sentence.end },
    words: placeOf(sentence, at, length),
    text: sentence.text,
    period: periodOf(sentence.plain),
    because: { words: sentence.plain.slice(at, at + length), named: 'marked' },
    marked,
  }
}

/**
 * What was found and what was marked, in the order of the text. A mark stays where its sentence still stands word for word, of several the
 * nearest to where it stood that bears no such mark yet; `gone`: how many stand no longer.
 */
export function withMarks(found: readonly FoundAsk[], marks: readonly Marked[], text: string): { asks: AskOrMark[]; gone: number } {
  const sentences = marks.length === 0 ? [] : sayingSentences(text)
  const taken = new Set<string>()
  const asks: AskOrMark[] = found.map((ask) => ({ ...ask, marked: null }))
  let gone = 0
  for (const mark of marks) {
    const place = ({ start }: Sentence) => `${mark.kind} ${mark.audience} ${start}`
    const far = ({ start }: Sentence) => Math.abs(start - mark.sentence.start)
    const [nearest] = sentences.filter((sentence) => sentence.text === mark.text && !taken.has(place(sentence))).toSorted((one, other) => far(one) - far(other))
    if (nearest) {
      taken.add(place(nearest))
      asks.push(askOf(nearest, mark))
    } else gone += 1
  }
  return { asks: asks.toSorted((one, other) => one.words.start - other.words.start), gone }
}
