/** How alike a head and the names of elements are: shared features by rarity, both ways, then what speaks for and against. */
import { featuresOf } from '../features.ts'
import type { Entry, OverlapIndex } from '../index.ts'
import type { Candidate } from './asked.ts'
import { weigh } from './agree.ts'
import type { Asked } from './context.ts'

/** A word the heads above already say need not be said again; one the title says, hardly. */
const saidAbove = 0.15
const saidAround = 0.55
/** What a head says beyond a name weighs more than what it leaves out: 犬芯片号 is not 犬证号, but 孕情 is 孕情/生育服务情况. Chosen on the development corpus. */
export const strictness = { covered: 1.1, complete: 0.7 }
/** A left-over word that is frequent among the names still tells things apart. */
const leastRarity = 2.5
/** A word like 老人 in 老人姓名 names the subject of the row, and takes little from the likeness. */
const selfLeftOver = 0.15

const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/** Kinds of answer that say nothing by themselves: 类型, 情况, 数, 编号. */
const vague = new Set<Asked['answer']>(['code', 'other', 'number', 'title', 'called'])
/** Below this a name is too far off to be weighed at all. */
const worthWeighing = 0.2

type Mine = { key: string; weight: number; sort: string }

/** Likeness of every name that shares anything with the head: its features looked up one after the other, each name's sums kept in one place. */
function likenesses(index: OverlapIndex, asked: Asked, mine: readonly Mine[]): { entry: Entry; likeness: number }[] {
  const size = index.entries.length
  const [shared, explained, present] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const touched: Entry[] = []
  const said = new Set<string>()
  let all = 0
  // 老人姓名 is the name; 人员类型 says nothing but 人员
  const telling = mine.some(({ sort }) => sort === 'word' || sort === 'unknown' || sort === 'role') || !vague.has(asked.reading.answer)
  for (const { key, weight, sort } of mine) {
    const rarity = index.rarity(key)
    const left = sort === 'self' && telling ? weight * rarity * selfLeftOver : weight * Math.max(rarity, sort === 'head' ? 0 : leastRarity)
    all += left
    said.add(key)
    for (const { entry, worth } of index.postings.get(key) ?? []) {
      const { at } = entry
      if (shared[at] === 0) touched.push(entry)
      shared[at] = (shared[at] ?? 0) + weight * rarity
      explained[at] = (explained[at] ?? 0) + left
      present[at] = (present[at] ?? 0) + worth
    }
  }
  for (const [keys, cost] of [
    [asked.above, saidAbove],
    [asked.around, saidAround],
  ] as const) {
    for (const key of keys) {
      if (said.has(key)) continue
      said.add(key)
      for (const { entry, worth } of index.postings.get(key) ?? [])
        if (shared[entry.at] !== 0) present[entry.at] = (present[entry.at] ?? 0) + worth * (1 - cost)
    }
  }
  return touched.map((entry) => {
    const mutual = shared[entry.at] ?? 0
    const covered = mutual / (mutual + all - (explained[entry.at] ?? 0))
    const complete = mutual / (mutual + Math.max(0, entry.worth - (present[entry.at] ?? 0)))
    return { entry, likeness: covered ** strictness.covered * complete ** strictness.complete }
  })
}

/** Candidates by element, the surest first; one a person confirmed for this very head comes out with 1. */
export function scoreEntries(index: OverlapIndex, asked: Asked): Candidate[] {
  const best = new Map<string, Candidate>()
  const offer = (entry: Entry, likeness: number, how: Candidate['how']) => {
    const { factor, against, choices } = how === 'learned' ? { factor: 1, against: [], choices: 0 } : weigh(index, asked, entry)
    const raised = likeness * factor
    const confidence = rounded(how === 'learned' ? 1 : Math.min(0.99, choices >= 0.6 && raised >= 0.3 ? raised + (1 - raised) * 0.4 * choices : raised))
    const known = best.get(entry.element.key)
    if (known && known.confidence >= confidence) return
    const measure = 'value' as const
    best.set(entry.element.key, {
      element: entry.element,
      confidence,
      how,
      label: entry.label,
      seenIn: entry.seenIn,
      measure,
      tags: [],
      criteria: [],
      against,
      choicesShare: choices,
    })
  }
  for (const entry of index.byExact.get(asked.reading.exact) ?? []) offer(entry, 0.98, entry.learned && fits(asked, entry) ? 'learned' : 'exact')
  const whose = asked.whose !== null && asked.reading.whose === null ? [{ key: asked.whose, weight: 1, sort: 'role' }] : []
  const mine = [...featuresOf(asked.reading.words), ...whose]
  for (const { entry, likeness } of likenesses(index, asked, mine)) if (likeness >= worthWeighing) offer(entry, likeness * 0.97, 'alike')
  return [...best.values()].toSorted((one, other) => other.confidence - one.confidence || (one.element.key < other.element.key ? -1 : 1))
}

/** A confirmed name is only taken at its word where it stands under no other person's head: 姓名 under 监护人 is not 姓名. */
const fits = (asked: Asked, entry: Entry) => asked.whose === null || asked.whose === entry.reading.whose || asked.reading.whose !== null
