/** Roles are lists of permissions; what no role lists, nobody may do. */
import type { OrganisationKind, Role } from './contract.ts'

const everyPost = ['desk.read'] as const

/**
 * 三员分立 (GB/T 22239-2019 level 3, security management centre): system, security and audit administrator are
 * disjoint; none of them does the regime's own work, and only the audit administrator reads the trail.
 */
export const administrators: readonly Role[] = ['system_administrator', 'security_administrator', 'audit_administrator']

const communityWork = [
  ...everyPost,
  'tasks.read',
  'tasks.answer',
  'admissions.comment',
  'burden.read',
  'ledgers.read',
  'ledgers.write',
  'ledgers.reveal',
  'ledgers.export',
  'ledgers.requests',
  'ledgers.settle',
  'reports.read',
  'reports.fill',
  'cleanups.read',
  'cleanups.tick',
  'certificates.read',
  'certificates.answer',
  'certificates.issue',
  'certificates.revoke',
] as const

export const permissionsOf: Readonly<Record<Role, readonly string[]>> = {
  community_worker: communityWork,
  // whoever approves the seal has asked for nothing: 谁申请、谁审批、谁用印 are three questions
  committee_director: [...communityWork, 'seals.approve'],
  street_officer: [
    ...everyPost,
    'tasks.read',
    'dispatches.send',
    'areas.profile',
    'burden.read',
    'ledgers.read',
    'ledgers.write',
    'ledgers.reveal',
    'ledgers.export',
    'ledgers.requests',
    'ledgers.settle',
    'forms.read',
    'reports.read',
    'reports.review',
    'certificates.read',
    'certificates.revoke',
    'seals.read',
    'cleanups.read',
    'cleanups.carryOut',
  ],
  district_officer: [
    ...everyPost,
    'tasks.read',
    'dispatches.send',
    'admissions.read',
    'emergencies.open',
    'funds.release',
    'editions.acknowledge',
    'areas.profile',
    'burden.read',
    'ledgers.read',
    'ledgers.define',
    'ledgers.reveal',
    'ledgers.export',
    'ledgers.settle',
    'forms.read',
    'forms.design',
    'reports.read',
    'reports.review',
    'reports.open',
    'certificates.read',
    'cleanups.read',
    'cleanups.carryOut',
    'documents.read',
    'documents.file',
  ],
  department_applicant: [
    ...everyPost,
    'tasks.read',
    'dispatches.send',
    'admissions.read',
    'admissions.apply',
    'elements.propose',
    'funds.release',
    'editions.acknowledge',
    'burden.read',
    'ledgers.read',
    'ledgers.define',
    'ledgers.export',
    'ledgers.settle',
    'forms.read',
    'forms.design',
    'reports.read',
    'reports.review',
    'reports.open',
    'cleanups.read',
    'cleanups.carryOut',
    'documents.read',
    'documents.file',
  ],
  joint_meeting_secretary: [
    ...everyPost,
    'admissions.read',
    'admissions.review',
    'meetings.read',
    'meetings.call',
    'emergencies.open',
    'budgets.set',
    'tasks.read',
    'burden.read',
    'burden.baselines',
    'suggestions.answer',
    'certificates.correct',
    'certificates.graph',
    'forms.read',
    'reports.read',
    'certificates.read',
    'cleanups.read',
    'cleanups.campaign',
    'cleanups.decide',
    'cleanups.carryOut',
    'documents.read',
    'documents.review',
  ],
  joint_meeting_member: [...everyPost, 'admissions.read', 'admissions.opine', 'meetings.read', 'meetings.vote', 'burden.read', 'forms.read', 'cleanups.read'],
  list_steward: [
    ...everyPost,
    'elements.propose',
    'elements.steward',
    'items.steward',
    'certificates.graph',
    'editions.publish',
    'laws.steward',
    'admissions.read',
    'burden.read',
    'forms.read',
    'cleanups.read',
    'cleanups.campaign',
    'cleanups.decide',
    'cleanups.carryOut',
  ],
  system_administrator: [...everyPost, 'people.read', 'people.accounts', 'areas.change', 'settings.change'],
  security_administrator: [...everyPost, 'people.read', 'people.posts'],
  audit_administrator: [...everyPost, 'audit.read'],
}

/** In what kind of organisation a role can be held. A member of the joint meeting must also belong to a member unit. */
export const organisationsFor: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  community_worker: ['community_committee'],
  committee_director: ['community_committee'],
  street_officer: ['street_office'],
  district_officer: ['district_department', 'joint_meeting_office'],
  department_applicant: ['municipal_department', 'district_department'],
  joint_meeting_secretary: ['joint_meeting_office'],
  joint_meeting_member: ['municipal_department', 'district_department'],
  list_steward: ['joint_meeting_office', 'municipal_department'],
  system_administrator: ['platform'],
  security_administrator: ['platform'],
  audit_administrator: ['platform'],
}

type Validity = { validFrom: string; validTo: string | null }

/** True when two spans [validFrom, validTo) share a day. */
export function overlap(one: Validity, other: Validity): boolean {
  return (other.validTo === null || one.validFrom < other.validTo) && (one.validTo === null || other.validFrom < one.validTo)
}

export type PostAsked = Validity & { accountId: string; organisationId: string; role: Role }
export type PostFault = 'OWN_POST' | 'DATES_OUT_OF_ORDER' | 'ROLE_DOES_NOT_FIT' | 'NOT_A_MEMBER_UNIT' | 'HELD_ALREADY' | 'ADMINISTRATORS_EXCLUDE'

type Circumstances = { giver: string | null; kind: OrganisationKind; isMemberUnit: boolean; held: readonly PostAsked[] }

/** Why a post cannot be given; undefined when it can. Nobody gives a post to themselves. */
export function postFault(asked: PostAsked, { giver, kind, isMemberUnit, held }: Circumstances): PostFault | undefined {
  if (giver === asked.accountId) return 'OWN_POST'
  if (asked.validTo !== null && asked.validTo <= asked.validFrom) return 'DATES_OUT_OF_ORDER'
  if (!organisationsFor[asked.role].includes(kind)) return 'ROLE_DOES_NOT_FIT'
  if (asked.role === 'joint_meeting_member' && !isMemberUnit) return 'NOT_A_MEMBER_UNIT'
  const meanwhile = held.filter((post) => overlap(post, asked))
  if (meanwhile.some((post) => exclude(post.role, asked.role))) return 'ADMINISTRATORS_EXCLUDE'
  if (meanwhile.some((post) => post.role === asked.role && (post.organisationId === asked.organisationId || administrators.includes(asked.role))))
    return 'HELD_ALREADY'
  return undefined
}

/** True when one account may not hold both roles. */
export function exclude(one: Role, other: Role): boolean {
  return one !== other && administrators.includes(one) && administrators.includes(other)
}

/** Three of: lower case, upper case, digit, sign (assessors' practice for GB/T 22239-2019). */
export function isStrongPassword(password: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\dA-Za-z]/].filter((kind) => kind.test(password)).length
  return password.length >= 8 && kinds >= 3
}

export const lockAfter = 5
export const lockMinutes = 15

/** What a failed sign-in leads to: one more failure, and a lock at the fifth. */
export function afterFailure(failures: number, now: string): { failures: number; lockedUntil: string | null } {
  const next = failures + 1
  return { failures: next, lockedUntil: next >= lockAfter ? new Date(Date.parse(now) + lockMinutes * 60_000).toISOString() : null }
}
