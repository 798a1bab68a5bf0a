import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stratifiedSample, stratumOf } from './sample.ts'

const types = ['pingfang', 'danwei', 'shangpin', null]
const unit = fc.record({
  code: fc
    .tuple(fc.constantFrom('110101', '110102', '110105', '110112'), fc.integer({ min: 0, max: 999_999 }))
    .map(([district, n]) => `${district}${String(n).padStart(6, '0')}`),
  communityType: fc.constantFrom(...types),
})
const units = fc.uniqueArray(unit, { selector: ({ code }) => code, minLength: 1, maxLength: 120 })
const asked = fc.record({ units, size: fc.integer({ min: 1, max: 140 }), seed: fc.string({ minLength: 1, maxLength: 12 }) })

test('the same seed draws the same communities, in whatever order they are listed', () => {
  fc.assert(
    fc.property(asked, ({ units: all, size, seed }) => {
      expect(stratifiedSample(all.toReversed(), { size, seed })).toEqual(stratifiedSample(all, { size, seed }))
    }),
  )
})

test('it has the size asked for, no community twice, and none from outside', () => {
  fc.assert(
    fc.property(asked, ({ units: all, size, seed }) => {
      const { codes } = stratifiedSample(all, { size, seed })
      expect(codes).toHaveLength(Math.min(size, all.length))
      expect(new Set(codes).size).toBe(codes.length)
      const known = new Set(all.map(({ code }) => code))
      expect(codes.every((code) => known.has(code))).toBe(true)
    }),
  )
})

test('every stratum gives at least one where the sample is large enough, and its share to within one more', () => {
  fc.assert(
    fc.property(asked, ({ units: all, size, seed }) => {
      const { codes, strata } = stratifiedSample(all, { size, seed })
      expect(strata.reduce((sum, { communities }) => sum + communities, 0)).toBe(all.length)
      const drawn = (key: string) => all.filter((one) => stratumOf(one) === key && codes.includes(one.code)).length
      for (const stratum of strata) expect(drawn(stratum.key)).toBe(stratum.drawn)
      if (codes.length < strata.length) return
      const share = codes.length / all.length
      for (const { communities, drawn: many } of strata) {
        expect(many).toBeGreaterThanOrEqual(1)
        // what the smallest were given beyond their share is missing elsewhere: never more than one for each of them
        expect(many).toBeGreaterThanOrEqual(Math.floor(communities * share) - strata.length)
        expect(many).toBeLessThanOrEqual(Math.max(1, Math.ceil(communities * share)))
      }
    }),
  )
})

test('another seed draws others: of two hundred seeds every community of a street comes up', () => {
  const all = Array.from({ length: 20 }, (_, index) => ({
    code: `110101001${String(index + 1).padStart(3, '0')}`,
    communityType: index % 2 === 0 ? 'danwei' : 'pingfang',
  }))
  const times = new Map<string, number>()
  for (let seed = 0; seed < 200; seed += 1)
    for (const code of stratifiedSample(all, { size: 4, seed: String(seed) }).codes) times.set(code, (times.get(code) ?? 0) + 1)
  expect(times.size).toBe(20)
  // each is expected forty times
  expect(Math.min(...times.values())).toBeGreaterThan(18)
  expect(Math.max(...times.values())).toBeLessThan(70)
})
