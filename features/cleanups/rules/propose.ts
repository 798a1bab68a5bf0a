/**
 * What the rules say of an entry: keep, merge or cancel, with every reason and its clause. Pure. Where something has to
 * be found out first nothing is proposed (`outcome` null): what is unknown is never shown as decided.
 */
import { say, type Pair, type Values } from '../../../foundation/words.ts'
import type { ClauseReference } from '../../laws/contract.ts'
import type { EntryKind, Outcome, Proposed, Reason, RegisterEntry } from '../contract.ts'
import { reasonWords as said } from '../reason-words.ts'
import { kindWords } from '../words.ts'
import { law } from './law.ts'
import { vetoIn } from './veto.ts'

/** What is judged of an entry. */
export type Judged = Pick<
  RegisterEntry,
  'kind' | 'title' | 'ownerName' | 'authority' | 'clauses' | 'basisText' | 'duties' | 'objects' | 'place' | 'yearlyCap' | 'sunsetOn' | 'vetoWords' | 'elsewhere'
>
export type Facts = {
  today: string
  /** The kept entry of the same kind it resembles most, when it resembles one enough. */
  twin: { id: string; title: string; likeness: number } | null
}

const reason = (clause: ClauseReference | null, pair: Pair, values: Values = {}): Reason => ({ clause, sentence: say(pair, values) })
const propose = (outcome: Outcome | null, reasons: Reason[], intoId: string | null = null): Proposed => ({ outcome, reasons, intoId })

/** 有依据: a clause of the body of law, or the source's own words for one. */
export const hasBasis = ({ clauses, basisText }: Pick<Judged, 'clauses' | 'basisText'>) => clauses.length > 0 || Boolean(basisText)
const isRequired = ({ authority }: Pick<Judged, 'authority'>) => authority === 'central' || authority === 'municipal'
/** 「无」「暂未开展」 is what somebody writes who has nothing to write. */
const nothing = /^(?:[-—/\\.。、\s]|无|没有|暂|未|不详|待定|待补|同上|略|具体|实际|明确|固定|相关|开展|活动|工作|职责|职能|任务|内容|服务|对象)*$/
const isSaid = (text: string) => !nothing.test(text)
/** 实际职责和服务对象. */
const hasWork = ({ duties, objects }: Pick<Judged, 'duties' | 'objects'>) => isSaid(duties) && isSaid(objects)
/** Where the steward noted it, or where its own words say so. */
const vetoOf = ({ vetoWords, title, duties, objects }: Judged) => vetoWords ?? vetoIn(`${title}。${duties}。${objects}`)

/** Assessments, inspections, awards: only those of the central or municipal Party committee and government stay. */
function byAuthority(entry: Judged): Proposed {
  if (entry.authority === null) return propose(null, [reason(null, said.whoRequires)])
  const clause = entry.kind === 'assessment' ? law.assessments : entry.kind === 'inspection' ? law.inspections : law.lists
  if (!isRequired(entry))
    return propose('cancel', [reason(clause, said.notRequired, { kind: say(kindWords[entry.kind]), owner: entry.ownerName || say(kindWords[entry.kind]) })])
  const by = entry.authority === 'central' ? said.requiredByCentral : said.requiredByMunicipal
  const cap = entry.yearlyCap === null ? [] : [reason(law.inspections, said.capped, { cap: entry.yearlyCap })]
  return propose('keep', [reason(entry.clauses[0] ?? clause, by), ...cap])
}

/** The three plaques hang outside; others inside, where the law knows them, or nowhere. */
function plaque(entry: Judged): Proposed {
  if (isOneOfThree(entry)) return propose('keep', [reason(law.plaques, said.oneOfThree)])
  if (entry.place === 'inside' && hasBasis(entry)) return propose('keep', [reason(entry.clauses[0] ?? law.signs, said.insideStays)])
  return propose('cancel', [reason(law.plaques, said.outsideGoes), ...(hasBasis(entry) ? [] : [reason(law.signs, said.noBasis)])])
}

/** 党组织、居委会、工作站, and nothing more in the name: 退役军人服务站 is another plaque. */
const three = /^社区?(?:党组织|党委|党总支|党支部|居民委员会|居委会|工作站|服务站)(?:\(社区服务站\))?$/

function isOneOfThree({ place, title }: Judged): boolean {
  return place !== 'inside' && three.test(title.normalize('NFKC'))
}

/** An organisation needs a legal basis and real duties and people it serves. */
function organisation(entry: Judged): Proposed {
  if (hasBasis(entry) && hasWork(entry)) return propose('keep', [reason(entry.clauses[0] ?? law.signs, said.hasBasis)])
  const missing = [...(hasBasis(entry) ? [] : [reason(law.signs, said.noBasis)]), ...(hasWork(entry) ? [] : [reason(law.mechanisms, said.noDuties)])]
  return propose('cancel', missing)
}

const bySomethingWritten =
  (clause: ClauseReference, what: Pair) =>
  (entry: Judged): Proposed => {
    if (entry.authority === null) return propose(null, [reason(null, said.whoRequires)])
    return isRequired(entry) && hasBasis(entry)
      ? propose('keep', [reason(entry.clauses[0] ?? clause, said.byLaw)])
      : propose('cancel', [reason(clause, said.notByLaw, { what: say(what) })])
  }

const judge: Readonly<Record<EntryKind, (entry: Judged) => Proposed>> = {
  assessment: byAuthority,
  inspection: byAuthority,
  award: byAuthority,
  organisation,
  plaque,
  wall_sign: bySomethingWritten(law.mechanisms, said.whatWallSign),
  paper_ledger: bySomethingWritten(law.forms, said.whatLedger),
  regular_meeting: bySomethingWritten(law.meetings, said.whatMeeting),
  group_app: bySomethingWritten(law.applications, said.whatGroup),
}

/** The proposal for an entry on a day. */
export function proposeFor(entry: Judged, { today, twin }: Facts): Proposed {
  if (entry.elsewhere) return propose(null, [reason(null, said.elsewhere)])
  const veto = vetoOf(entry)
  if (veto) return propose('cancel', [reason(law.assessments, said.veto, { words: veto })])
  if (entry.sunsetOn !== null && entry.sunsetOn <= today) return propose('cancel', [reason(law.inspections, said.sunset, { day: entry.sunsetOn })])
  const judged = judge[entry.kind](entry)
  if (judged.outcome === null || !twin || judged.outcome === 'cancel') return judged
  return propose('merge', [reason(law.mechanisms, said.sameAs, { title: twin.title, percent: Math.round(twin.likeness * 100) })], twin.id)
}

/** Why the joint meeting may not keep it; undefined where it may. The meeting weighs much, but not what these clauses settle. */
export function keepFault(entry: Judged, today: string): Reason | undefined {
  const { outcome, reasons } = proposeFor(entry, { today, twin: null })
  const settled = vetoOf(entry) !== null || ['assessment', 'inspection', 'award', 'organisation', 'plaque'].includes(entry.kind)
  if (outcome === 'keep' || (outcome === 'cancel' && !settled)) return undefined
  return reasons[0]
}
