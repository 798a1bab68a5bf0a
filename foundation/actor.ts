/** Who acts: an account in one of its posts. The post gives the organisation, the role and the area it may see. */
export type Actor = {
  accountId: string | null
  /** The name shown to colleagues. */
  name: string
  postId: string | null
  role: string | null
  organisationId: string | null
  organisationName: string
  organisationKind: string | null
  /** 12-digit code of the area the organisation belongs to; the post sees this area and what lies in it. */
  areaCode: string | null
  permissions: ReadonlySet<string>
}

/** The public: no account, no post, only what anyone may read. */
export const guest: Actor = {
  accountId: null,
  name: '',
  postId: null,
  role: null,
  organisationId: null,
  organisationName: '',
  organisationKind: null,
  areaCode: null,
  permissions: new Set(),
}

export function isSignedIn(actor: Actor): boolean {
  return actor.accountId !== null
}

export function may(actor: Actor, permission: string): boolean {
  if (permission === 'anyone') return true
  if (permission === 'signed-in') return isSignedIn(actor)
  return actor.permissions.has(permission)
}
