/** Versions by what they are in kind, or by the entry of the clean-up register they carry out. */
import type { Database } from '../../../foundation/database.ts'
import type { Nature } from '../contract.ts'

/** Their ids, to be used in another query. */
export function versionsOfEntry(db: Database, registerEntryId: string) {
  return db.selectFrom('itemVersions').select('id').where('registerEntryId', '=', registerEntryId)
}

export function versionsOfNature(db: Database, nature: Nature) {
  return db.selectFrom('itemVersions').select('id').where('nature', '=', nature)
}
