/** Checks signatures in the browser: ES256 by the browser's own library, SM2 by one that is loaded when a key needs it. */
import { fromBase64url } from '../../rules/signed-bytes.ts'
import { purposed } from '../../rules/signed.ts'

export type Key = {
  id: string
  algorithm: 'ES256' | 'SM2'
  publicKey: { kty: 'EC'; crv: 'P-256' | 'SM2'; x: string; y: string }
  state: 'active' | 'retired' | 'revoked'
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

async function isSignedByP256({ publicKey }: Key, message: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const key = await crypto.subtle.importKey('jwk', { ...publicKey, ext: true }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, message)
}

export const loadSm2 = () => import('sm-crypto-v2')

async function isSignedBySm2({ publicKey }: Key, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const { sm2 } = await loadSm2()
  const [x, y] = [fromBase64url(publicKey.x), fromBase64url(publicKey.y)]
  return x !== undefined && y !== undefined && sm2.doVerifySignature(message, hex(signature), `04${hex(x)}${hex(y)}`, { hash: true })
}

/** Whether the key signed exactly this for this purpose (foundation/signing.ts). */
export async function isSigned(key: Key, purpose: string, message: Uint8Array, signature: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (signature.length !== 64) return false
  const whole = purposed(purpose, message)
  return key.algorithm === 'ES256' ? isSignedByP256(key, whole, signature) : isSignedBySm2(key, whole, signature)
}
