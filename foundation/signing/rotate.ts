/** Changing the signing key, and declaring one lost. */
import { inTransaction, type Database } from '../database.ts'
import type { Keyring } from '../sealing.ts'
import type { SigningAlgorithm } from './algorithms.ts'
import { activeKey, type PublishedKey } from './keys.ts'

/** Retires the active key, of whichever algorithm, and makes a new one; what the old one signed still verifies. Gives the new one. */
export async function rotateSigningKey(database: Database, keyring: Keyring, algorithm: SigningAlgorithm, now: string): Promise<PublishedKey> {
  return inTransaction(database, async (db) => {
    await db.updateTable('signingKeys').set({ state: 'retired', retiredAt: now }).where('state', '=', 'active').execute()
    return activeKey(db, keyring, algorithm, now)
  })
}

/** From now on nothing this key signed is called valid; gives false where there is no such key, or it was revoked before. */
export async function revokeSigningKey(db: Database, id: string, now: string): Promise<boolean> {
  const revoked = await db
    .updateTable('signingKeys')
    .set({ state: 'revoked', revokedAt: now })
    .where('id', '=', id)
    .where('state', '<>', 'revoked')
    .executeTakeFirst()
  return revoked.numUpdatedRows > 0n
}
