/** Whoever holds a post on a day, as an actor: for work begun in a person's name that the house carries out later. */
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { actorIn, postsOf } from './session.ts'

/** Undefined when the post has ended, or its account was disabled. */
export async function findPostHolder(db: Database, postId: string, day: string): Promise<Actor | undefined> {
  const post = await postsOf(db, day).where('posts.id', '=', postId).executeTakeFirst()
  const account = post && (await db.selectFrom('accounts').select(['name', 'disabledAt']).where('id', '=', post.accountId).executeTakeFirst())
  return post && account?.disabledAt === null ? actorIn(post, account.name) : undefined
}
