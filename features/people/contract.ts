/** 人员与权限: accounts, organisations, posts and the roles that carry permissions. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant } from '../../foundation/fields.ts'
import { Settings } from '../../foundation/settings.ts'

export const OrganisationKind = z.enum([
  'municipal_department',
  'district_department',
  'joint_meeting_office',
  'street_office',
  'community_committee',
  'platform',
])
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
  /** 居委会主任: approves the use of the seal. */
  'committee_director',
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
export const Username = z
  .string()
  .trim()
  .min(3)
  .max(40)
  .regex(/^[\w.-]+$/)

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

/** The regime's numbers as they stand; `changedAt` null while all are the regime's own. */
export const SettingsInForce = z.object({ settings: Settings, changedAt: Instant.nullable(), changedBy: z.string() })
export type SettingsInForce = z.output<typeof SettingsInForce>
