/** Likeness for the features above: the same engine that finds items which say the same. */
import { LikenessIndex, type Said } from '../likeness.ts'

export type Alike<Entry> = { entry: Entry; score: number; parts: string[] }
type Search<Entry> = (said: Said, asked: { atLeast: number; limit: number }) => Alike<Entry>[]

/** Shorter than this a sentence is a turn of phrase that proves nothing: 「登记造册」「按月汇总」. */
const leastLetters = 10
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length
/** Sentences that say enough to be told by; of a long text the first few dozen. */
const sentencesOf = (content: string) =>
  content
    .split(/[。；;！？!?\n]/)
    .filter((sentence) => letters(sentence) >= leastLetters)
    .slice(0, 40)

/**
 * Makes a search over anything with a title. Besides the whole, a likeness of the titles alone counts, for a name often stands without its content;
 * and one of what is done alone, for the same work comes back under another name.
 */
export function searchAlike<Entry extends Said>(entries: readonly Entry[]): Search<Entry> {
  const whole = new LikenessIndex(entries)
  const titles = new LikenessIndex(entries.map((entry) => ({ title: entry.title, content: '', entry })))
  const works = new LikenessIndex(entries.flatMap((entry) => sentencesOf(entry.content).map((sentence) => ({ title: sentence, content: '', entry }))))
  return (said, asked) => {
    const found = new Map<Entry, Alike<Entry>>()
    const note = (alike: Alike<Entry>) => {
      const before = found.get(alike.entry)
      if (!before || before.score < alike.score) found.set(alike.entry, alike)
    }
    for (const { entry, score, parts } of whole.search(said, asked)) note({ entry, score, parts: parts.map(({ text }) => text) })
    for (const [index, text] of [[titles, said.title] as const, ...sentencesOf(said.content).map((sentence) => [works, sentence] as const)])
      for (const { entry, score, parts } of index.search({ title: text, content: '' }, asked))
        note({ entry: entry.entry, score, parts: parts.map((part) => part.text) })
    return [...found.values()].toSorted((one, other) => other.score - one.score).slice(0, asked.limit)
  }
}
