/** Which proof a sentence means: by its name, by another word for it, or by the likeness of the lists; the words that matched are told. */
import type { Marked, MatchedBy } from '../contract/asked.ts'
import { englishHit } from './match-english.ts'
import { synonyms, together } from './synonyms.ts'

export type Named = { itemId: string; code: string | null; title: string; titleEn?: string | null }
export type Hit = { itemId: string; score: number; by: MatchedBy; marks: Marked[] }

type Plain = { text: string; at: number[] }

/** Letters and figures only, half width, lower case, with the way back to the text as typed. */
function plain(source: string): Plain {
  const characters: string[] = []
  const at: number[] = []
  let place = 0
  for (const point of source) {
    for (const character of point.normalize('NFKC').toLowerCase()) {
      if (/[\p{L}\p{N}]/u.test(character)) {
        characters.push(character)
        at.push(place)
      }
    }
    place += point.length
  }
  return { text: characters.join(''), at }
}

const markOf = ({ at }: Plain, start: number, length: number): Marked => ({ start: at[start] ?? 0, end: (at[start + length - 1] ?? 0) + 1 })

/** 「与死亡人员关系证明(参保人…)」 → the name before the bracket, whole and without 「证明」. */
function namesOf(title: string): string[] {
  const core = plain(title.replace(/[（(].*$/, '')).text
  const short = core.replace(/^居民/, '').replace(/(证明|证明书|意见)$/, '')
  return [...new Set([core, core.replace(/^居民/, ''), ...(short.length >= 3 ? [short] : [])])].filter((name) => name.length >= 2)
}

/** Whole names score 1 and more by length (「遗产继承权证明」 says more than 「证明」), other words 0.9 and more; likeness stays below both. */
function hitOf(typed: string, sentence: Plain, { itemId, code, title, titleEn }: Named): Hit | undefined {
  const inSentence = (names: readonly string[]) =>
    names
      .map((name) => ({ name, place: sentence.text.indexOf(name) }))
      .filter(({ place }) => place >= 0)
      .toSorted((one, other) => other.name.length - one.name.length)[0]
  const weigh = (base: number, length: number) => Math.round((base + Math.min(length, 12) / 100) * 1000) / 1000
  const whole = inSentence(namesOf(title))
  if (whole) return { itemId, score: weigh(1, whole.name.length), by: 'title', marks: [markOf(sentence, whole.place, whole.name.length)] }
  const english = englishHit(typed, titleEn)
  if (english) return { itemId, score: weigh(english.base, english.length), by: english.by, marks: [english.mark] }
  const pair = (together[code ?? ''] ?? []).map((sides) => sides.map((words) => inSentence(words))).find((found) => found.every(Boolean))
  if (pair) {
    const found = pair.filter((one) => one !== undefined)
    const marks = found.map(({ name, place }) => markOf(sentence, place, name.length)).toSorted((one, two) => one.start - two.start)
    return { itemId, score: weigh(0.97, 4), by: 'synonym', marks }
  }
  const other = inSentence((synonyms[code ?? ''] ?? []).map((word) => plain(word).text))
  return other && { itemId, score: weigh(0.9, other.name.length), by: 'synonym', marks: [markOf(sentence, other.place, other.name.length)] }
}

const mostCandidates = 5
/** So far ahead, and the first is what was meant. */
const clearLead = 0.05

/** The most fitting first, at most five; deterministic. `likes`: what the likeness engine of the lists found, for what has no name in the sentence. */
export function matchSentence(sentence: string, entries: readonly Named[], likes: readonly Omit<Hit, 'by'>[] = []): Hit[] {
  const read = plain(sentence)
  const alike = (itemId: string): Hit | undefined => {
    const like = likes.find((one) => one.itemId === itemId)
    return like && { ...like, score: Math.min(like.score, 0.85), by: 'alike' }
  }
  return entries
    .map((entry, index) => ({ hit: hitOf(sentence, read, entry) ?? alike(entry.itemId), index }))
    .filter((one): one is { hit: Hit; index: number } => one.hit !== undefined)
    .toSorted((one, other) => other.hit.score - one.hit.score || one.index - other.index)
    .map(({ hit }) => hit)
    .slice(0, mostCandidates)
}

/** Whether the first is meant beyond doubt: named outright or by another word, and ahead of the rest. */
export function isClear(hits: readonly Hit[]): boolean {
  const [first, second] = hits
  return first !== undefined && first.by !== 'alike' && (second === undefined || first.score - second.score >= clearLead)
}
