import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginning, hex, proofOf, rootFrom, rootOf, sealOf, type Sha256 } from './merkle.ts'

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()
const lines = (count: number) => Array.from({ length: count }, (_, place) => `{"line":${place}}`)

/** The same tree written as RFC 6962 says it: split at the largest power of two below the number of leaves. */
function asTheStandardSays(items: readonly string[]): Buffer {
  const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  if (items.length === 0) return hash()
  if (items.length === 1) return hash(Buffer.from([0]), Buffer.from(items[0] ?? ''))
  let split = 1
  while (split * 2 < items.length) split *= 2
  return hash(Buffer.from([1]), asTheStandardSays(items.slice(0, split)), asTheStandardSays(items.slice(split)))
}

test('the root is the one of RFC 6962 for any number of lines', async () => {
  for (let count = 0; count <= 40; count += 1) expect(await rootOf(lines(count), sha256)).toBe(hex(asTheStandardSays(lines(count))))
})

test('every line is proven to stand in its day, and no other line by its proof', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 33 }), fc.nat(), async (day, pick) => {
      const position = pick % day.length
      const proof = (await proofOf(day, position, sha256)) ?? []
      const root = await rootOf(day, sha256)
      expect(await rootFrom(day[position] ?? '', proof, sha256)).toBe(root)
      expect(await rootFrom(`${day[position]}.`, proof, sha256)).not.toBe(root)
    }),
  )
})

test('there is no proof of a line that is not there', async () => expect(await proofOf(lines(3), 3, sha256)).toBeUndefined())

test('a leaf cannot pass for a node, nor the other way round', async () => {
  const two = await rootOf(['a', 'b'], sha256)
  const [left, right] = await Promise.all(['a', 'b'].map((line) => rootOf([line], sha256)))
  expect(await rootOf([Buffer.from(`${left}${right}`, 'hex').toString('latin1')], sha256)).not.toBe(two)
})

test('any change of the day, its lines or the day before changes the seal', async () => {
  const root = await rootOf(lines(3), sha256)
  const seal = await sealOf({ day: '2026-11-22', lines: 3, root, previous: beginning }, sha256)
  const others = [
    { day: '2026-11-23', lines: 3, root, previous: beginning },
    { day: '2026-11-22', lines: 4, root, previous: beginning },
    { day: '2026-11-22', lines: 3, root: await rootOf(lines(2), sha256), previous: beginning },
    { day: '2026-11-22', lines: 3, root, previous: seal },
  ]
  for (const other of others) expect(await sealOf(other, sha256)).not.toBe(seal)
})
