/** At start: the keys at hand are those the database was sealed with, or nothing starts. */
import { inTransaction, type Database } from '../foundation/database.ts'
import { keyFaults, noteKeys, type KeyFault } from '../foundation/sealing/checks.ts'
import type { Config } from './config.ts'
import { writeKeysFile } from './keys-file.ts'
import { sealedExists } from './sealed.ts'
import { WrongSettings } from './wrong-settings.ts'

export type KeysAsked = Pick<Config, 'keyring' | 'keysFile' | 'keysAreNew'>

const sentences: Record<KeyFault['why'], (id: string, file: string) => string> = {
  missing: (id, file) => `key ${id}, which is not in ${file}`,
  wrong: (id, file) => `another key ${id} than the one in ${file}`,
  'wrong index': (_, file) => `another index key than the one in ${file}`,
}

/**
 * Refuses to go on when the database holds sealed values and one of its keys is missing or wrong. A keys file that is
 * made now is written only after that.
 */
export async function checkKeys(
  db: Database,
  { keyring, keysFile, keysAreNew }: KeysAsked,
  tell: (line: string) => void,
  exists = sealedExists,
): Promise<void> {
  const [fault] = await keyFaults(db, keyring)
  if (fault && (await exists(db))) {
    throw new WrongSettings(
      `The database holds personal data sealed with ${sentences[fault.why](fault.id, keysFile)}. Restore that file from the backup, or name the right one: DATA_KEYS_FILE=… npm start. Nothing was changed: a new key could not open what is there.`,
    )
  }
  if (keysAreNew) {
    writeKeysFile(keysFile, keyring)
    tell(`made the keys of personal data: ${keysFile} (${keyring.algorithm}). Keep a copy apart from the database's backups.`)
  }
  await inTransaction(db, (transaction) => noteKeys(transaction, keyring))
}
