/**
 * SM2 with SM3, the signer's id being 1234567812345678 (GM/T 0009-2012, 10). Not by Node's OpenSSL: it signs with an empty id and
 * offers no way to set one, so that what it signs fits nobody else's check (docs/decisions/0008).
 */
import { sm2 as curve } from 'sm-crypto-v2'
import type { PublicPoint, Signer } from './signer.ts'

const hex = (text: string) => Buffer.from(text, 'base64url').toString('hex').padStart(64, '0')
const base64url = (text: string) => Buffer.from(text.padStart(64, '0'), 'hex').toString('base64url')
const pointHex = ({ x, y }: PublicPoint) => `04${hex(x)}${hex(y)}`

export const sm2: Signer = {
  generate: () => {
    const { privateKey, publicKey } = curve.generateKeyPairHex()
    return { point: { kty: 'EC', crv: 'SM2', x: base64url(publicKey.slice(2, 66)), y: base64url(publicKey.slice(66)) }, secret: base64url(privateKey) }
  },
  sign: (message, point, secret) => Buffer.from(curve.doSignature(message, hex(secret), { hash: true, publicKey: pointHex(point) }), 'hex'),
  verify: (message, signature, point) => curve.doVerifySignature(message, Buffer.from(signature).toString('hex'), pointHex(point), { hash: true }),
}
