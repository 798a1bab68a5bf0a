/** Which words two items have in common: what a person is shown beside the score. */
import { normaliseChinese, type Normalised } from './normalise.ts'

export type Place = { field: 'title' | 'content'; start: number; end: number }
/** A run of at least four characters that stands in both; places are [start, end) in the texts as given. */
export type MatchingPart = { text: string; one: Place; other: Place }
const shortestPart = 4
/** Only so much of each text is searched for parts: a screen shows a few, and a text of one repeated character must not take seconds. */
const searchedCharacters = 2000

type Run = { from: number; to: number; length: number }

function runsIn(one: string[], other: string[]): Run[] {
  const places = new Map<string, number[]>()
  for (let index = 0; index + shortestPart <= other.length; index += 1) {
    const key = other.slice(index, index + shortestPart).join('')
    places.set(key, [...(places.get(key) ?? []), index])
  }
  const runs: Run[] = []
  for (let from = 0; from + shortestPart <= one.length; from += 1) {
    for (const to of places.get(one.slice(from, from + shortestPart).join('')) ?? []) {
      if (from > 0 && to > 0 && one[from - 1] === other[to - 1]) continue
      let length = shortestPart
      while (from + length < one.length && to + length < other.length && one[from + length] === other[to + length]) length += 1
      runs.push({ from, to, length })
    }
  }
  return runs
}

function placeOf(field: Place['field'], { at }: Normalised, source: string, from: number, length: number): Place {
  const start = at[from] ?? 0
  const last = at[from + length - 1] ?? start
  return { field, start, end: last + (Array.from(source.slice(last))[0]?.length ?? 1) }
}

const fields = ['title', 'content'] as const
const mostParts = 8

type Texts = { title: string; content: string }

/** The longest runs common to both, longest first, at most eight; no character of either is shown twice. */
export function matchingParts(one: Texts, other: Texts): MatchingPart[] {
  const normal = (said: Texts) => ({ title: normaliseChinese(said.title), content: normaliseChinese(said.content) })
  const [a, b] = [normal(one), normal(other)]
  const characters = ({ text }: Normalised) => [...text].slice(0, searchedCharacters)
  const found = fields.flatMap((of) => fields.flatMap((to) => runsIn(characters(a[of]), characters(b[to])).map((run) => ({ ...run, of, toField: to }))))
  found.sort((x, y) => y.length - x.length || x.from + x.to - y.from - y.to || x.from - y.from)
  const parts: MatchingPart[] = []
  const free = (place: Place, taken: Place[]) => taken.every(({ field, start, end }) => field !== place.field || end <= place.start || place.end <= start)
  for (const { of, toField, from, to, length } of found) {
    if (parts.length === mostParts) break
    const mine = placeOf(of, a[of], one[of], from, length)
    const theirs = placeOf(toField, b[toField], other[toField], to, length)
    if (
      !free(
        mine,
        parts.map((part) => part.one),
      ) ||
      !free(
        theirs,
        parts.map((part) => part.other),
      )
    )
      continue
    parts.push({ text: one[of].slice(mine.start, mine.end), one: mine, other: theirs })
  }
  return parts
}
