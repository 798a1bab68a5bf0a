/** Keys of personal data: made once, missed at once, changed without losing a value. */
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, vi } from 'vitest'
import type { SealedStore } from '../foundation/sealing/stores.ts'
import { needsReseal, seal, unseal, type Keyring } from '../foundation/sealing.ts'
import { checkKeys } from './keys-check.ts'
import { followKeysFile, newKeyring, readKeysFile, withNewKey, writeKeysFile } from './keys-file.ts'
import { forgetKeys, rotateKeys, type Rotation } from './keys-rotation.ts'
import { story } from './testing/story.ts'
import { WrongSettings } from './wrong-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'jianfu-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newFile = () => join(folder, `keys-${(files += 1)}.json`)
const now = '2026-11-23T02:00:00.000Z'
/** A keyring with its keys spelt out: key objects of the crypto library all look alike. */
const written = (keyring?: Keyring) => ({
  ...keyring,
  keys: [...(keyring?.keys ?? [])].map(([id, key]) => [id, key.export().toString('hex')]),
  index: keyring?.index.export().toString('hex'),
})
const silent = () => undefined
const always = async () => true
const never = async () => false

story('the first start makes the keys; they are readable by their owner only, and the same at the next start', async ({ db }) => {
  const keysFile = newFile()
  expect(readKeysFile(keysFile)).toBeUndefined()
  const keyring = newKeyring('aes-256-gcm', now)
  await checkKeys(db, { keyring, keysFile, keysAreNew: true }, silent, always)
  expect(statSync(keysFile).mode & 0o077).toBe(0)
  expect(written(readKeysFile(keysFile))).toEqual(written(keyring))
  await checkKeys(db, { keyring: readKeysFile(keysFile) as Keyring, keysFile, keysAreNew: false }, silent, always)
})

story('without the key the database was sealed with nothing starts, and no new key is made', async ({ db }) => {
  const keysFile = newFile()
  const keyring = newKeyring('aes-256-gcm', now)
  await checkKeys(db, { keyring, keysFile, keysAreNew: true }, silent, always)
  const other = newFile()
  const start = (given: Keyring) => checkKeys(db, { keyring: given, keysFile: other, keysAreNew: true }, silent, always)
  await expect(start(newKeyring('aes-256-gcm', now))).rejects.toThrow(`sealed with key ${keyring.current}, which is not in ${other}. Restore`)
  const wrong = newKeyring('aes-256-gcm', now)
  await expect(start({ ...keyring, keys: new Map([[keyring.current, wrong.index]]) })).rejects.toThrow(`another key ${keyring.current} than the one in`)
  await expect(start({ ...keyring, index: wrong.index })).rejects.toThrow('another index key')
  await expect(start({ ...keyring, indexHash: 'sm3' })).rejects.toThrow(WrongSettings)
  expect(existsSync(other)).toBe(false)
})

story('a database without any sealed value takes new keys', async ({ db }) => {
  for (const keyring of [newKeyring('aes-256-gcm', now), newKeyring('sm4', now)]) {
    await checkKeys(db, { keyring, keysFile: newFile(), keysAreNew: true }, silent, never)
  }
  expect(await db.selectFrom('dataKeys').select('id').execute()).toHaveLength(1)
})

story('a keys file that does not fit is named, and left as it is', async () => {
  const file = newFile()
  const whole = newKeyring('sm4', now)
  writeKeysFile(file, whole)
  const good = JSON.parse(readFileSync(file, 'utf8')) as object
  for (const [wrong, why] of [
    ['{', 'cannot be read as JSON'],
    [JSON.stringify({ ...good, current: 'k9' }), 'current: is not among the keys'],
    [JSON.stringify({ ...good, index: 'c2hvcnQ=' }), 'index: must be 32 bytes in base64'],
    [JSON.stringify({ ...good, algorithm: 'des' }), 'algorithm'],
  ] as const) {
    writeFileSync(file, wrong)
    expect(() => readKeysFile(file)).toThrow(WrongSettings)
    expect(() => readKeysFile(file)).toThrow(why)
    expect(readFileSync(file, 'utf8')).toBe(wrong)
  }
})

/** A hundred people’s names, sealed, in batches of thirty. */
function namesSealedWith(keyring: Keyring) {
  const sealed = Array.from({ length: 100 }, (_, index) => seal(keyring, `姓名${index}`, String(index)))
  const store: SealedStore = {
    name: 'names',
    exists: always,
    remaining: async (_, given) => sealed.filter((value) => needsReseal(given, value)).length,
    resealBatch: async (_, given, after) => {
      const from = after === undefined ? 0 : Number(after) + 1
      const to = Math.min(from + 30, sealed.length)
      let done = 0
      for (let index = from; index < to; index += 1) {
        if (!needsReseal(given, sealed[index] as string)) continue
        sealed[index] = seal(given, unseal(given, sealed[index] as string, String(index)), String(index))
        done += 1
      }
      return { done, next: to < sealed.length ? String(to - 1) : undefined }
    },
  }
  const opened = (given: Keyring) => sealed.map((value, index) => unseal(given, value, String(index)))
  return { store, opened }
}

const names = Array.from({ length: 100 }, (_, index) => `姓名${index}`)

story('a rotation that was cut off goes on with the same key, and the old key goes only when nothing needs it', async ({ db }) => {
  const keysFile = newFile()
  const before = newKeyring('aes-256-gcm', now)
  await checkKeys(db, { keyring: before, keysFile, keysAreNew: true }, silent)
  const { store, opened } = namesSealedWith(before)
  const told: string[] = []
  const rotation: Rotation = { db, keyring: before, keysFile, stores: [store], serversMayRun: false, tell: (line) => void told.push(line) }
  let batches = 0
  const cutOff: SealedStore = {
    ...store,
    resealBatch: async (...asked) => {
      if ((batches += 1) === 3) throw new Error('killed')
      return store.resealBatch(...asked)
    },
  }
  await expect(rotateKeys({ ...rotation, stores: [cutOff] }, now)).rejects.toThrow('killed')
  const between = readKeysFile(keysFile) as Keyring
  expect(between.keys.size).toBe(2)
  expect(await store.remaining(db, between)).toBe(40)
  expect(opened(between)).toEqual(names)
  await expect(forgetKeys({ ...rotation, keyring: between })).rejects.toThrow('40 values are still sealed with an older key')

  const after = await rotateKeys({ ...rotation, keyring: between }, now)
  expect(after.current).toBe(between.current)
  expect(told.at(-2)).toBe('names: 40 of 40 sealed anew (100 %)')
  expect(opened(after)).toEqual(names)
  const only = await forgetKeys({ ...rotation, keyring: after })
  expect([...only.keys.keys()]).toEqual([after.current])
  expect(opened(readKeysFile(keysFile) as Keyring)).toEqual(names)
  await checkKeys(db, { keyring: readKeysFile(keysFile) as Keyring, keysFile, keysAreNew: false }, silent, always)
})

story('with DATA_CIPHER=sm4 a rotation changes the cipher, too; what is looked up stays findable', async ({ db }) => {
  const keysFile = newFile()
  const before = newKeyring('aes-256-gcm', now)
  await checkKeys(db, { keyring: before, keysFile, keysAreNew: true }, silent)
  const { store, opened } = namesSealedWith(before)
  const keyring = readKeysFile(keysFile, 'sm4') as Keyring
  const after = await rotateKeys({ db, keyring, keysFile, stores: [store], serversMayRun: false, tell: silent }, now)
  expect(await store.remaining(db, after)).toBe(0)
  expect(opened(after)).toEqual(names)
  expect(after.current).not.toBe(before.current)
  expect(readKeysFile(keysFile)).toMatchObject({ current: after.current, algorithm: 'sm4', indexHash: 'sha256' })
  expect(written(after).index).toBe(written(before).index)
})

story('where servers may be running, a key is not forgotten within a minute of its change', async ({ db }) => {
  const keysFile = newFile()
  const keyring = withNewKey(newKeyring('sm4', now), now)
  writeKeysFile(keysFile, keyring)
  const rotation: Rotation = { db, keyring, keysFile, stores: [], serversMayRun: true, tell: silent }
  await expect(forgetKeys(rotation)).rejects.toThrow('less than a minute ago')
  const earlier = new Date(Date.now() - 61_000)
  utimesSync(keysFile, earlier, earlier)
  expect((await forgetKeys(rotation)).keys.size).toBe(1)
})

story('a running server takes a new key over by itself', async () => {
  const keysFile = newFile()
  const keyring = newKeyring('aes-256-gcm', now)
  writeKeysFile(keysFile, keyring)
  const told: string[] = []
  const end = followKeysFile(keysFile, keyring, undefined, (line) => void told.push(line), 50)
  try {
    const next = withNewKey(keyring, now)
    writeKeysFile(keysFile, next)
    await vi.waitFor(() => expect(keyring.current).toBe(next.current), { timeout: 10_000 })
    writeFileSync(keysFile, '{')
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 10_000 })
    expect(written(keyring)).toEqual(written(next))
  } finally {
    end()
  }
})
