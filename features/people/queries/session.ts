/** Who is behind a request, and in which post. */
import { guest, type Actor } from '../../../foundation/actor.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { Deployment, Request } from '../../../foundation/request.ts'
import { authOf } from '../auth.ts'
import type { Post, Session } from '../contract.ts'
import { permissionsOf } from '../rules.ts'

/** Posts with their organisations; further conditions are the caller's. */
export function postsOf(db: Database, today: string) {
  return db
    .selectFrom('posts')
    .innerJoin('organisations', 'organisations.id', 'posts.organisationId')
    .select([
      'posts.id',
      'posts.accountId',
      'posts.organisationId',
      'posts.role',
      'posts.validFrom',
      'posts.validTo',
      'organisations.name as organisationName',
      'organisations.kind as organisationKind',
      'organisations.areaCode',
    ])
    .where('posts.validFrom', '<=', today)
    .where((or) => or.or([or('posts.validTo', 'is', null), or('posts.validTo', '>', today)]))
    .orderBy('posts.validFrom')
    .orderBy('posts.id')
}

export function actorIn(post: Post, name: string): Actor {
  return {
    accountId: post.accountId,
    name,
    postId: post.id,
    role: post.role,
    organisationId: post.organisationId,
    organisationName: post.organisationName,
    organisationKind: post.organisationKind,
    areaCode: post.areaCode,
    permissions: new Set(permissionsOf[post.role]),
  }
}

/**
 * The actor of a request's cookies; the guest when there are none, or the session has ended. Use prolongs a session:
 * the prolonged cookie is put into `answerHeaders`.
 */
export async function findActor(db: Database, deployment: Deployment, headers: Headers, now: string, answerHeaders?: Headers): Promise<Actor> {
  if (!headers.get('cookie')?.includes('jianfu.session_token')) return guest
  const { response: found, headers: prolonged } = await authOf(db, deployment).api.getSession({ headers, returnHeaders: true })
  if (!found) return guest
  for (const cookie of prolonged.getSetCookie()) answerHeaders?.append('set-cookie', cookie)
  const { user, session } = found
  if (user.disabledAt) return guest
  // a first password, known to whoever gave it, opens nothing but the door to a new one
  if (user.mustChangePassword) return { ...guest, accountId: user.id, name: user.name }
  const posts: Post[] = await postsOf(db, civilDay(now)).where('accountId', '=', user.id).execute()
  const post = posts.find(({ id }) => id === (session as { actingPostId?: string | null }).actingPostId) ?? posts[0]
  return post ? actorIn(post, user.name) : { ...guest, accountId: user.id, name: user.name }
}

export async function readSession({ db, actor, today, deployment }: Request): Promise<Session> {
  const common = { actingPostId: actor.postId, permissions: [...actor.permissions], demonstration: deployment.demonstration, today }
  if (!actor.accountId) return { account: null, posts: [], mustChangePassword: false, ...common }
  const { mustChangePassword, ...account } = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'username', 'mustChangePassword'])
    .where('id', '=', actor.accountId)
    .executeTakeFirstOrThrow()
  const posts = await postsOf(db, today).where('accountId', '=', actor.accountId).execute()
  return { account, posts, mustChangePassword, ...common }
}
