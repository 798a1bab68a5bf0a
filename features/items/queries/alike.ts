/** Likeness for the features above: the same engine that finds items which say the same. */
import { LikenessIndex, type Said } from '../likeness.ts'

export type Alike<Entry> = { entry: Entry; score: number; parts: string[] }

/** Makes a search over anything with a title; a likeness of the titles alone counts as well, for a name often stands without its content. */
export function searchAlike<Entry extends Said>(entries: readonly Entry[]): (said: Said, asked: { atLeast: number; limit: number }) => Alike<Entry>[] {
  const whole = new LikenessIndex(entries)
  const titles = new LikenessIndex(entries.map((entry) => ({ title: entry.title, content: '', entry })))
  return (said, asked) => {
    const found = new Map<Entry, Alike<Entry>>()
    for (const { entry, score, parts } of whole.search(said, asked)) found.set(entry, { entry, score, parts: parts.map(({ text }) => text) })
    for (const { entry: titled, score, parts } of titles.search({ title: said.title, content: '' }, asked)) {
      const before = found.get(titled.entry)
      if (!before || before.score < score) found.set(titled.entry, { entry: titled.entry, score, parts: parts.map(({ text }) => text) })
    }
    return [...found.values()].toSorted((one, other) => other.score - one.score).slice(0, asked.limit)
  }
}
