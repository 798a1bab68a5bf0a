/** Posts: given by the security administrator from a day, ended on a day. */
import { v7 as newId } from 'uuid'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import type { Post } from '../contract.ts'
import { allPosts, getAccount, getPost } from '../queries/accounts.ts'
import { getOrganisation, memberUnitsOn } from '../queries/organisations.ts'
import { organisationsFor, postFault, type PostAsked } from '../rules.ts'
import { organisationKindWords, postFaultWords, roleWords, words } from '../words.ts'

const list = (pairs: readonly (readonly [string, string])[]) => ({
  zh: pairs.map(([zh]) => zh).join('、'),
  en: pairs.map(([, en]) => en).join(', '),
})

export async function givePost({ db, actor, record }: Request, asked: PostAsked): Promise<Post> {
  const account = await getAccount(db, asked.accountId)
  // two posts given at once must see each other, or both administrators' posts would pass
  await db.selectFrom('accounts').select('id').where('id', '=', asked.accountId).forUpdate().execute()
  const organisation = await getOrganisation(db, asked.organisationId)
  if (account.disabledAt) throw refusal('DISABLED_ACCOUNT', words.disabledAccount)
  const member = await memberUnitsOn(db, asked.validFrom).where('memberUnits.organisationId', '=', organisation.id).executeTakeFirst()
  const held = await allPosts(db).where('posts.accountId', '=', asked.accountId).execute()
  const fault = postFault(asked, { giver: actor.accountId, kind: organisation.kind, isMemberUnit: member !== undefined, held })
  if (fault) {
    throw refusal(fault, postFaultWords[fault], {
      values: {
        role: say(roleWords[asked.role]),
        kinds: list(organisationsFor[asked.role].map((kind) => organisationKindWords[kind])),
        organisation: organisation.name,
        from: asked.validFrom,
      },
    })
  }
  const id = newId()
  await db
    .insertInto('posts')
    .values({
      id,
      accountId: asked.accountId,
      organisationId: asked.organisationId,
      role: asked.role,
      validFrom: asked.validFrom,
      validTo: asked.validTo,
    })
    .execute()
  const post = await getPost(db, id)
  await record({
    event: 'posts.given',
    object: { kind: 'post', id },
    district: organisation.areaCode.slice(0, 6),
    after: { ...post, accountName: account.name },
  })
  return post
}

/** The post's last day is yesterday: from today it gives no permission. One that has not begun never begins. */
export async function endPost({ db, actor, today, record }: Request, { id }: { id: string }): Promise<Post> {
  const before = await getPost(db, id)
  if (before.validTo !== null && before.validTo <= today) throw refusal('ENDED_ALREADY', words.endedAlready, { values: { day: before.validTo } })
  if (before.id === actor.postId) throw refusal('OWN_POST', words.ownPost)
  await db
    .updateTable('posts')
    .set({ validTo: before.validFrom > today ? before.validFrom : today })
    .where('id', '=', id)
    .execute()
  const after = await getPost(db, id)
  await record({ event: 'posts.ended', object: { kind: 'post', id }, district: before.areaCode.slice(0, 6), before, after })
  return after
}
