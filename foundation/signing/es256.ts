/** ECDSA on P-256 with SHA-256, by Node's own library; signatures are r and s in 64 bytes, as WebCrypto has them. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import type { PublicPoint, Signer } from './signer.ts'

const dsaEncoding = 'ieee-p1363'

/** Reading a key costs as much as a check, and there are few keys. */
const read = new Map<string, KeyObject>()

function publicKey(point: PublicPoint): KeyObject {
  const name = `${point.x}.${point.y}`
  let key = read.get(name)
  if (!key) {
    if (read.size > 100) read.clear()
    read.set(name, (key = createPublicKey({ key: point, format: 'jwk' })))
  }
  return key
}

export const es256: Signer = {
  generate: () => {
    const { x = '', y = '', d = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
    return { point: { kty: 'EC', crv: 'P-256', x, y }, secret: d }
  },
  sign: (message, point, secret) => sign('sha256', message, { key: createPrivateKey({ key: { ...point, d: secret }, format: 'jwk' }), dsaEncoding }),
  verify: (message, signature, point) => verify('sha256', message, { key: publicKey(point), dsaEncoding }, signature),
}
