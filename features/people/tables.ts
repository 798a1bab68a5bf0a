import type { Generated } from 'kysely'
import type { Account, MemberUnit, Organisation, Post } from './contract.ts'

export type OrganisationRow = Organisation & { pinyin: string }
export type MemberUnitRow = Omit<MemberUnit, 'organisationName'>
export type PostRow = Pick<Post, 'id' | 'accountId' | 'organisationId' | 'role' | 'validFrom' | 'validTo'>
export type AccountRow = Omit<Account, 'mustChangePassword'> & {
  mustChangePassword: Generated<boolean>
  email: string
  emailVerified: boolean
  image: string | null
  displayUsername: string | null
  updatedAt: string
}
export type CredentialRow = {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: string
  updatedAt: string
}
export type SessionRow = {
  id: string
  expiresAt: string
  token: string
  createdAt: string
  updatedAt: string
  ipAddress: string | null
  userAgent: string | null
  userId: string
  actingPostId: string | null
}
export type SignInFailureRow = { username: string; failures: number; lastAt: string; lockedUntil: string | null }

declare module '../../foundation/database.ts' {
  interface Tables {
    organisations: OrganisationRow
    memberUnits: MemberUnitRow
    posts: PostRow
    accounts: AccountRow
    credentials: CredentialRow
    sessions: SessionRow
    signInFailures: SignInFailureRow
  }
}
