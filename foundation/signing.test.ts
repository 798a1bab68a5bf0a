import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { sm2 } from 'sm-crypto-v2'
import { describe, expect, test } from 'vitest'
import { rolledBack } from '../server/testing/database.ts'
import { storyKeyring } from '../server/testing/keyring.ts'
import { seal } from './sealing.ts'
import { isSignedBy, publishedKeys, signingKey, signWith } from './signing.ts'
import { signers, signingAlgorithms } from './signing/algorithms.ts'
import { rotateSigningKey } from './signing/rotate.ts'
import { signingKeysStore } from './signing/sealed.ts'
import { qrModules } from './qr.ts'
import decodeQR from 'qr/decode.js'

const message = Buffer.from('message digest')

describe.each(signingAlgorithms)('%s', (algorithm) => {
  const { generate, sign: signed, verify } = signers[algorithm]
  const { point, secret } = generate()
  const signature = signed(message, point, secret)

  test('its own signature holds, for this message and this key only', () => {
    expect(signature).toHaveLength(64)
    expect(verify(message, signature, point)).toBe(true)
    expect(verify(Buffer.from('message digesu'), signature, point)).toBe(false)
    expect(verify(message, signature, generate().point)).toBe(false)
  })

  test('no bit of the signature can be turned', () =>
    fc.assert(
      fc.property(fc.nat({ max: 511 }), (bit) => {
        const turned = Uint8Array.from(signature)
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(verify(message, turned, point)).toBe(false)
      }),
      { numRuns: 40 },
    ))
})

// GB/T 32918.5-2017 (GM/T 0003.5-2012), appendix A.2: the recommended curve, id 1234567812345678
test('the example of the SM2 standard verifies', () => {
  const part = (text: string) => Buffer.from(text, 'hex').toString('base64url')
  const point = {
    kty: 'EC' as const,
    crv: 'SM2' as const,
    x: part('09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020'),
    y: part('CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13'),
  }
  const signature = Buffer.from(
    'F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA',
    'hex',
  )
  expect(signers.SM2.verify(message, signature, point)).toBe(true)
  expect(signers.SM2.verify(Buffer.from('message digest.'), signature, point)).toBe(false)
})

// why SM2 is not signed by Node's OpenSSL: with the id it uses (none) the library agrees, with the standard's it cannot
test('OpenSSL signs SM2 with an empty id, which is not the standard’s', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'SM2',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  expect(createPublicKey({ key: publicKey, format: 'der', type: 'spki' }).type).toBe('public')
  const signature = sign('sm3', message, privateKey).toString('hex')
  const point = publicKey.subarray(-65).toString('hex')
  expect(sm2.doVerifySignature(message, signature, point, { hash: true, der: true, userId: '' })).toBe(true)
  expect(sm2.doVerifySignature(message, signature, point, { hash: true, der: true })).toBe(false)
})

test('a key is made at first need, its private number stands sealed, and a signature for one purpose is none for another', () =>
  rolledBack(async (db) => {
    const settings = { algorithm: 'ES256' as const }
    const key = await signingKey(db, storyKeyring, settings, '2026-11-23T02:00:00.000Z')
    expect((await signingKey(db, storyKeyring, settings, '2026-11-24T02:00:00.000Z')).id).toBe(key.id)
    expect(key.sealedSecret).toMatch(/^story\.aes-256-gcm\./)
    const signature = signWith(key, storyKeyring, 'jianfu-one-1', message)
    expect([isSignedBy(key, 'jianfu-one-1', message, signature), isSignedBy(key, 'jianfu-two-1', message, signature)]).toEqual([true, false])
    expect(isSignedBy(key, 'jianfu-one-1', message, signature.subarray(1))).toBe(false)
    const next = await rotateSigningKey(db, storyKeyring, 'SM2', '2026-11-25T02:00:00.000Z')
    expect((await publishedKeys(db)).map(({ id, algorithm, state }) => [id, algorithm, state])).toEqual([
      [key.id, 'ES256', 'retired'],
      [next.id, 'SM2', 'active'],
    ])
    expect(isSignedBy(key, 'jianfu-one-1', message, signature)).toBe(true)
  }))

test('a change of the data key seals the private numbers anew, and they still sign', () =>
  rolledBack(async (db) => {
    const before = await signingKey(db, storyKeyring, { algorithm: 'ES256' }, '2026-11-23T02:00:00.000Z')
    const sm4 = { ...storyKeyring, algorithm: 'sm4' as const }
    expect(seal(sm4, 'x', 'y')).toMatch(/^story\.sm4/)
    expect(await signingKeysStore.remaining(db, sm4)).toBe(1)
    expect(await signingKeysStore.resealBatch(db, sm4, undefined)).toEqual({ done: 1, next: undefined })
    expect([await signingKeysStore.remaining(db, sm4), await signingKeysStore.exists(db)]).toEqual([0, true])
    const after = await signingKey(db, sm4, { algorithm: 'ES256' }, '2026-11-23T02:00:00.000Z')
    expect(isSignedBy(before, 'jianfu-one-1', message, signWith(after, sm4, 'jianfu-one-1', message))).toBe(true)
  }))

test('a QR code is read as it was written', () => {
  const link = `https://example.invalid/verify#${Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 37) % 256)).toString('base64url')}`
  const modules = qrModules(link)
  const [scale, quiet] = [4, 4]
  const side = (modules.length + 2 * quiet) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [Math.floor((at % side) / scale) - quiet, Math.floor(at / side / scale) - quiet]
    if (modules[y]?.[x]) data.fill(0, at * 4, at * 4 + 3)
  }
  expect(decodeQR({ width: side, height: side, data })).toBe(link)
})

test('a QR code has its three corners and no border of its own', () => {
  const modules = qrModules(`https://example.invalid/verify#${'A'.repeat(400)}`)
  expect(modules.every((row) => row.length === modules.length)).toBe(true)
  const last = modules.length - 7
  for (const [x, y] of [
    [0, 0],
    [last, 0],
    [0, last],
  ] as const)
    expect(modules.slice(y, y + 7).map((row) => row[x])).toEqual(Array(7).fill(true))
})
