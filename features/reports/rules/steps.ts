/** Who may do what with a report, by its state and the issuing body's level. Pure; asked by the commands and by the screen. */
import type { Report, ReportState, ReportStep } from '../contract.ts'

/** Who acts, as far as these rules look. */
export type Acting = {
  organisationId: string | null
  organisationKind: string | null
  areaCode: string | null
  permissions: ReadonlySet<string>
}

/** Who issued the form: the way up ends at this body. */
export type Issuer = {
  organisationId: string
  /** 12-digit code of its area: the city's, or a district's. */
  areaCode: string
  /** Its counterpart in the community's district; null where there is none: then any department of the district looks the report through. */
  counterpartId: string | null
}

export type Seen = Pick<Report, 'state' | 'communityCode'> & {
  issuer: Issuer
  /** The task it hangs on is open: not refused (北京市实施办法 第二十八条), not withdrawn. */
  taskOpen: boolean
  /** The latest version; an earlier one only stays readable. */
  latest: boolean
}

const cityCode = /^\d{2}0{10}$/
export const issuedByCity = (issuer: Pick<Issuer, 'areaCode'>) => cityCode.test(issuer.areaCode)

const isCommunity = ({ organisationKind, areaCode, permissions }: Acting, code: string) =>
  organisationKind === 'community_committee' && areaCode === code && permissions.has('reports.fill')
const isStreet = ({ organisationKind, areaCode }: Acting, code: string) => organisationKind === 'street_office' && areaCode?.slice(0, 9) === code.slice(0, 9)
const isIssuer = ({ organisationId }: Acting, issuer: Issuer) => organisationId === issuer.organisationId

function isDistrict({ organisationId, organisationKind, areaCode }: Acting, code: string, { counterpartId }: Issuer): boolean {
  const ofDistrict = (organisationKind === 'district_department' || organisationKind === 'joint_meeting_office') && areaCode?.slice(0, 6) === code.slice(0, 6)
  return ofDistrict && (counterpartId === null || organisationId === counterpartId)
}

/**
 * Rows of residents are for those the report passes through: the community, its street, the department of the district, the issuing
 * body (个人信息保护法 第六条). Whoever only follows the numbers does not see who is behind them.
 */
export function seesPeople(actor: Acting, communityCode: string, issuer: Issuer): boolean {
  const { organisationKind, areaCode } = actor
  if (organisationKind === 'community_committee') return areaCode === communityCode
  return isStreet(actor, communityCode) || isIssuer(actor, issuer) || (organisationKind === 'district_department' && isDistrict(actor, communityCode, issuer))
}

/** The one whose turn it is: null where nobody reviews. */
export function reviewerOf({ state, issuer }: Pick<Seen, 'state' | 'issuer'>): 'street' | 'district' | 'issuer' | null {
  if (state === 'submitted') return 'street'
  if (state === 'passed_street') return issuedByCity(issuer) ? 'district' : 'issuer'
  return state === 'passed_district' ? 'issuer' : null
}

/** What passing leads to. A form of the district locks at the district; one of the city goes on to the city. */
export function passedTo({ state, issuer }: Pick<Seen, 'state' | 'issuer'>): ReportState | null {
  const reviewer = reviewerOf({ state, issuer })
  return reviewer === null ? null : ({ street: 'passed_street', district: 'passed_district', issuer: 'locked' } as const)[reviewer]
}

/** With the community, which still has to answer. */
export const isToFill = ({ state, taskOpen }: Pick<Seen, 'state' | 'taskOpen'>): boolean => (state === 'open' || state === 'returned') && taskOpen

/** Steps in the order in which buttons stand. */
export function availableSteps(report: Seen, actor: Acting): ReportStep[] {
  const { state, communityCode, issuer, taskOpen, latest } = report
  if (!latest) return []
  if (isCommunity(actor, communityCode)) {
    if (state === 'open' || state === 'returned') return taskOpen ? ['save', 'submit'] : []
    return state === 'locked' ? ['correct'] : []
  }
  if (!actor.permissions.has('reports.review')) return []
  const reviewer = reviewerOf(report)
  if (reviewer === 'street') return isStreet(actor, communityCode) ? ['pass', 'return'] : []
  if (reviewer === 'district') return isDistrict(actor, communityCode, issuer) ? ['pass', 'return'] : []
  return reviewer === 'issuer' && isIssuer(actor, issuer) ? ['lock', 'return'] : []
}

/** Late: the due day went by before it was first submitted. A correction is never late. */
export function isLate({ dueOn, submittedOn, version }: { dueOn: string; submittedOn: string | null; version: number }, today: string): boolean {
  return version === 1 && (submittedOn ?? today) > dueOn
}
