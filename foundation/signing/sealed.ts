/** Private numbers of signing keys, for a change of the data key (server/sealed.ts). There are so few that one batch does. */
import type { SealedStore } from '../sealing/stores.ts'
import { needsReseal, seal } from '../sealing.ts'
import { secretContext, secretOf } from './keys.ts'

export const signingKeysStore: SealedStore = {
  name: 'signing keys',
  exists: async (db) => (await db.selectFrom('signingKeys').select('id').limit(1).executeTakeFirst()) !== undefined,
  remaining: async (db, keyring) => {
    const rows = await db.selectFrom('signingKeys').select('sealedSecret').execute()
    return rows.filter(({ sealedSecret }) => needsReseal(keyring, sealedSecret)).length
  },
  resealBatch: async (db, keyring) => {
    const rows = await db.selectFrom('signingKeys').select(['id', 'sealedSecret']).execute()
    const stale = rows.filter(({ sealedSecret }) => needsReseal(keyring, sealedSecret))
    for (const key of stale) {
      const sealedSecret = seal(keyring, secretOf(keyring, key), secretContext(key.id))
      await db.updateTable('signingKeys').set({ sealedSecret }).where('id', '=', key.id).execute()
    }
    return { done: stale.length, next: undefined }
  },
}
