/** Every feature that keeps sealed values, so that keys can be changed and a lost key is noticed at start. */
import { sealedStores as ledgers } from '../features/ledgers/commands/reseal.ts'
import { certificatesStore, sealDraftsStore } from '../features/certificates/sealed.ts'
import { reportRowsStore } from '../features/reports/sealed.ts'
import type { Database } from '../foundation/database.ts'
import type { SealedStore } from '../foundation/sealing/stores.ts'
import { signingKeysStore } from '../foundation/signing/sealed.ts'

export const sealedStores: readonly SealedStore[] = [...ledgers, reportRowsStore, certificatesStore, sealDraftsStore, signingKeysStore]

/** Whether the database holds any sealed value: if so, its keys must be there. */
export async function sealedExists(db: Database, stores = sealedStores): Promise<boolean> {
  for (const store of stores) if (await store.exists(db)) return true
  return false
}
