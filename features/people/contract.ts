/** 人员与权限: accounts, organisations, posts and the roles that carry permissions. */
import { z } from 'zod'
import { endpoint } from '../../foundation/endpoint.ts'
import { AreaCode, Day, Id, Instant, Title } from '../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../foundation/paging.ts'

export const OrganisationKind = z.enum(['municipal_department', 'district_department', 'joint_meeting_office', 'street_office', 'community_committee', 'platform'])
export type OrganisationKind = z.output<typeof OrganisationKind>

export const Organisation = z.object({
  id: Id,
  name: z.string(),
  nameEn: z.string().nullable(),
  shortName: z.string(),
  kind: OrganisationKind,
  /** For a district department: the municipal department it answers to. */
  counterpartId: Id.nullable(),
  areaCode: AreaCode,
  /** True where the data does not name the organisation and the demonstration made it up. */
  illustrative: z.boolean(),
  source: z.string(),
})
export type Organisation = z.output<typeof Organisation>

export const Role = z.enum([
  'community_worker',
  'street_officer',
  'district_officer',
  'department_applicant',
  'joint_meeting_secretary',
  'joint_meeting_member',
  'list_steward',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
])
export type Role = z.output<typeof Role>

export const Post = z.object({
  id: Id,
  accountId: z.string(),
  organisationId: Id,
  organisationName: z.string(),
  organisationKind: OrganisationKind,
  areaCode: AreaCode,
  role: Role,
  validFrom: Day,
  validTo: Day.nullable(),
})
export type Post = z.output<typeof Post>

export const Account = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string().nullable(),
  /** True for the demonstration's made-up people. */
  illustrative: z.boolean(),
  disabledAt: Instant.nullable(),
  /** True until the first password, given by somebody else, has been changed: nothing else can be done before. */
  mustChangePassword: z.boolean(),
  createdAt: Instant,
})
export type Account = z.output<typeof Account>

export const MemberUnit = z.object({
  authority: AreaCode,
  organisationId: Id,
  organisationName: z.string(),
  validFrom: Day,
  validTo: Day.nullable(),
  illustrative: z.boolean(),
})
export type MemberUnit = z.output<typeof MemberUnit>

/** What the screen knows of who is using it. */
export const Session = z.object({
  account: Account.pick({ id: true, name: true, username: true }).nullable(),
  posts: z.array(Post),
  actingPostId: Id.nullable(),
  permissions: z.array(z.string()),
  mustChangePassword: z.boolean(),
  demonstration: z.boolean(),
  today: Day,
})
export type Session = z.output<typeof Session>

export const Password = z.string().min(8).max(128).describe('at least 8 characters, of three kinds')
export const Username = z.string().trim().min(3).max(40).regex(/^[\w.-]+$/)

export const AuditRecord = z.object({
  id: Id,
  at: Instant,
  district: z.string(),
  accountId: z.string().nullable(),
  accountName: z.string(),
  role: z.string().nullable(),
  organisationName: z.string(),
  fromAddress: z.string(),
  endpoint: z.string(),
  event: z.string(),
  objectKind: z.string(),
  objectId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  succeeded: z.boolean(),
  refusal: z.string().nullable(),
})
export type AuditRecord = z.output<typeof AuditRecord>

export const AccountWithPosts = Account.extend({ posts: z.array(Post), lockedUntil: Instant.nullable() })
export type AccountWithPosts = z.output<typeof AccountWithPosts>

const AuditAsked = PageAsked.extend({
  search: z.string().trim().max(100).optional().describe('in names, organisations, events, object ids and refusals'),
  objectKind: z.string().max(50).optional(),
  objectId: z.string().max(100).optional(),
  from: Day.optional(),
  until: Day.optional().describe('this day included'),
  succeeded: z.boolean().optional(),
})

/** A write that needs no words: without a body, or with an empty one. */
const Nothing = z.object({}).optional()

export const endpoints = {
  readSession: endpoint({ method: 'GET', path: '/session', summary: 'Who is signed in, in which posts', permission: 'anyone', input: z.object({}), output: Session }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in; five failures lock the name for fifteen minutes',
    permission: 'anyone',
    withoutTransaction: true,
    input: z.object({ username: z.string().trim().min(1).max(40), password: z.string().min(1).max(128) }),
    output: z.object({ signedIn: z.literal(true) }),
  }),
  signOut: endpoint({ method: 'DELETE', path: '/session', summary: 'Sign out', permission: 'signed-in', withoutTransaction: true, input: Nothing, output: z.object({ signedOut: z.literal(true) }) }),
  choosePost: endpoint({ method: 'PUT', path: '/session/post', summary: 'Choose in which post to act', permission: 'signed-in', input: z.object({ postId: Id }), output: z.object({ actingPostId: Id }) }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/session/password',
    summary: 'Change one’s own password',
    permission: 'signed-in',
    withoutTransaction: true,
    input: z.object({ current: z.string().max(128), next: Password }),
    output: z.object({ changed: z.literal(true) }),
  }),
  listDemonstrationPeople: endpoint({
    method: 'GET',
    path: '/demonstration/people',
    summary: 'The demonstration’s made-up people by role; empty outside demonstration mode',
    permission: 'anyone',
    input: z.object({}),
    output: z.array(Post.extend({ accountName: z.string() })),
  }),
  enterDemonstration: endpoint({
    method: 'POST',
    path: '/demonstration/session',
    summary: 'Enter as one of the demonstration’s people; refused outside demonstration mode',
    permission: 'anyone',
    withoutTransaction: true,
    input: z.object({ postId: Id }),
    output: z.object({ signedIn: z.literal(true) }),
  }),
  listOrganisations: endpoint({
    method: 'GET',
    path: '/organisations',
    summary: 'Organisations by kind, anywhere in an area, by name or pinyin initials',
    permission: 'anyone',
    input: PageAsked.extend({ kind: OrganisationKind.optional(), area: AreaCode.optional(), search: z.string().trim().max(50).optional() }),
    output: pageOf(Organisation),
  }),
  renewOrganisations: endpoint({
    method: 'POST',
    path: '/organisations/renewal',
    summary: 'After a change of areas: street offices and committees for new units, present names for renamed ones',
    permission: 'areas.change',
    input: Nothing,
    output: z.object({ added: z.number().int() }),
  }),
  listMemberUnits: endpoint({
    method: 'GET',
    path: '/member-units',
    summary: 'Member units of a joint meeting on a day',
    permission: 'anyone',
    input: z.object({ authority: AreaCode, on: Day.optional() }),
    output: z.array(MemberUnit),
  }),
  listAccounts: endpoint({
    method: 'GET',
    path: '/accounts',
    summary: 'Accounts with their posts',
    permission: 'people.read',
    input: PageAsked.extend({ search: z.string().trim().max(50).optional(), role: Role.optional() }),
    output: pageOf(AccountWithPosts),
  }),
  createAccount: endpoint({
    method: 'POST',
    path: '/accounts',
    summary: 'Create an account with a first password that must be changed (system administrator)',
    permission: 'people.accounts',
    input: z.object({ name: Title, username: Username, password: Password }),
    output: Account,
  }),
  disableAccount: endpoint({ method: 'POST', path: '/accounts/{id}/disabling', summary: 'Disable an account and end its sessions', permission: 'people.accounts', input: z.object({ id: z.string() }), output: Account }),
  enableAccount: endpoint({ method: 'DELETE', path: '/accounts/{id}/disabling', summary: 'Let a disabled account sign in again', permission: 'people.accounts', input: z.object({ id: z.string() }), output: Account }),
  unlockAccount: endpoint({ method: 'POST', path: '/accounts/{id}/unlocking', summary: 'Lift a lock after failed sign-ins', permission: 'people.posts', input: z.object({ id: z.string() }), output: Account }),
  givePost: endpoint({
    method: 'POST',
    path: '/posts',
    summary: 'Give an account a post (security administrator); the three administrators exclude one another',
    permission: 'people.posts',
    input: z.object({ accountId: z.string(), organisationId: Id, role: Role, validFrom: Day, validTo: Day.nullable().default(null) }),
    output: Post,
  }),
  endPost: endpoint({ method: 'POST', path: '/posts/{id}/ending', summary: 'End a post', permission: 'people.posts', input: z.object({ id: Id }), output: Post }),
  listAuditRecords: endpoint({
    method: 'GET',
    path: '/audit-records',
    summary: 'The audit trail (audit administrator only); reading it is recorded nowhere else and changed nowhere',
    permission: 'audit.read',
    input: AuditAsked,
    output: pageOf(AuditRecord),
  }),
}
