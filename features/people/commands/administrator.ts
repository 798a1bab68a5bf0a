/** The first people of a fresh installation: made on the command line by whoever runs the machine. */
import { v7 as newId } from 'uuid'
import { guest } from '../../../foundation/actor.ts'
import { writeAudit } from '../../../foundation/audit.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { Account, Role } from '../contract.ts'
import { organisationIdOf } from '../identities.ts'
import { insertAccount } from './accounts.ts'

type Asked = { name: string; username: string; password: string; role: Extract<Role, `${string}_administrator`> }

/** An account with one of the three administrators' posts, both in the caller's transaction. Refuses as `insertAccount`. */
export async function createAdministrator(db: Database, now: string, { role, ...asked }: Asked): Promise<Account> {
  const account = await insertAccount(db, now, asked, false)
  const post = {
    id: newId(),
    accountId: account.id,
    organisationId: organisationIdOf('platform', '110000000000'),
    role,
    validFrom: civilDay(now),
    validTo: null,
  }
  await db.insertInto('posts').values(post).execute()
  const trail = { actor: { ...guest, name: 'admin:create' }, now, fromAddress: 'command line', endpoint: 'admin:create' }
  await writeAudit(db, trail, { event: 'accounts.created', object: { kind: 'account', id: account.id }, after: { ...account, role } })
  return account
}
