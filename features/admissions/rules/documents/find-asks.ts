/** The asks of a document, found by rule: the sentence, the words that ask, of whom, what kind, how often. Pure and explainable; no model. */
import type { Period } from '../../../items/contract.ts'
import { findAll, isNegated, subjectAt, type Found } from '../read-text.ts'
import {
  agents,
  askKinds,
  askPatterns,
  assessesOthers,
  demanding,
  handedOn,
  heading,
  lessening,
  periodWords,
  telling,
  together,
  toStreet,
  type AskKind,
} from './ask-patterns.ts'
import { placeOf, sentencesOf, type Sentence } from './sentences.ts'

export type FoundAsk = {
  kind: AskKind
  /** Who is to do it; what a street is asked may be handed on, so it is shown, too. */
  audience: 'community' | 'street'
  /** Places in the whole text, [start, end). */
  sentence: { start: number; end: number }
  words: { start: number; end: number }
  text: string
  period: Period | null
  /** Told beside the hit: by which words, and why somebody is meant. */
  because: { words: string; named: 'named' | 'handed_on' | 'recipients' }
}

/** 「向街道报送」: the street is whom it goes to, not who acts. */
const receiving = /(?:向|给|报)(?:所在|属地|上级|区|市|我)*[^,。;:!?社居村]{0,6}?(?:街道|部门|街乡|乡镇|政府|办事处|局|委)/g
const actingOnly = (found: Found): Found => {
  const hide = (text: string) => text.replaceAll(receiving, (held) => '○'.repeat(held.length))
  return { ...found, clause: hide(found.clause.slice(0, found.start)) + found.clause.slice(found.start), sentenceBefore: hide(found.sentenceBefore) }
}
/** 「纳入社区年度考核」: it is the community that is assessed, inspected or given a sign. */
const ofCommunity = /社区(?!民警|矫正|卫生服务)|居委会|村委会|居民委员会/

/** The last one told to act before the words; undefined where nobody is. */
function toldLast(before: string): 'community' | 'other' | undefined {
  const last = [...before.matchAll(agents)].at(-1)
  return last && (last[1] || last[2] ? 'community' : 'other')
}

/** Says why, what was, asks for less, or assesses somebody else: no ask. */
function asksNobody(kind: AskKind, { clause, start, words }: Found): boolean {
  if (telling.test(clause) || lessening.test(clause.slice(0, start))) return true
  return kind === 'assessment' && !ofCommunity.test(clause) && assessesOthers.test(words.replace(/(?:考核|考评|绩效|评比|评先|评优|测评|打分|排名)$/, ''))
}

/** Who is meant by the clause; undefined = somebody else, or nobody is asked. */
function audienceOf(found: Found, recipients: string): (Pick<FoundAsk, 'audience'> & { named: FoundAsk['because']['named'] }) | undefined {
  const before = found.clause.slice(0, found.start)
  // the words themselves may begin with it: 「组织社区填报」
  const whole = `${found.sentenceBefore.slice(-40)}${found.clause.slice(found.start)}`
  if (handedOn.test(whole.slice(0, found.sentenceBefore.slice(-40).length + found.words.length))) return { audience: 'community', named: 'handed_on' }
  if (ofCommunity.test(found.words)) return { audience: 'community', named: 'named' }
  const subject = subjectAt(actingOnly(found))
  if (subject === 'community' || together.test(before) || toldLast(before) === 'community') return { audience: 'community', named: 'named' }
  const clauseDemands = demanding.test(found.clause) || demanding.test(found.sentenceBefore)
  if (subject === 'department') {
    const street = /街道|乡镇|街乡|地区办事处|镇/.test(before) || /(?:各|辖区)?(?:街道|乡镇|街乡|地区)[^,。;]*$/.test(found.sentenceBefore)
    return street && clauseDemands ? { audience: 'street', named: 'named' } : undefined
  }
  if (!clauseDemands) return undefined
  return { audience: toStreet.test(recipients) && !/社区|居委会|村委会/.test(recipients) ? 'street' : 'community', named: 'recipients' }
}

const periodOf = (plain: string): Period | null => periodWords.find(([pattern]) => pattern.test(plain))?.[1] ?? null

/** Of one kind the longest hit of each clause; a plain task only where nothing more telling was found there. */
function asksIn(sentence: Sentence, recipients: string): FoundAsk[] {
  if (heading.test(sentence.plain) && !ofCommunity.test(sentence.plain)) return []
  const asks: (FoundAsk & { clause: string })[] = []
  for (const kind of askKinds) {
    for (const pattern of askPatterns[kind]) {
      for (const match of findAll(sentence.plain, pattern)) {
        if (isNegated(match) || asksNobody(kind, match)) continue
        const meant = audienceOf(match, recipients)
        if (!meant) continue
        const from = sentence.plain.indexOf(match.words, Math.max(0, sentence.plain.indexOf(match.clause)))
        const words = placeOf(sentence, from, match.words.length)
        const same = asks.find((ask) => ask.clause === match.clause && (ask.kind === kind || kind === 'task'))
        if (same) continue
        asks.push({
          kind,
          audience: meant.audience,
          sentence: { start: sentence.start, end: sentence.end },
          words,
          text: sentence.text,
          period: periodOf(match.clause) ?? periodOf(sentence.plain),
          because: { words: match.words, named: meant.named },
          clause: match.clause,
        })
      }
    }
  }
  return asks.map(({ clause: _, ...ask }) => ask)
}

/** In the order of the text. `recipients`: 主送机关 as the document writes it. */
export function findAsks(text: string, recipients: string): FoundAsk[] {
  return sentencesOf(text)
    .flatMap((sentence) => asksIn(sentence, recipients))
    .toSorted((one, other) => one.words.start - other.words.start)
}
