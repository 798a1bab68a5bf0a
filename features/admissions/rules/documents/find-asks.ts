/** The asks of a document, found by rule: the sentence, the words that ask, of whom, what kind, how often. Pure and explainable; no model. */
import type { Period } from '../../../items/contract.ts'
import type { DocumentAsk } from '../../contract/documents.ts'
import { isNegated } from '../read-text.ts'
import { askKinds, askPatterns, periodWords, type AskKind } from './ask-patterns.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { meantBy, recipientsOf, type Meant, type Place } from './meant.ts'
import { asksNothing, clauseAsksNothing, dutiesOf, heading, onlyAbout } from './mood.ts'
import { plainDuty } from './plain-duty.ts'
import { rowIn } from './table-rows.ts'
import { placeOf, sentencesOf, type Sentence } from './sentences.ts'
import { actorsIn, communityNamed, isNames, type Actor } from './who.ts'

export type FoundAsk = {
  kind: AskKind
  /** Who is to do it; what a street is asked may be handed on, so it is shown, too. */
  audience: Meant['audience']
  /** Places in the whole text, [start, end). */
  sentence: { start: number; end: number }
  words: { start: number; end: number }
  text: string
  period: Period | null
  /** Told beside the hit: by which words, and why somebody is meant. */
  because: { words: string; named: DocumentAsk['named'] }
}

type Hit = { kind: AskKind; at: number; length: number; meant: Meant; weak?: boolean | undefined }

export const periodOf = (plain: string): Period | null => periodWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null

/** 「对开展信用合作的合作社」: what they do is not asked. */
function within(text: string, stretch: RegExp, at: number): boolean {
  const found = stretch.exec(text)
  return found !== null && at > found.index && at < found.index + found[0].length
}

/** The first hit of each kind in a clause; a plain task only where nothing more telling stands in it. */
function hitsIn(clause: Clause, place: Omit<Place, 'clause' | 'at' | 'length' | 'words' | 'actors'> & { listed: string; speaking: Actor | undefined }): Hit[] {
  const hits: Hit[] = []
  for (const kind of askKinds) {
    if (kind === 'task' && hits.length > 0) break
    const hit = askPatterns[kind]
      .values()
      .flatMap((pattern) => clause.text.matchAll(pattern))
      .map(({ 0: words, index: at }) => {
        const before = clause.text.slice(0, at)
        if (kind === 'task' && ((!clause.last && onlyAbout.test(clause.text)) || within(clause.text, /对[^,]*?的/, at))) return undefined
        if (isNegated({ words, clause: clause.text, start: at, sentenceBefore: '' }) || clauseAsksNothing(clause.text, before, clause.last)) return undefined
        const meant = meantBy(kind, { ...place, actors: actorsIn(clause.text, at, place.listed), clause: clause.text, at, length: words.length, words })
        return meant && { kind, at, length: words.length, meant }
      })
      .find((found) => found !== undefined)
    if (hit) hits.push(hit)
  }
  return hits.length > 0 ? hits : plainDuty(clause, { ...place, unsaid: place.speaking?.who === 'other' ? undefined : recipientsOf(place) })
}

/** Told to act before a sentence: `carried` over its semicolon or heading; `speaking` of whom its paragraph spoke last. */
type Before = { carried: Actor | undefined; speaking: Actor | undefined }

/** The asks of a sentence, and who was told to act last. */
function asksIn(sentence: Sentence, recipients: string, { carried, speaking }: Before): { asks: FoundAsk[]; told: Actor | undefined } {
  const { plain } = sentence
  if (asksNothing(plain) || (heading.test(plain) && !communityNamed.test(plain))) return { asks: [], told: undefined }
  const asks: (FoundAsk & { weak: boolean })[] = []
  const askOf = ({ kind, at, length, meant, weak = false }: Hit, clause: string) => ({
    kind,
    audience: meant.audience,
    sentence: { start: sentence.start, end: sentence.end },
    words: placeOf(sentence, at, length),
    text: sentence.text,
    period: periodOf(clause) ?? periodOf(plain),
    because: { words: plain.slice(at, at + length), named: meant.named },
    weak,
  })
  const row = rowIn(plain)
  let told = row ? row.actor : carried
  let listed = ''
  for (const clause of clausesOf(plain)) {
    if (row?.isAside(clause.from)) continue
    for (const { kind, at, length, meant, weak } of hitsIn(clause, { sentence: plain, from: clause.from, carried: told, speaking, listed, recipients })) {
      asks.push(askOf({ kind, at: clause.from + at, length, meant, weak }, clause.text))
    }
    if (!row) told = actorsIn(clause.text, undefined, listed).at(-1) ?? told
    listed = isNames(clause.text) ? [listed, clause.text].filter(Boolean).join('、') : ''
  }
  // whoever a table makes responsible is asked, with or without a verb of order
  if (asks.length === 0 && row?.duty && row.actor?.who === 'community') {
    const { from, length } = row.duty
    const words = plain.slice(from, from + length)
    if (!isNegated({ words, clause: words, start: 0, sentenceBefore: '' }))
      asks.push(askOf({ kind: 'task', at: from, length, meant: { audience: 'community', named: 'named' } }, words))
  }
  // said without any verb of order: only where the sentence orders nothing plainer
  const plainly = asks.filter((ask) => !ask.weak)
  return { asks: (plainly.length > 0 ? plainly : asks).map(({ weak: _, ...ask }) => ask), told }
}

/** In the order of the text. `recipients`: 主送机关 as the document writes it. */
export function findAsks(text: string, recipients: string): FoundAsk[] {
  let carried: Actor | undefined
  let speaking: Actor | undefined
  let section: Actor | undefined
  let end = 0
  return sentencesOf(text)
    .flatMap((sentence) => {
      if (heading.test(sentence.plain)) section = dutiesOf.test(sentence.plain) ? actorsIn(sentence.plain, sentence.plain.length)[0] : undefined
      if (text.slice(end, sentence.start).includes('\n')) speaking = undefined
      end = sentence.end
      const { asks, told } = asksIn(sentence, recipients, { carried: carried ?? section, speaking })
      carried = /[;；]$/.test(sentence.text) ? told : undefined
      speaking = told ?? speaking
      return asks
    })
    .toSorted((one, other) => one.words.start - other.words.start)
}
