import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EditingBucket } from '../contract/editing.ts'
import { bucketOf, editingBuckets, fewest, medianOf } from './editing.ts'

test.each<[number, EditingBucket]>([
  [0, '0-1'],
  [0.99, '0-1'],
  [1, '1-2'],
  [4.9, '2-5'],
  [5, '5-10'],
  [39, '20-40'],
  [79.9, '40-80'],
  [80, '80+'],
  [600, '80+'],
])('%s minutes are told as %s', (minutes, bucket) => {
  expect(bucketOf(minutes)).toBe(bucket)
})

test.each<[string, Partial<Record<EditingBucket, number>>, ReturnType<typeof medianOf>]>([
  ['nine fillings show nothing', { '2-5': 9 }, null],
  ['ten show the middle of their class', { '2-5': 10 }, { n: 10, median: 3.5, over: false }],
  ['the middle lies between two classes', { '1-2': 10, '5-10': 10 }, { n: 20, median: 2, over: false }],
  ['the longer ones draw it up', { '1-2': 4, '5-10': 8 }, { n: 10, median: 6.3, over: false }],
  ['beyond eighty minutes only the lower end is known', { '80+': 12 }, { n: 10, median: 80, over: true }],
  ['nineteen are told as ten or more', { '0-1': 19 }, { n: 10, median: 0.5, over: false }],
])('%s', (_, counts, expected) => {
  expect(medianOf(counts)).toEqual(expected)
})

test('the classes are those of the contract, in its order', () => {
  expect(editingBuckets).toEqual(EditingBucket.options)
})

test('whatever was counted, a median is shown from ten on, lies in the class of the middle one, and never for fewer', () => {
  const counts = fc.tuple(...editingBuckets.map(() => fc.integer({ min: 0, max: 30 })))
  fc.assert(
    fc.property(counts, (given) => {
      const histogram = Object.fromEntries(editingBuckets.map((bucket, place) => [bucket, given[place] ?? 0]))
      const minutes = given.flatMap((count, place) => Array.from({ length: count }, () => editingBuckets[place] ?? '0-1'))
      const found = medianOf(histogram)
      expect(found === null).toBe(minutes.length < fewest)
      if (!found) return
      const middle = minutes[Math.ceil(minutes.length / 2) - 1] ?? '0-1'
      const [from = 0, to = 1000] = middle.replace('+', '').split('-').map(Number)
      expect(found.median).toBeGreaterThanOrEqual(from)
      expect(found.median).toBeLessThanOrEqual(to)
      expect(found.n % 10).toBe(0)
      expect(found.n).toBeLessThanOrEqual(minutes.length)
    }),
  )
})
