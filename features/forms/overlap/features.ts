/** What two heads are compared by: known words whole, unknown runs by their one, two and three characters. */
import type { Word } from './lexicon/cut.ts'

/** A feature and how much of its sort counts, before rarity. */
export type Feature = { key: string; weight: number; sort: Word['sort'] }

const sortWeight: Record<Word['sort'], number> = { head: 0.7, role: 1, self: 0.35, word: 1, empty: 0, unknown: 1 }
const gramWeight = [0.25, 0.6, 0.35] as const

function gramsOf(run: string): Feature[] {
  const characters = [...run]
  return gramWeight.flatMap((weight, more) =>
    Array.from({ length: Math.max(0, characters.length - more) }, (_, from) => ({
      key: `~${characters.slice(from, from + more + 1).join('')}`,
      weight,
      sort: 'unknown' as const,
    })),
  )
}

/** Each feature once, in the order of the words. */
export function featuresOf(words: readonly Word[]): Feature[] {
  const seen = new Set<string>()
  // 身份证 in 身份证有效期 is no answer but a qualifier: only the last head is one
  const last = words.findLastIndex(({ sort }) => sort === 'head')
  return words
    .map((word, at) => (word.sort === 'head' && at !== last ? { ...word, sort: 'word' as const } : word))
    .flatMap((word) => (word.sort === 'unknown' ? gramsOf(word.text) : [{ key: word.text, weight: sortWeight[word.sort], sort: word.sort }]))
    .filter(({ key, weight }) => weight > 0 && !seen.has(key) && Boolean(seen.add(key)))
}
