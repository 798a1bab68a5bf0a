/** The keys of personal data on disk: made at first start, readable by its owner only, never replaced silently. */
import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Cipher, Keyring } from '../foundation/sealing.ts'
import { ciphers } from '../foundation/sealing/ciphers.ts'
import { WrongSettings } from './wrong-settings.ts'

const Key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')

const KeysFile = z
  .object({
    algorithm: z.enum(ciphers),
    current: z.string(),
    keys: z.record(z.string().regex(/^[\w-]{1,40}$/, 'may hold letters, digits, _ and - only'), Key),
    index: Key,
    indexHash: z.enum(['sha256', 'sm3']),
  })
  .refine(({ current, keys }) => current in keys, { path: ['current'], message: 'is not among the keys' })

const newKey = () => createSecretKey(randomBytes(32))

/** `k20261122-4f1c`: the day helps people, the rest keeps two of one day apart. */
export const newKeyId = (now: string) => `k${now.slice(0, 10).replaceAll('-', '')}-${randomBytes(2).toString('hex')}`

export function newKeyring(algorithm: Cipher, now: string): Keyring {
  const current = newKeyId(now)
  return { algorithm, current, keys: new Map([[current, newKey()]]), index: newKey(), indexHash: algorithm === 'sm4' ? 'sm3' : 'sha256' }
}

/** The same keyring with a new current key. */
export function withNewKey(keyring: Keyring, now: string): Keyring {
  const current = newKeyId(now)
  return { ...keyring, current, keys: new Map([...keyring.keys, [current, newKey()]]) }
}

/** What the file holds; undefined when there is none. `algorithm`, when given, is used for new values in place of the file's. */
export function readKeysFile(file: string, algorithm?: Cipher): Keyring | undefined {
  if (!existsSync(file)) return undefined
  let given: unknown
  try {
    given = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongSettings(`DATA_KEYS_FILE=${file} cannot be read as JSON (${(error as Error).name}). Restore it from the backup; nothing was changed.`)
  }
  const read = KeysFile.safeParse(given)
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new WrongSettings(`DATA_KEYS_FILE=${file} does not fit. Restore it from the backup; nothing was changed.\n${lines.join('\n')}`)
  }
  const { keys, index, ...rest } = read.data
  const keyOf = (text: string) => createSecretKey(Buffer.from(text, 'base64'))
  return {
    ...rest,
    ...(algorithm && { algorithm }),
    keys: new Map(Object.entries(keys).map(([id, key]) => [id, keyOf(key)])),
    index: keyOf(index),
  }
}

/** Written beside and renamed, so that a crash leaves the old file or the new one, whole. */
export function writeKeysFile(file: string, { keys, index, ...rest }: Keyring): void {
  const base64 = (key: KeyObject) => key.export().toString('base64')
  const content = { ...rest, keys: Object.fromEntries([...keys].map(([id, key]) => [id, base64(key)])), index: base64(index) }
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(unfinished, file)
}

/** Tells whether the file changed; its time would not do, two changes may fall into one tick. */
const markOf = (file: string) => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '')

/** How often a running server looks at the file. */
export const lookEvery = 5_000

/** Takes a rotation over into a keyring in use; a file that is gone or broken meanwhile changes nothing. Gives what ends the watching. */
export function followKeysFile(file: string, keyring: Keyring, algorithm: Cipher | undefined, tell: (line: string) => void, interval = lookEvery): () => void {
  let mark = markOf(file)
  const changed = () => {
    const now = markOf(file)
    if (now === mark || now === '') return
    try {
      Object.assign(keyring, readKeysFile(file, algorithm))
      mark = now
      tell(`keys: the current key is now ${keyring.current}`)
    } catch (error) {
      tell(String((error as Error).message))
    }
  }
  const timer = setInterval(changed, interval).unref()
  return () => clearInterval(timer)
}
