/** What becomes of each ask: covered by an item, over what was admitted, held already, cancelled before, forbidden, or not admitted. Pure. */
import type { Text } from '../../../../foundation/words.ts'
import { say } from '../../../../foundation/words.ts'
import { pathCodes } from '../../../areas/rules.ts'
import type { ItemVersion } from '../../../items/contract.ts'
import { occurrencesPerYear, periodsPerYear } from '../../../items/rules.ts'
import type { ClauseReference } from '../../../laws/contract.ts'
import type { AskVerdict, DocumentFindings } from '../../contract/documents.ts'
import { documentWords as said } from '../../document-words.ts'
import { soft } from './mood.ts'
import type { FoundAsk } from './find-asks.ts'

/** From this share of a title on the item covers the ask; from `near` on it is shown for the reviewer to choose. */
export const covers = 0.7
export const near = 0.45

export type KnownItem = Pick<ItemVersion, 'id' | 'title' | 'admissionNumber' | 'nature' | 'frequencyCount' | 'frequencyPeriod' | 'list'>

export type AskFacts = {
  /** Items named in the sentence, the most first. */
  named: readonly { version: KnownItem; share: number }[]
  /** Named as clearly, but admitted for fewer places than the document goes to. */
  elsewhere: readonly { version: KnownItem; share: number }[]
  /** What a text rule forbids in the sentence. */
  forbidden: { sentence: Text; clause: ClauseReference | null } | null
  /** What was cancelled and comes back. */
  returns: { title: string; number: string } | null
  /** Of the columns the sentence lists, those a ledger holds. */
  held: readonly string[]
}

type Judged = Pick<DocumentFindings['asks'][number], 'verdict' | 'explanation' | 'clause' | 'candidates' | 'versionId'>

const law = {
  offList: { sourceId: 'bj-subdistrict-reg', article: '第三十二条' },
  notTwice: { sourceId: 'statistics-law', article: '第十三条' },
  admission: { sourceId: 'bj-2019-admission', article: '正文' },
  cleanups: { sourceId: 'mca-2015-136', article: '二' },
} as const satisfies Record<string, ClauseReference>

const assessing = new Set(['assessment', 'inspection'])

/** An assessment or inspection is covered only by an item of that nature, a proof by an item of the list of proofs. */
function fits({ kind }: Pick<FoundAsk, 'kind'>, { nature, list }: KnownItem): boolean {
  if (assessing.has(kind)) return nature === kind || nature === 'award'
  return kind === 'proof' ? list === 'certificate' : list !== 'certificate'
}

/** An admission number written in the sentence names its item beyond doubt. */
const numbered = (text: string, { admissionNumber }: KnownItem) => admissionNumber !== null && plain(text).includes(plain(admissionNumber))
const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\s〔〕[\]()]/g, '')

export function judgeAsk(ask: Pick<FoundAsk, 'kind' | 'text' | 'period'>, { named, elsewhere, forbidden, returns, held }: AskFacts): Judged {
  const fitting = named.filter(({ version, share }) => numbered(ask.text, version) || (share >= near && fits(ask, version)))
  const candidates = fitting.map(({ version: { id, title, admissionNumber }, share }) => ({ versionId: id, title, admissionNumber, share }))
  const best = fitting.find(({ version, share }) => numbered(ask.text, version) || share >= covers)
  const judged = (verdict: AskVerdict, explanation: Text, clause: ClauseReference | null, versionId: string | null = null): Judged => ({
    verdict,
    explanation: soft.test(ask.text) ? { zh: `${said.soft[0]}${explanation.zh}`, en: `${said.soft[1]} ${explanation.en}` } : explanation,
    clause,
    candidates,
    versionId,
  })
  if (forbidden) return judged('prohibited', forbidden.sentence, forbidden.clause)
  if (best && isMore(ask.period, best.version)) return judged('over_cap', say(said.overCap, nameOf(best.version)), law.admission, best.version.id)
  if (best) return judged('covered', coverSaid(best), null, best.version.id)
  if (returns) return judged('returns', say(said.returns, returns), law.cleanups)
  if (held.length > 0) return judged('already_held', say(said.held, { columns: held.join('、') }), law.notTwice)
  const narrower = elsewhere.find(({ version, share }) => share >= covers && fits(ask, version))
  return judged('not_admitted', narrower ? say(said.elsewhere, nameOf(narrower.version)) : say(said.notAdmitted), law.offList)
}

/** How an item is called; one that a law names needs no admission number. */
const nameOf = ({ title, admissionNumber }: KnownItem) => ({ title, number: admissionNumber ?? say(said.byLaw) })

/** The share of the name is told only where it is not the whole. */
function coverSaid({ version, share }: AskFacts['named'][number]): Text {
  const percent = Math.round(share * 100)
  return percent < 100 ? say(said.coveredNearly, { ...nameOf(version), percent }) : say(said.covered, nameOf(version))
}

/** True where the item binds every place the document goes to. */
export function bindsIn({ areaCodes }: Pick<ItemVersion, 'areaCodes'>, places: readonly string[]): boolean {
  return places.every((place) => pathCodes(place).some((code) => areaCodes.includes(code)))
}

/** The sentence says how often, and that is more often than admitted. */
export function isMore(period: FoundAsk['period'], version: Pick<KnownItem, 'frequencyCount' | 'frequencyPeriod'>): boolean {
  const admitted = occurrencesPerYear(version)
  return period !== null && admitted !== null && periodsPerYear[period] > admitted
}
