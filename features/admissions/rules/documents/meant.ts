/** Of whom something is asked, once the words that ask it are found: the one who acts, or the one who is judged. */
import type { AskKind } from './ask-patterns.ts'
import { isImperative } from './imperative.ts'
import { capped, demanding } from './mood.ts'
import { communityNamed, othersAssessed, ourselves, type Actor } from './who.ts'

export type Meant = { audience: 'community' | 'street'; named: 'named' | 'handed_on' | 'recipients' }

export type Place = {
  /** The whole normalised sentence, and where the clause begins in it. */
  sentence: string
  from: number
  clause: string
  /** The words that ask, within the clause. */
  at: number
  length: number
  words: string
  actors: readonly Actor[]
  /** Who was told to act before this clause. */
  carried: Actor | undefined
  recipients: string
}

const toCommunity = /社区|居委会|村委会|居民区|村/
const toStreet = /街道|乡镇|地区办事处|街乡|镇政府/

/** Nobody is named: the recipients are meant, if the text orders at all. */
export function recipientsOf({ recipients }: Pick<Place, 'recipients'>): Meant {
  return { audience: toStreet.test(recipients) && !toCommunity.test(recipients) ? 'street' : 'community', named: 'recipients' }
}

const actorOf = ({ actors, at, length, carried }: Place) => actors.findLast((actor) => actor.at < at + length) ?? carried

/** The one who is to do it. */
function whoActs(place: Place): Meant | undefined {
  const { clause, at, sentence, from } = place
  const actor = actorOf(place)
  const demanded = demanding.test(clause) || demanding.test(sentence.slice(0, from))
  if (actor?.who === 'community') return { audience: 'community', named: actor.how }
  if (actor?.who === 'street') return demanded ? { audience: 'street', named: 'named' } : undefined
  if (actor) return undefined
  return demanded || isImperative(clause.slice(0, at)) ? recipientsOf(place) : undefined
}

/** 「纳入社区年度考核」: whoever judges, it is the community that is judged. */
function whoIsJudged(place: Place): Meant | undefined {
  const { clause, sentence } = place
  if (capped.test(clause)) return undefined
  if (communityNamed.test(clause.replaceAll(/[为向在到]社区/g, ''))) return { audience: 'community', named: 'named' }
  if (othersAssessed.test(clause)) return undefined
  if (communityNamed.test(sentence.slice(0, place.from))) return { audience: 'community', named: 'named' }
  const byUs = ourselves.test(clause) || ourselves.test(sentence.slice(0, place.from))
  if (!byUs && (actorOf(place)?.who === 'other' || /对[^,]{2,20}(?:进行|开展|实行)/.test(clause))) return undefined
  return /(?<![社小园辖地])区|县|部门|企业|单位/.test(clause) && !byUs ? undefined : recipientsOf(place)
}

/** 「持社区出具的证明」: whoever asks for it, it is the community that certifies. */
function whoCertifies(place: Place): Meant | undefined {
  const { clause, at, length } = place
  const nearby = clause.slice(Math.max(0, at - 10), at + length)
  return communityNamed.test(nearby) ? { audience: 'community', named: 'named' } : whoActs(place)
}

/** What others do to a community, not what it does itself: 「对社区考核」, not 「争创示范社区」. */
const judging = /纳入|列入|作为|计入|考核|考评|排名|打分|测评|评价|评比|评选|挂钩|否|不得|不予|约谈|问责|通报|点名|取消|扣|末位|检查|抽查|督查|督导|暗访/
const submitting = /^(?:接受|配合|迎接|做好|争创|申报|创建|签)/

export function meantBy(kind: AskKind, place: Place): Meant | undefined {
  if (kind === 'proof') return whoCertifies(place)
  // 「对社区专干进行培训」: they are to come
  if (kind === 'meeting' && place.words.startsWith('对')) return whoIsJudged(place)
  if (kind === 'assessment' && /[与和同][^,]{0,6}(?:社区|村委会|居委会|居民区)[^,]{0,6}签/.test(place.clause)) return { audience: 'community', named: 'named' }
  // 「每个街道创建一个示范社区」
  if (kind === 'assessment' && /创建|争创/.test(place.words) && communityNamed.test(place.words)) return whoIsJudged(place)
  if ((kind === 'assessment' || kind === 'inspection') && judging.test(place.words) && !submitting.test(place.words)) return whoIsJudged(place)
  return whoActs(place)
}
