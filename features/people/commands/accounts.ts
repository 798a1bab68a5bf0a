/** Accounts: created with a first password, disabled, enabled, unlocked. */
import { hashPassword } from 'better-auth/crypto'
import type { Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import type { Account } from '../contract.ts'
import { getAccount } from '../queries/accounts.ts'
import { isStrongPassword } from '../rules.ts'
import { words } from '../words.ts'

type AccountAsked = { name: string; username: string; password: string }

/**
 * Stores an account and its password as better-auth would, but in the caller's transaction: better-auth's own handle is
 * another connection, and on PGlite, which has one, it would wait for this transaction for ever.
 * Refuses a weak password and a taken user name.
 */
export async function insertAccount(db: Database, now: string, { name, username, password }: AccountAsked, mustChangePassword: boolean): Promise<Account> {
  const lowered = username.toLowerCase()
  if (!isStrongPassword(password))
    throw refusal('WEAK_PASSWORD', words.weakPassword, { status: 422, fields: [{ field: 'password', text: say(words.weakPassword) }] })
  const id = crypto.randomUUID()
  const inserted = await db
    .insertInto('accounts')
    .values({
      id,
      name,
      username: lowered,
      displayUsername: username,
      email: `${lowered}@accounts.invalid`,
      emailVerified: false,
      image: null,
      illustrative: false,
      disabledAt: null,
      mustChangePassword,
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!inserted.numInsertedOrUpdatedRows)
    throw refusal('USERNAME_TAKEN', words.usernameTaken, {
      values: { username },
      fields: [{ field: 'username', text: say(words.usernameTaken, { username }) }],
    })
  await db
    .insertInto('credentials')
    .values({
      id: crypto.randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: await hashPassword(password),
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return getAccount(db, id)
}

export async function createAccount({ db, now, record }: Request, asked: AccountAsked): Promise<Account> {
  const account = await insertAccount(db, now, asked, true)
  await record({ event: 'accounts.created', object: { kind: 'account', id: account.id }, after: account })
  return account
}

/** Ends its sessions at once; its posts stay as they are, for the record. */
export async function disableAccount({ db, now, actor, record }: Request, { id }: { id: string }): Promise<Account> {
  const before = await getAccount(db, id)
  if (id === actor.accountId) throw refusal('OWN_ACCOUNT', words.ownAccount)
  if (before.disabledAt) throw refusal('DISABLED_ALREADY', words.disabledAlready)
  await db.updateTable('accounts').set({ disabledAt: now, updatedAt: now }).where('id', '=', id).execute()
  await db.deleteFrom('sessions').where('userId', '=', id).execute()
  const after = await getAccount(db, id)
  await record({ event: 'accounts.disabled', object: { kind: 'account', id }, before, after })
  return after
}

export async function enableAccount({ db, now, record }: Request, { id }: { id: string }): Promise<Account> {
  const before = await getAccount(db, id)
  if (!before.disabledAt) throw refusal('NOT_DISABLED', words.notDisabled)
  await db.updateTable('accounts').set({ disabledAt: null, updatedAt: now }).where('id', '=', id).execute()
  const after = await getAccount(db, id)
  await record({ event: 'accounts.enabled', object: { kind: 'account', id }, before, after })
  return after
}

export async function unlockAccount({ db, record }: Request, { id }: { id: string }): Promise<Account> {
  const account = await getAccount(db, id)
  const lock = await db
    .deleteFrom('signInFailures')
    .where('username', '=', account.username ?? '')
    .returningAll()
    .executeTakeFirst()
  if (!lock) throw refusal('NOT_LOCKED', words.notLocked)
  await record({
    event: 'accounts.unlocked',
    object: { kind: 'account', id },
    before: { failures: lock.failures, lockedUntil: lock.lockedUntil },
  })
  return account
}
