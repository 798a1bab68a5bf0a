import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './signed-bytes.ts'
import { cut, decodeSigned, encodeSigned, issuerBytes, titleBytes, withSignature, type SignedCertificate } from './signed.ts'
import { canonicalHolder, checkCode, shownCheckCode, typedCheckCode } from './signed-content.ts'
import { sealNumber } from './signed-number.ts'
import { isFresh, readStatusList } from './signed-status.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(toBase64url)
const day = fc.date({ min: new Date('2020-01-02'), max: new Date('2199-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const certificate: fc.Arbitrary<SignedCertificate> = fc.record({
  keyId: bytes(8),
  certificateId: fc.uuid(),
  communityCode: fc.bigInt({ min: 0n, max: 999_999_999_999n }).map((code) => String(code).padStart(12, '0')),
  number: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => cut(text, 255)),
  title: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => cut(text, titleBytes)),
  issuer: fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => cut(text, issuerBytes))),
  issuedOn: day,
  validUntil: fc.option(day),
  contentDigest: bytes(32),
  holderDigest: bytes(16),
})
const signature = fc.uint8Array({ minLength: 64, maxLength: 64 })

test('whatever is written is read again, to the last letter', () =>
  fc.assert(
    fc.property(certificate, signature, (given, signed) => {
      const read = decodeSigned(withSignature(encodeSigned(given), signed))
      expect(read?.certificate).toEqual(given)
      expect([...(read?.signature ?? [])]).toEqual([...signed])
      expect([...(read?.message ?? [])]).toEqual([...encodeSigned(given)])
    }),
  ))

test('a text that is not whole, or goes on after its end, is no certificate; none breaks the reading', () =>
  fc.assert(
    fc.property(certificate, signature, fc.nat(), (given, signed, at) => {
      const text = withSignature(encodeSigned(given), signed)
      const shorter = decodeSigned(text.slice(0, at % text.length))
      // what still reads has other bytes under the signature, so that it cannot hold
      if (shorter) expect([...shorter.message]).not.toEqual([...encodeSigned(given)])
      expect(decodeSigned(`${text}AAAA`)).toBeUndefined()
    }),
  ))

test('what was printed before the issuer stood in the code is read as ever, and says no issuer', () => {
  const printed = { ...fc.sample(certificate, { numRuns: 1, seed: 8 })[0], issuer: null } as SignedCertificate
  const message = encodeSigned(printed)
  expect(message[0]).toBe(1)
  expect(encodeSigned({ ...printed, issuer: '西里三区社区居民委员会' })[0]).toBe(2)
  expect(decodeSigned(withSignature(message, new Uint8Array(64)))?.certificate).toEqual(printed)
  expect(decodeSigned(withSignature(Uint8Array.from([3, ...message.slice(1)]), new Uint8Array(64)))).toBeUndefined()
})

test('any text at all is read or refused, never thrown at', () => fc.assert(fc.property(fc.string(), (text) => void decodeSigned(text))))

test('bytes and base64url are each other’s inverse, and no two texts mean the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (given) => {
      expect(toBase64url(given)).toBe(Buffer.from(given).toString('base64url'))
      expect([...(fromBase64url(toBase64url(given)) ?? [])]).toEqual([...given])
    }),
  )
  for (const text of ['A', 'AB', 'AAB', 'A=', 'A A', '一']) expect(fromBase64url(text), text).toBeUndefined()
  expect([...(fromBase64url('AA') ?? [])]).toEqual([0])
})

test.each([
  ['王 建国', '王建国'],
  ['买买提·艾力', '买买提艾力'],
  ['ＷＡＮＧ', 'wang'],
])('%s is typed as %s just as well', (one, other) =>
  expect(canonicalHolder({ name: one, idTail: '123x' })).toBe(canonicalHolder({ name: other, idTail: '123X' })),
)

test('the check code has ten letters nobody confuses, and is read however it is typed', () => {
  const code = checkCode(Uint8Array.from({ length: 40 }, (_, at) => at * 7))
  expect(code).toMatch(/^[23456789A-HJ-NP-TV-Z]{10}$/)
  expect(typedCheckCode(` ${shownCheckCode(code).toLowerCase()} `)).toBe(code)
  expect(() => checkCode(new Uint8Array(3))).toThrow('too few')
})

test('a status list is a list, or nothing; it may be relied on to the last hour', () => {
  const list = { v: 1, keyId: 'k', issuedAt: '2026-11-23T02:00:00.000Z', hours: 24, entries: [] }
  expect(readStatusList(JSON.stringify(list))).toEqual(list)
  for (const text of ['', '[]', 'null', '{"v":2}', JSON.stringify({ ...list, entries: 3 })]) expect(readStatusList(text), text).toBeUndefined()
  expect([isFresh(list, '2026-11-24T02:00:00.000Z'), isFresh(list, '2026-11-24T02:00:00.001Z'), isFresh(list, '2026-11-20T00:00:00Z')]).toEqual([
    true,
    false,
    true,
  ])
})

test.each([
  ['新街口街道', '西里三区社区居委会', '新街口西里三区社区证〔2026〕3号'],
  ['长阳镇', '张家村村委会', '长阳张家村证〔2026〕3号'],
  ['南磨房地区', '平乐园社区居委会', '南磨房平乐园社区证〔2026〕3号'],
])('%s, %s numbers its certificates %s', (street, community, number) => expect(sealNumber('certificate', { street, community }, 2026, 3)).toBe(number))
