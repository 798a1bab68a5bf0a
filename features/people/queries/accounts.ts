/** Accounts with their posts, past ones included: a trail of who could do what. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Account, AccountWithPosts, Post, Role } from '../contract.ts'
import { words } from '../words.ts'

const columns = ['id', 'name', 'username', 'illustrative', 'disabledAt', 'mustChangePassword', 'createdAt'] as const

/** One account. Refuses an unknown id. */
export async function getAccount(db: Database, id: string): Promise<Account> {
  const account = await db.selectFrom('accounts').select(columns).where('id', '=', id).executeTakeFirst()
  if (!account) throw notFound(words.account)
  return account
}

/** Every post ever given, with its organisation; conditions are the caller's. */
export function allPosts(db: Database) {
  return db
    .selectFrom('posts')
    .innerJoin('organisations', 'organisations.id', 'posts.organisationId')
    .select([
      'posts.id',
      'posts.accountId',
      'posts.organisationId',
      'organisations.name as organisationName',
      'organisations.kind as organisationKind',
      'organisations.areaCode',
      'posts.role',
      'posts.validFrom',
      'posts.validTo',
    ])
}

/** One post. Refuses an unknown id. */
export async function getPost(db: Database, id: string): Promise<Post> {
  const post = await allPosts(db).where('posts.id', '=', id).executeTakeFirst()
  if (!post) throw notFound(words.post)
  return post
}

type Asked = PageAsked & { search?: string | undefined; role?: Role | undefined }

export async function listAccounts({ db, now, today }: Pick<Request, 'db' | 'now' | 'today'>, asked: Asked) {
  const { search, role, page, size } = asked
  let rows = db.selectFrom('accounts')
  const text = search
    ?.normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  if (text) rows = rows.where((or) => or.or([or(sql`lower(name)`, 'like', `%${text}%`), or('username', 'like', `%${text}%`)]))
  if (role) {
    rows = rows.where((condition) =>
      condition.exists(
        condition
          .selectFrom('posts')
          .select('posts.id')
          .whereRef('posts.accountId', '=', 'accounts.id')
          .where('posts.role', '=', role)
          .where((or) => or.or([or('posts.validTo', 'is', null), or('posts.validTo', '>', today)])),
      ),
    )
  }
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const accounts = await rows.select(columns).orderBy('name').orderBy('id').limit(limit).offset(offset).execute()
  return { rows: await withPosts(db, accounts, now), total, page, size }
}

/** Adds every post, and until when failed sign-ins lock the account; two queries whatever the page's length. */
async function withPosts(db: Database, accounts: Account[], now: string): Promise<AccountWithPosts[]> {
  if (accounts.length === 0) return []
  const ids = accounts.map(({ id }) => id)
  const posts = await allPosts(db).where('posts.accountId', 'in', ids).orderBy('posts.validFrom').orderBy('posts.id').execute()
  const names = accounts.map(({ username }) => username ?? '')
  const locks = await db
    .selectFrom('signInFailures')
    .select(['username', 'lockedUntil'])
    .where('lockedUntil', '>', now)
    .where('username', 'in', names)
    .execute()
  const lockedUntil = new Map(locks.map((lock) => [lock.username, lock.lockedUntil]))
  return accounts.map((account) => ({
    ...account,
    posts: posts.filter(({ accountId }) => accountId === account.id),
    lockedUntil: lockedUntil.get(account.username ?? '') ?? null,
  }))
}

export async function readAccount({ db, now }: Pick<Request, 'db' | 'now'>, { id }: { id: string }): Promise<AccountWithPosts> {
  const account = await getAccount(db, id)
  const [whole] = await withPosts(db, [account], now)
  return whole ?? { ...account, posts: [], lockedUntil: null }
}
