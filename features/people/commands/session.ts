/** Signing in and out, choosing a post. These run outside the request's transaction: a failed try must stay counted. */
import { hashPassword } from 'better-auth/crypto'
import { writeAudit } from '../../../foundation/audit.ts'
import { inTransaction } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { authOf } from '../auth.ts'
import { postsOf } from '../queries/session.ts'
import { afterFailure, isStrongPassword, lockAfter } from '../rules.ts'
import { words } from '../words.ts'

function localTime(instant: string): string {
  return new Date(instant).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })
}

function passCookies(request: Request, headers: Headers) {
  for (const cookie of headers.getSetCookie()) request.answerHeaders.append('set-cookie', cookie)
}

/**
 * Counts the try before the password is looked at: tries sent at the same moment are counted one after the other, so
 * that nobody gets more than five. Refuses while the name is locked; a lock that has run out starts counting anew.
 */
async function countTry(request: Request, username: string) {
  const { db, now } = request
  const counted = await inTransaction(db, async (transaction) => {
    await transaction
      .insertInto('signInFailures')
      .values({ username, failures: 0, lastAt: now, lockedUntil: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const earlier = await transaction.selectFrom('signInFailures').selectAll().where('username', '=', username).forUpdate().executeTakeFirstOrThrow()
    if (earlier.lockedUntil && earlier.lockedUntil > now) return { ...earlier, refused: true }
    const next = afterFailure(earlier.lockedUntil ? 0 : earlier.failures, now)
    await transaction
      .updateTable('signInFailures')
      .set({ lastAt: now, ...next })
      .where('username', '=', username)
      .execute()
    return { ...next, refused: false }
  })
  if (counted.refused) throw locked(counted)
  return counted
}

type Counted = { failures: number; lockedUntil: string | null }

function locked({ failures, lockedUntil }: Counted) {
  return refusal('LOCKED', words.locked, { status: 423, values: { n: failures, until: localTime(lockedUntil ?? '') } })
}

async function failed(request: Request, username: string, counted: Counted): Promise<never> {
  const trail = {
    actor: { ...request.actor, name: username },
    now: request.now,
    fromAddress: request.fromAddress,
    endpoint: 'people.signIn',
  }
  await writeAudit(
    request.db,
    trail,
    { event: 'session.refused', object: { kind: 'account', id: username } },
    { succeeded: false, refusal: counted.lockedUntil ? 'LOCKED' : 'SIGN_IN_FAILED' },
  )
  throw counted.lockedUntil ? locked(counted) : refusal('SIGN_IN_FAILED', words.signInFailed, { status: 401, values: { left: lockAfter - counted.failures } })
}

export async function signIn(request: Request, { username, password }: { username: string; password: string }) {
  const name = username.toLowerCase()
  const { db, now } = request
  const counted = await countTry(request, name)
  const account = await db.selectFrom('accounts').select(['id', 'name', 'disabledAt']).where('username', '=', name).executeTakeFirst()
  if (!account || account.disabledAt) {
    // as slow as a real comparison: the time taken must not tell which names exist
    await hashPassword(password)
    return failed(request, name, counted)
  }
  const auth = authOf(db, request.deployment)
  const answer = await auth.api.signInUsername({ body: { username: name, password }, headers: request.askedHeaders, returnHeaders: true }).catch(() => null)
  if (!answer?.response) return failed(request, name, counted)
  await db.deleteFrom('signInFailures').where('username', '=', name).execute()
  passCookies(request, answer.headers)
  await writeAudit(
    db,
    {
      actor: { ...request.actor, accountId: account.id, name: account.name },
      now,
      fromAddress: request.fromAddress,
      endpoint: 'people.signIn',
    },
    { event: 'session.opened', object: { kind: 'account', id: account.id } },
  )
  return { signedIn: true as const }
}

export async function signOut(request: Request) {
  const auth = authOf(request.db, request.deployment)
  const answer = await auth.api.signOut({ headers: request.askedHeaders, returnHeaders: true })
  passCookies(request, answer.headers)
  await request.record({ event: 'session.closed', object: { kind: 'account', id: request.actor.accountId ?? '' } })
  return { signedOut: true as const }
}

export async function choosePost(request: Request, { postId }: { postId: string }) {
  const { db, actor, today } = request
  const post = await postsOf(db, today).where('accountId', '=', actor.accountId).where('posts.id', '=', postId).executeTakeFirst()
  if (!post) throw refusal('NOT_YOUR_POST', words.notYourPost, { status: 403 })
  const token = /jianfu\.session_token=([^.;]+)/.exec(request.askedHeaders.get('cookie') ?? '')?.[1]
  if (token)
    await db.updateTable('sessions').set({ actingPostId: postId }).where('token', '=', decodeURIComponent(token)).where('userId', '=', post.accountId).execute()
  await request.record({
    event: 'session.postChosen',
    object: { kind: 'post', id: postId },
    before: { postId: actor.postId },
    after: { postId },
  })
  return { actingPostId: postId }
}

export async function changePassword(request: Request, { current, next }: { current: string; next: string }) {
  if (!isStrongPassword(next)) throw refusal('WEAK_PASSWORD', words.weakPassword, { status: 422 })
  const auth = authOf(request.db, request.deployment)
  const answer = await auth.api
    .changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: request.askedHeaders,
      returnHeaders: true,
    })
    .catch(() => null)
  if (!answer) throw refusal('WRONG_PASSWORD', words.wrongPassword, { status: 403 })
  await request.db.updateTable('accounts').set({ mustChangePassword: false }).where('id', '=', request.actor.accountId).execute()
  passCookies(request, answer.headers)
  await request.record({ event: 'password.changed', object: { kind: 'account', id: request.actor.accountId ?? '' } })
  return { changed: true as const }
}
