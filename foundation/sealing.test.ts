import fc from 'fast-check'
import { createSecretKey, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isRefusal } from './refusal.ts'
import { blindIndex, needsReseal, seal, unseal, type Cipher, type Keyring } from './sealing.ts'

const newKey = () => createSecretKey(randomBytes(32))

const keyringOf = (algorithm: Cipher): Keyring => ({
  algorithm,
  current: 'k1',
  keys: new Map([['k1', newKey()]]),
  index: newKey(),
  indexHash: algorithm === 'sm4' ? 'sm3' : 'sha256',
})

function refusedBy(work: () => unknown): string {
  try {
    return `opened: ${String(work())}`
  } catch (error) {
    if (isRefusal(error)) return error.data.code
    throw error
  }
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const anyContext = fc.string({ unit: 'grapheme', maxLength: 60 })
const ciphers: readonly Cipher[] = ['aes-256-gcm', 'sm4']

describe.each(ciphers)('%s', (cipher) => {
  const keyring = keyringOf(cipher)

  test('what is sealed opens again, and shows nothing of itself', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const sealed = seal(keyring, text, context)
        expect(unseal(keyring, sealed, context)).toBe(text)
        expect(sealed).toMatch(new RegExp(`^k1\\.${cipher}\\.[A-Za-z0-9_-]+$`))
      }),
    )
  })

  test('the same text is never sealed alike', () => {
    const sealed = Array.from({ length: 200 }, () => seal(keyring, '110101199003071234', '110101/a/id_number'))
    expect(new Set(sealed).size).toBe(200)
  })

  test('moved to another person or element it does not open', () => {
    fc.assert(
      fc.property(anyText, anyContext, anyContext, (text, context, other) => {
        fc.pre(context !== other)
        expect(refusedBy(() => unseal(keyring, seal(keyring, text, context), other))).toBe('VALUE_SEALED')
      }),
    )
  })

  test('any changed bit, and any cut, is found', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 255 }), (text, place, change) => {
        const [keyId, name, payload = ''] = seal(keyring, text, 'here').split('.')
        const bytes = Buffer.from(payload, 'base64url')
        const at = place % bytes.length
        const cut = bytes.subarray(0, at)
        bytes[at] = (bytes[at] ?? 0) ^ change
        for (const wrong of [bytes, cut, Buffer.concat([bytes, bytes])]) {
          expect(refusedBy(() => unseal(keyring, `${keyId}.${name}.${wrong.toString('base64url')}`, 'here'))).toBe('VALUE_SEALED')
        }
      }),
    )
  })

  test('with another key of the same name it does not open', () => {
    const sealed = seal(keyring, '王小明', 'here')
    expect(refusedBy(() => unseal({ ...keyring, keys: new Map([['k1', newKey()]]) }, sealed, 'here'))).toBe('VALUE_SEALED')
  })

  test('called by another cipher’s name it does not open', () => {
    const sealed = seal(keyring, '王小明', 'here').replace(`.${cipher}.`, cipher === 'sm4' ? '.aes-256-gcm.' : '.sm4.')
    expect(refusedBy(() => unseal(keyring, sealed, 'here'))).toBe('VALUE_SEALED')
  })

  test('equal values of one element are looked up alike, of two elements or with two keys differently', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        expect(blindIndex(keyring, 'phone', one) === blindIndex(keyring, 'phone', two)).toBe(one === two)
        expect(blindIndex(keyring, 'phone', one)).not.toBe(blindIndex(keyring, 'id_number', one))
        expect(blindIndex(keyring, 'phone', one)).not.toBe(blindIndex(keyringOf(cipher), 'phone', one))
      }),
    )
    expect(blindIndex(keyring, 'phone', '13812345678')).toMatch(/^[\w-]{43}$/)
  })
})

test('a key that is not there is named, and nothing is guessed', () => {
  const keyring = keyringOf('aes-256-gcm')
  try {
    unseal(keyring, seal(keyring, 'a', 'b').replace(/^k1/, 'k0'), 'b')
    expect.fail('opened')
  } catch (error) {
    expect(isRefusal(error) && error.data.text.en).toContain('key “k0”')
  }
  expect(refusedBy(() => unseal(keyring, 'plain text', 'b'))).toBe('VALUE_SEALED')
})

test('values of an older key or another cipher are to be sealed anew; they open meanwhile', () => {
  const before = keyringOf('aes-256-gcm')
  const sealed = seal(before, '王小明', 'here')
  const after: Keyring = { ...before, current: 'k2', keys: new Map([...before.keys, ['k2', newKey()]]) }
  expect(unseal(after, sealed, 'here')).toBe('王小明')
  expect([needsReseal(before, sealed), needsReseal(after, sealed), needsReseal({ ...before, algorithm: 'sm4' }, sealed)]).toEqual([false, true, true])
  expect(needsReseal(after, seal(after, '王小明', 'here'))).toBe(false)
})
