/**
 * Personal data at rest (个人信息保护法 第五十一条): sealed values, and a keyed index to look them up by. A sealed value reads
 * `<keyId>.<cipher>.<base64url(iv | cipher text | tag)>` and opens only with the context it was sealed with.
 */
import { createHmac, type KeyObject } from 'node:crypto'
import { refusal } from './refusal.ts'
import { close, isCipher, open, type Cipher } from './sealing/ciphers.ts'
import { words } from './sealing/words.ts'

export type { Cipher } from './sealing/ciphers.ts'

/** The keys in use. A running server takes over the keys of a rotation within seconds (server/keys-file.ts). */
export type Keyring = {
  /** For new values; older ones say themselves how they were sealed. */
  algorithm: Cipher
  /** Id of the data key for new values. */
  current: string
  /** Data keys of 32 bytes by id; as objects of the crypto library they never show up in a log, and seal ten times faster than bytes would. */
  keys: ReadonlyMap<string, KeyObject>
  /** 32 bytes for the blind index, and the hash it was begun with: neither ever changes, or nothing would be found again. */
  index: KeyObject
  indexHash: 'sha256' | 'sm3'
}

const bound = (keyId: string, cipher: string, context: string) => Buffer.from(`${keyId}.${cipher}.${context}`)

/** Seals a text. `context` says where it belongs (`<district>/<subject>/<element>`): moved elsewhere it does not open. */
export function seal({ keys, current, algorithm }: Keyring, text: string, context: string): string {
  const key = keys.get(current)
  if (!key) throw new Error(`The keyring lacks its current key ${current}`)
  const payload = close(algorithm, key, Buffer.from(text), bound(current, algorithm, context))
  return `${current}.${algorithm}.${payload.toString('base64url')}`
}

/** The text again. Refuses (VALUE_SEALED) when the key is not in the keyring, or the value was changed or moved. */
export function unseal({ keys }: Keyring, sealed: string, context: string): string {
  const [keyId = '', cipher = '', payload = ''] = sealed.split('.')
  const key = keys.get(keyId)
  if (!key || !isCipher(cipher)) throw refusal('VALUE_SEALED', words.keyMissing, { values: { key: keyId } })
  const text = open(cipher, key, Buffer.from(payload, 'base64url'), bound(keyId, cipher, context))
  if (!text) throw refusal('VALUE_SEALED', words.doesNotOpen, { values: { key: keyId } })
  return text.toString()
}

/**
 * What a value is looked up by without being known: equal for equal texts of one element, 43 characters. The caller
 * normalises (width, spaces, capital X of an ID number) in the same way when storing and when asking.
 */
export function blindIndex({ index, indexHash }: Keyring, element: string, normalisedText: string): string {
  return createHmac(indexHash, index).update(`${element}\n${normalisedText}`).digest('base64url')
}

/** True for a value sealed with an older key, or in another way than new ones are. */
export function needsReseal({ current, algorithm }: Keyring, sealed: string): boolean {
  return !sealed.startsWith(`${current}.${algorithm}.`)
}
