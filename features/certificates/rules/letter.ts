/** The refusal letter as paragraphs, the same on screen, in the PDF and in the docx. */
import { sayIn, titled, type Language, type Pair, type Values } from '../../../foundation/words.ts'
import type { ClauseState } from '../../laws/contract.ts'
import type { RefusalRead } from '../contract/requests.ts'
import { letterWords as words, reasonWords } from '../letter-words.ts'

/** `unsealed` stands below the signature of what nobody at the community has seen. `ordinal` is how the heading is numbered on screen; the PDF numbers by itself. */
export type LetterPart = { ordinal: string; heading: string; paragraphs: string[] }
export type Letter = {
  /** What stands as the letterhead: the committee’s name only over what the committee wrote. */
  head: string
  number: string
  title: string
  addressee: string
  opening: string
  parts: LetterPart[]
  signedBy: string
  unsealed: string | null
  date: string
  note: string
}

/** 《…》第三条. */
export function citation({ sourceTitle, sourceId, article }: Pick<ClauseState, 'sourceTitle' | 'sourceId' | 'article'>): string {
  return `${titled(sourceTitle ?? sourceId)}${article}`
}

const ordinals = { zh: ['一、', '二、', '三、'], en: ['1. ', '2. ', '3. '] }
/** A gist may go on with a remark of whoever read the text (「——与…冲突」): the letter cites the text only. */
export const gistOf = ({ gist }: Pick<ClauseState, 'gist'>): string | null => (gist && withoutStop(gist.split('——')[0] ?? '')) || null

/** Texts collected from the net have half-width stops between Chinese letters; a letter on paper has none. */
const punctuated = (text: string) =>
  text.replaceAll(/(?<=[\p{Script=Han}）”])([;,])\s*(?=[\p{Script=Han}《“（])/gu, (stop) => (stop.startsWith(';') ? '；' : '，'))

const withoutStop = (text: string) => punctuated(text).replace(/[。.；;]\s*$/, '')

/** `name` is printed and kept nowhere. */
export function letterOf(refusal: RefusalRead, language: Language, name = ''): Letter {
  const say = (pair: Pair, values?: Values) => sayIn(language, pair, values).trim()
  const { clause, texts, reason, explanation, competentBody, route, askedByName, refusedOn } = refusal
  const basis = clause ? say(gistOf(clause) ? words.basisGist : words.basis, { clause: citation(clause), gist: gistOf(clause) }) : say(words.noBasis)
  const both = texts.map((text) => citation(text) + (gistOf(text) ? `（${gistOf(text)}）` : '')).join(language === 'zh' ? '；' : '; ')
  const instead = [
    competentBody && say(words.competent, { body: withoutStop(competentBody) }),
    route && say(words.route, { route: withoutStop(route) }),
  ].filter((line) => !!line)
  const [first = '', second = '', third = ''] = ordinals[language]
  const selfMade = refusal.channel === 'public'
  return {
    head: selfMade ? say(words.selfMadeHead) : refusal.committee,
    number: refusal.number,
    title: say(words.title),
    addressee: name ? say(words.namedPerson, { name }) : say(words.person),
    opening: say(selfMade ? words.openingNeutral : words.opening, { body: askedByName, title: refusal.title, day: refusedOn }),
    parts: [
      {
        ordinal: first,
        heading: say(words.why),
        paragraphs: [
          say(reasonWords[reason], { explanation: reason === 'SUPERSEDED' ? withoutStop(explanation ?? '') : explanation && punctuated(explanation) }),
          texts.length > 0 ? say(words.bothTexts, { texts: both }) : basis,
        ],
      },
      { ordinal: second, heading: say(words.instead), paragraphs: instead.length > 0 ? (instead as string[]) : [say(words.general)] },
      { ordinal: third, heading: say(words.toBody), paragraphs: [say(words.toBodyText)] },
    ],
    signedBy: refusal.committee,
    unsealed: refusal.channel === 'public' ? say(words.unsealed) : null,
    date: refusedOn,
    note: say(refusal.channel === 'public' ? words.selfMade : words.note),
  }
}
