/**
 * Whether two items say the same: character pairs (bigrams) of normalised Chinese text, the title counted more than the
 * content. No dictionary and no model: the same two texts always give the same score and the same matching parts.
 */
import { normaliseChinese } from './likeness/normalise.ts'
import { matchingParts, type MatchingPart } from './likeness/parts.ts'

export type Said = { title: string; content: string }
/** `score` 0 … 1; `parts` are the words both have in common, with their places in the texts as given. */
export type Likeness = { score: number; parts: MatchingPart[] }

type Grams = ReadonlyMap<string, number>
type Sizes = { titleSize: number; allSize: number }
type Prepared = Sizes & { titleGrams: Grams; allGrams: Grams }

function gramsOf(texts: readonly string[]): Grams {
  const grams = new Map<string, number>()
  const add = (gram: string) => grams.set(gram, (grams.get(gram) ?? 0) + 1)
  for (const text of texts) {
    const characters = [...text]
    if (characters.length === 1) add(text)
    for (let index = 0; index + 1 < characters.length; index += 1) add(`${characters[index]}${characters[index + 1]}`)
  }
  return grams
}

const sizeOf = (grams: Grams) => grams.values().reduce((sum, count) => sum + count, 0)

function prepare({ title, content }: Said): Prepared {
  const [plainTitle, plainContent] = [normaliseChinese(title).text, normaliseChinese(content).text]
  const titleGrams = gramsOf([plainTitle])
  const allGrams = gramsOf([plainTitle, plainContent])
  return { titleGrams, allGrams, titleSize: sizeOf(titleGrams), allSize: sizeOf(allGrams) }
}

/** Dice: twice what is shared over the sum of both; two empty texts are alike. */
const dice = (shared: number, one: number, other: number) => (one + other === 0 ? 1 : (2 * shared) / (one + other))
/** How much of the shorter stands in the longer: finds an item that was only given more words. Too short a text proves nothing. */
const contained = (shared: number, one: number, other: number) => (Math.min(one, other) < 3 ? dice(shared, one, other) : shared / Math.min(one, other))

const titleWeight = 0.6

function scoreOf(sharedTitle: number, sharedAll: number, one: Sizes, other: Sizes): number {
  const all = dice(sharedAll, one.allSize, other.allSize)
  if (one.titleSize === 0 || other.titleSize === 0) return rounded(all)
  const title = (dice(sharedTitle, one.titleSize, other.titleSize) + contained(sharedTitle, one.titleSize, other.titleSize)) / 2
  return rounded(titleWeight * title + (1 - titleWeight) * all)
}

const rounded = (score: number) => Math.round(score * 10_000) / 10_000

function shared(one: Grams, other: Grams): number {
  let count = 0
  for (const [gram, times] of one) count += Math.min(times, other.get(gram) ?? 0)
  return count
}

/** Symmetric and deterministic; an item compared with itself scores 1. */
export function likeness(one: Said, other: Said): Likeness {
  const [a, b] = [prepare(one), prepare(other)]
  return { score: scoreOf(shared(a.titleGrams, b.titleGrams), shared(a.allGrams, b.allGrams), a, b), parts: matchingParts(one, other) }
}

type Posting = { entry: number; inTitle: number; inAll: number }

/** Many items, searched by what they say. Built once for a state of the lists; a search among 10,000 takes milliseconds. */
export class LikenessIndex<Entry extends Said> {
  readonly entries: readonly Entry[]
  readonly #sizes: Sizes[] = []
  readonly #postings = new Map<string, Posting[]>()

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    for (const [entry, said] of entries.entries()) {
      const { titleGrams, allGrams, titleSize, allSize } = prepare(said)
      this.#sizes.push({ titleSize, allSize })
      for (const [gram, inAll] of allGrams) {
        const posting = { entry, inTitle: titleGrams.get(gram) ?? 0, inAll }
        const known = this.#postings.get(gram)
        if (known) known.push(posting)
        else this.#postings.set(gram, [posting])
      }
    }
  }

  /** Entries at least so alike, the most alike first; equal ones in the order given at building. */
  search(said: Said, { atLeast, limit }: { atLeast: number; limit: number }): { entry: Entry; score: number; parts: MatchingPart[] }[] {
    const asked = prepare(said)
    const sharedTitle = new Uint32Array(this.entries.length)
    const sharedAll = new Uint32Array(this.entries.length)
    const touched = new Set<number>()
    for (const [gram, times] of asked.allGrams) {
      const inTitle = asked.titleGrams.get(gram) ?? 0
      for (const posting of this.#postings.get(gram) ?? []) {
        touched.add(posting.entry)
        sharedAll[posting.entry] = (sharedAll[posting.entry] ?? 0) + Math.min(times, posting.inAll)
        sharedTitle[posting.entry] = (sharedTitle[posting.entry] ?? 0) + Math.min(inTitle, posting.inTitle)
      }
    }
    return [...touched]
      .map((index) => ({ index, score: scoreOf(sharedTitle[index] ?? 0, sharedAll[index] ?? 0, asked, this.#sizes[index] as Sizes) }))
      .filter(({ score }) => score >= atLeast)
      .toSorted((one, other) => other.score - one.score || one.index - other.index)
      .slice(0, limit)
      .map(({ index, score }) => {
        const entry = this.entries[index] as Entry
        return { entry, score, parts: matchingParts(said, entry) }
      })
  }
}
