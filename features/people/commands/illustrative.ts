/** The demonstration's made-up people: accounts without a password, entered by one click in demonstration mode only. */
import { sql } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { Role } from '../contract.ts'
import { illustrativeId } from '../identities.ts'

export type IllustrativePerson = {
  /** Unique; ids and the user name follow from it, so that loading twice changes nothing. */
  key: string
  /** Obviously made up: 演示·张三甲. */
  name: string
  /** `validFrom` by default 1 January of the year before. */
  posts: readonly { organisationId: string; role: Role; validFrom?: string; validTo?: string | null }[]
}

export type IllustratedPerson = { key: string; name: string; accountId: string; postIds: string[] }

/** Stores them with their posts, told apart by organisation and role. Gives their ids in the order given. */
export async function addIllustrativePeople(db: Database, now: string, people: readonly IllustrativePerson[]): Promise<IllustratedPerson[]> {
  const since = `${Number(civilDay(now).slice(0, 4)) - 1}-01-01`
  const accountOf = (key: string) => illustrativeId('account', key)
  const postOf = (key: string, { organisationId, role }: { organisationId: string; role: Role }) => illustrativeId('post', `${key}/${organisationId}/${role}`)
  const accounts = people.map(({ key, name }) => ({
    id: accountOf(key),
    name,
    username: `illustrative.${key.toLowerCase()}`,
    email: `${key.toLowerCase()}@illustrative.invalid`,
  }))
  const posts = people.flatMap(({ key, posts: held }) =>
    held.map((post) => ({
      id: postOf(key, post),
      account_id: accountOf(key),
      organisation_id: post.organisationId,
      role: post.role,
      valid_from: post.validFrom ?? since,
      valid_to: post.validTo ?? null,
    })),
  )
  await sql`
    insert into accounts (id, name, username, display_username, email, email_verified, illustrative, created_at, updated_at)
    select id, name, username, username, email, false, true, ${now}::timestamptz, ${now}::timestamptz from jsonb_to_recordset(${json(accounts)}) as person (id text, name text, username text, email text)
    on conflict do nothing`.execute(db)
  await sql`
    insert into posts (id, account_id, organisation_id, role, valid_from, valid_to)
    select id, account_id, organisation_id, role, valid_from, valid_to
    from jsonb_to_recordset(${json(posts)}) as post (id uuid, account_id text, organisation_id uuid, role text, valid_from date, valid_to date)
    on conflict (id) do nothing`.execute(db)
  return people.map(({ key, name, posts: held }) => ({
    key,
    name,
    accountId: accountOf(key),
    postIds: held.map((post) => postOf(key, post)),
  }))
}
