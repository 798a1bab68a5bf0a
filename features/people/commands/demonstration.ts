/** One-click entry as a made-up person; exists in demonstration mode only. */
import { writeAudit } from '../../../foundation/audit.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { authOf } from '../auth.ts'
import { postsOf } from '../queries/session.ts'
import { words } from '../words.ts'

export async function listDemonstrationPeople({ db, today, deployment }: Request) {
  if (!deployment.demonstration) return []
  return postsOf(db, today)
    .innerJoin('accounts', 'accounts.id', 'posts.accountId')
    .select('accounts.name as accountName')
    .where('accounts.illustrative', '=', true)
    .where('accounts.disabledAt', 'is', null)
    .execute()
}

/** Opens a real session, signed as any other, for an account marked as made up; never for anyone else's. */
export async function enterDemonstration(request: Request, { postId }: { postId: string }) {
  const { db, deployment, today, now } = request
  if (!deployment.demonstration) throw refusal('NOT_DEMONSTRATION', words.notDemonstration, { status: 403 })
  const post = await postsOf(db, today)
    .innerJoin('accounts', 'accounts.id', 'posts.accountId')
    .select('accounts.name as accountName')
    .where('accounts.illustrative', '=', true)
    .where('accounts.disabledAt', 'is', null)
    .where('posts.id', '=', postId)
    .executeTakeFirst()
  if (!post) throw refusal('NOT_YOUR_POST', words.notYourPost, { status: 403 })
  const context = await authOf(db, deployment).$context
  const session = await context.internalAdapter.createSession(post.accountId)
  await db.updateTable('sessions').set({ actingPostId: postId }).where('id', '=', session.id).execute()
  const { name, attributes } = context.authCookies.sessionToken
  const signature = await sign(session.token, context.secret)
  const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${context.sessionConfig.expiresIn}`, ...(attributes.secure ? ['Secure'] : [])]
  request.answerHeaders.append('set-cookie', `${name}=${encodeURIComponent(`${session.token}.${signature}`)}; ${flags.join('; ')}`)
  await writeAudit(
    db,
    {
      actor: { ...request.actor, accountId: post.accountId, name: post.accountName },
      now,
      fromAddress: request.fromAddress,
      endpoint: 'people.enterDemonstration',
    },
    { event: 'session.opened', object: { kind: 'account', id: post.accountId } },
  )
  return { signedIn: true as const }
}

/** The signature better-auth expects behind a session cookie: HMAC-SHA-256, base64. */
async function sign(value: string, secret: string): Promise<string> {
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return Buffer.from(await crypto.subtle.sign('HMAC', key, bytes.encode(value))).toString('base64')
}
