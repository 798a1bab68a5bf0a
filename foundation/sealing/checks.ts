/** What each key makes of a known sentence, kept in the database: a lost or wrong key is found at start, not when someone's record does not open. */
import { isRefusal } from '../refusal.ts'
import { blindIndex, seal, unseal, type Keyring } from '../sealing.ts'
import type { Database } from '../database.ts'

export type DataKeyRow = { id: string; sealedCheck: string; indexCheck: string }

declare module '../database.ts' {
  interface Tables {
    dataKeys: DataKeyRow
  }
}

const sentence = '减负'
const context = 'data_keys'
const indexCheck = (keyring: Keyring) => blindIndex(keyring, context, sentence)

export type KeyFault = { id: string; why: 'missing' | 'wrong' | 'wrong index' }

function faultOf(keyring: Keyring, row: DataKeyRow): KeyFault | undefined {
  const { id } = row
  if (!keyring.keys.has(id)) return { id, why: 'missing' }
  if (row.indexCheck !== indexCheck(keyring)) return { id, why: 'wrong index' }
  try {
    unseal(keyring, row.sealedCheck, context)
    return undefined
  } catch (error) {
    if (isRefusal(error)) return { id, why: 'wrong' }
    throw error
  }
}

/** The keys this database was sealed with that the keyring lacks, or has another of the same name for. */
export async function keyFaults(db: Database, keyring: Keyring): Promise<KeyFault[]> {
  const rows = await db.selectFrom('dataKeys').selectAll().orderBy('id').execute()
  return rows.flatMap((row) => faultOf(keyring, row) ?? [])
}

/** Notes the keys of the keyring, and forgets the others. */
export async function noteKeys(db: Database, keyring: Keyring): Promise<void> {
  const ids = [...keyring.keys.keys()]
  const rows = ids.map((id) => ({ id, sealedCheck: seal({ ...keyring, current: id }, sentence, context), indexCheck: indexCheck(keyring) }))
  await db.deleteFrom('dataKeys').where('id', 'not in', ids).execute()
  await db
    .insertInto('dataKeys')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ sealedCheck: (row) => row.ref('excluded.sealedCheck'), indexCheck: (row) => row.ref('excluded.indexCheck') }),
    )
    .execute()
}
