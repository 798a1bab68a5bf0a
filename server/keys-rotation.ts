/** Changing the data key: a new one for new values, then every old value sealed anew, then the old key forgotten. */
import { statSync } from 'node:fs'
import type { Database } from '../foundation/database.ts'
import { noteKeys } from '../foundation/sealing/checks.ts'
import type { SealedStore } from '../foundation/sealing/stores.ts'
import type { Keyring } from '../foundation/sealing.ts'
import { lookEvery, readKeysFile, withNewKey, writeKeysFile } from './keys-file.ts'
import { WrongSettings } from './wrong-settings.ts'

export type Rotation = {
  db: Database
  keyring: Keyring
  keysFile: string
  stores: readonly SealedStore[]
  /** True on PostgreSQL: servers may be running, and take a new key over within seconds. */
  serversMayRun: boolean
  tell: (line: string) => void
}

async function remainingIn({ db, stores }: Rotation, keyring: Keyring): Promise<number> {
  let sum = 0
  for (const store of stores) sum += await store.remaining(db, keyring)
  return sum
}

/** Adds a current key (or goes on with an interrupted rotation) and seals everything with it; gives the keyring in use then. */
export async function rotateKeys(rotation: Rotation, now: string): Promise<Keyring> {
  const { db, keysFile, stores, serversMayRun, tell } = rotation
  const otherCipher = readKeysFile(keysFile)?.algorithm !== rotation.keyring.algorithm
  const goesOn = !otherCipher && (await remainingIn(rotation, rotation.keyring)) > 0
  const keyring = goesOn ? rotation.keyring : withNewKey(rotation.keyring, now)
  if (goesOn) tell(`An earlier rotation to key ${keyring.current} goes on.`)
  else {
    // the file first: a key that sealed something must never be lost
    writeKeysFile(keysFile, keyring)
    await noteKeys(db, keyring)
    tell(`Added key ${keyring.current}; the older ones stay until npm run keys:forget.`)
    if (serversMayRun) await new Promise((resolve) => setTimeout(resolve, 2 * lookEvery))
  }
  for (const store of stores) await resealStore(store, db, keyring, tell)
  const left = await remainingIn(rotation, keyring)
  tell(left === 0 ? 'Everything is sealed with the new key.' : `${left} values were sealed with an older key meanwhile: run npm run keys:rotate again.`)
  return keyring
}

async function resealStore(store: SealedStore, db: Database, keyring: Keyring, tell: (line: string) => void): Promise<void> {
  const all = await store.remaining(db, keyring)
  let done = 0
  let after: string | undefined
  do {
    const batch = await store.resealBatch(db, keyring, after)
    done += batch.done
    after = batch.next
    tell(`${store.name}: ${done} of ${all} sealed anew (${all === 0 ? 100 : Math.min(100, Math.floor((done * 100) / all))} %)`)
  } while (after !== undefined)
}

/** Drops every key but the current one. Refuses while a value still needs one, and for a minute after a rotation on PostgreSQL. */
export async function forgetKeys(rotation: Rotation): Promise<Keyring> {
  const { db, keyring, keysFile, serversMayRun, tell } = rotation
  const left = await remainingIn(rotation, keyring)
  if (left > 0) throw new WrongSettings(`${left} values are still sealed with an older key. Run npm run keys:rotate first; nothing was changed.`)
  if (serversMayRun && Date.now() - statSync(keysFile).mtimeMs < 60_000) {
    throw new WrongSettings('The key was changed less than a minute ago, and a running server may not know it yet. Try again in a minute; nothing was changed.')
  }
  const { current, keys } = keyring
  const only = { ...keyring, keys: new Map([...keys].filter(([id]) => id === current)) }
  const dropped = [...keys.keys()].filter((id) => id !== current)
  await noteKeys(db, only)
  writeKeysFile(keysFile, only)
  tell(dropped.length === 0 ? `There is only key ${current}.` : `Forgot ${dropped.join(', ')}. Backups made before the rotation still need the old file.`)
  return only
}
