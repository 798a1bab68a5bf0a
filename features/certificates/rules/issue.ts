/**
 * 能不能出具: only what a list in force names, with a basis in force, of a fact a community can know (民发〔2020〕20号: 出具证明
 * 须有法律法规依据或列入保留清单，不具备核实能力的不出具). Where two texts contradict each other nobody decides silently:
 * it is not issued, both texts are shown, and the competent body is named.
 */
import { inForce, isOfOtherPlace } from '../../items/rules.ts'
import type { ItemVersion } from '../../items/contract.ts'
import type { ClauseReference, ClauseState } from '../../laws/contract.ts'
import type { Doubt, Origin, Reason, Terms, Verdict } from '../contract/catalogue.ts'

/** What a refusal rests on where no entry of its own does: the first of these in force that day. */
export const generalClauses: readonly ClauseReference[] = [
  { sourceId: 'mca-2020-cert', article: '正文' },
  { sourceId: 'bj-subdistrict-reg', article: '第三十二条' },
]

export type JudgedVersion = Pick<
  ItemVersion,
  'state' | 'list' | 'title' | 'clauses' | 'areaCodes' | 'validFrom' | 'validTo' | 'officialTitle' | 'grounding' | 'admissionNumber'
>

const same = (one: ClauseReference, other: ClauseReference) => one.sourceId === other.sourceId && one.article === other.article
const stateOf = (reference: ClauseReference | null | undefined, states: readonly ClauseState[]) =>
  reference ? states.find((state) => same(state, reference)) : undefined
const binds = (state: ClauseState | undefined): state is ClauseState => state?.state === 'in-force' && state.known !== 'no'

/** Every clause whose state `mayIssue` has to be told. */
export function referencesOf({ clauses }: Pick<ItemVersion, 'clauses'>, terms: Terms | null): ClauseReference[] {
  const disputed = [terms?.disputed?.for, terms?.disputed?.against].filter((reference) => !!reference)
  return [...clauses, ...disputed, ...generalClauses]
}

export function generalClause(states: readonly ClauseState[]): ClauseState | null {
  return generalClauses.map((reference) => stateOf(reference, states)).find(binds) ?? null
}

/** The answer for what stands on no list: not on the allowed list = may not be issued. */
export function notOnList(states: readonly ClauseState[]): Verdict {
  return { answer: 'refused', reason: 'NOT_ON_LIST', clause: generalClause(states), texts: [], doubts: [] }
}

function doubtsOf(version: JudgedVersion, terms: Terms | null, own: readonly ClauseState[]): Doubt[] {
  const doubts: (Doubt | false)[] = [
    own.length === 0 && 'CLAUSE_NOT_ON_RECORD',
    own.some(({ state }) => state === 'unknown') && 'CLAUSE_DATE_UNKNOWN',
    version.list === 'certificate' && (terms === null || terms.knowable === null) && 'KNOWABLE_UNSAID',
    !version.officialTitle && version.admissionNumber === null && 'TITLE_NOT_OFFICIAL',
    terms?.routeSource?.startsWith('domain-knowledge') === true && terms.route !== null && 'ROUTE_FROM_KNOWLEDGE',
  ]
  return doubts.filter((doubt) => doubt !== false)
}

/**
 * Whether a community of this city may issue it on a day. `states`: how the clauses of `referencesOf` stand that day. A dispute whose second
 * text is no longer in force is none any more.
 */
export function mayIssue(version: JudgedVersion, terms: Terms | null, day: string, states: readonly ClauseState[]): Verdict {
  const own = version.clauses.flatMap((reference) => stateOf(reference, states) ?? [])
  const doubts = doubtsOf(version, terms, own)
  const general = generalClause(states)
  const refuse = (reason: Reason, clause: ClauseState | null = general): Verdict => ({ answer: 'refused', reason, clause, texts: [], doubts })
  if (isOfOtherPlace(version)) return refuse('ELSEWHERE')
  const standing = inForce(version, day)
  if (version.list === 'banned_certificate') return standing ? refuse('BANNED', own.find(binds) ?? general) : refuse('NOT_ON_LIST')
  if (version.list === 'cancelled' || (version.validTo !== null && version.validTo <= day)) return refuse('SUPERSEDED')
  if (version.list !== 'certificate' || !standing) return refuse('NOT_ON_LIST')
  const against = stateOf(terms?.disputed?.against, states)
  if (terms?.disputed && (binds(against) || terms.disputed.against === null)) {
    const texts = [stateOf(terms.disputed.for, states), against].filter((text) => text !== undefined)
    return { answer: 'disputed', reason: 'DISPUTED', clause: against ?? general, texts, doubts }
  }
  if (terms?.knowable === 'cannot') return refuse('CANNOT_KNOW')
  if (own.length > 0 && !own.some((state) => state.known !== 'no' && (state.state === 'in-force' || state.state === 'unknown')))
    return refuse('BASIS_NOT_IN_FORCE', own[0])
  // the official list itself is the basis; a derived title without a clause on record is none
  if (own.length === 0 && !version.officialTitle) return refuse('NO_BASIS')
  const clause = own.find(binds) ?? own[0] ?? null
  return { answer: 'allowed', reason: null, clause, texts: [], doubts }
}

/** Which list an entry comes from; the reference data says it in `grounding`. */
export function originOf(version: JudgedVersion): Origin {
  if (isOfOtherPlace(version)) return 'elsewhere'
  if (version.admissionNumber !== null) return 'admission'
  if (version.list === 'banned_certificate' && version.clauses.some(({ sourceId }) => sourceId === 'mca-2020-cert')) return 'national_2020'
  if (version.grounding?.includes('2019保留')) return 'beijing_2019'
  return version.grounding?.includes('2016版') ? 'beijing_2016' : 'statute'
}
