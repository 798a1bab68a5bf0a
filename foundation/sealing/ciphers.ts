/**
 * Authenticated encryption in two ways. `aes-256-gcm`: 12-byte IV, 16-byte tag. `sm4`: Node's OpenSSL has no SM4-GCM
 * (measured on 24.21 with OpenSSL 3.5), so SM4-CTR (GB/T 32907) and HMAC-SM3 (GB/T 32905) over everything, encrypt then
 * authenticate: 16-byte IV, 32-byte tag, the two keys derived from the data key with HKDF-SM3.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'

export const ciphers = ['aes-256-gcm', 'sm4'] as const
export type Cipher = (typeof ciphers)[number]
export const isCipher = (name: string): name is Cipher => (ciphers as readonly string[]).includes(name)

type Closing = {
  close: (key: KeyObject, text: Buffer, context: Buffer) => Buffer
  open: (key: KeyObject, payload: Buffer, context: Buffer) => Buffer | undefined
}

const stock = { bytes: Buffer.alloc(0), used: 0 }

/** Random bytes are asked of the system for several hundred IVs at once: one by one they cost more than the sealing. None is handed out twice. */
function freshIv(length: number): Buffer {
  if (stock.used + length > stock.bytes.length) {
    stock.bytes = randomBytes(8192)
    stock.used = 0
  }
  stock.used += length
  return stock.bytes.subarray(stock.used - length, stock.used)
}

const gcm = { name: 'aes-256-gcm', iv: 12, tag: 16 } as const

const aes: Closing = {
  close: (key, text, context) => {
    const iv = freshIv(gcm.iv)
    const cipher = createCipheriv(gcm.name, key, iv, { authTagLength: gcm.tag }).setAAD(context)
    return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()])
  },
  open: (key, payload, context) => {
    const decipher = createDecipheriv(gcm.name, key, payload.subarray(0, gcm.iv), { authTagLength: gcm.tag }).setAAD(context)
    decipher.setAuthTag(payload.subarray(-gcm.tag))
    const text = decipher.update(payload.subarray(gcm.iv, -gcm.tag))
    try {
      return Buffer.concat([text, decipher.final()])
    } catch {
      return undefined
    }
  },
}

const ctr = { name: 'sm4-ctr', iv: 16, tag: 32 } as const
const derived = new WeakMap<KeyObject, { cipher: KeyObject; mac: KeyObject }>()

function derivedFrom(key: KeyObject): { cipher: KeyObject; mac: KeyObject } {
  let pair = derived.get(key)
  if (!pair) {
    const both = Buffer.from(hkdfSync('sm3', key, '', 'jianfu sm4-ctr hmac-sm3', 48))
    derived.set(key, (pair = { cipher: createSecretKey(both.subarray(0, 16)), mac: createSecretKey(both.subarray(16)) }))
  }
  return pair
}

/** The length goes in first, so that no byte can wander between context and payload. */
function tagOf(mac: KeyObject, context: Buffer, body: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(context.length)
  return createHmac('sm3', mac).update(length).update(context).update(body).digest()
}

const sm4: Closing = {
  close: (key, text, context) => {
    const { cipher, mac } = derivedFrom(key)
    const iv = freshIv(ctr.iv)
    const body = Buffer.concat([iv, createCipheriv(ctr.name, cipher, iv).update(text)])
    return Buffer.concat([body, tagOf(mac, context, body)])
  },
  open: (key, payload, context) => {
    const { cipher, mac } = derivedFrom(key)
    const body = payload.subarray(0, -ctr.tag)
    if (!timingSafeEqual(tagOf(mac, context, body), payload.subarray(-ctr.tag))) return undefined
    return createDecipheriv(ctr.name, cipher, body.subarray(0, ctr.iv)).update(body.subarray(ctr.iv))
  },
}

const ways: Record<Cipher, Closing & { least: number }> = {
  'aes-256-gcm': { ...aes, least: gcm.iv + gcm.tag },
  sm4: { ...sm4, least: ctr.iv + ctr.tag },
}

/** IV, cipher text and tag. */
export function close(cipher: Cipher, key: KeyObject, text: Buffer, context: Buffer): Buffer {
  return ways[cipher].close(key, text, context)
}

/** The text, or undefined when key, payload and context do not belong together. */
export function open(cipher: Cipher, key: KeyObject, payload: Buffer, context: Buffer): Buffer | undefined {
  const { open: opened, least } = ways[cipher]
  return payload.length < least ? undefined : opened(key, payload, context)
}
