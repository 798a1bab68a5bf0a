/** Whoever reads the audit trail reads words, never code words. */
import { expect, test } from 'vitest'
import { eventWords, objectWords } from '../features/people/web/event-words.ts'
import { product } from './house.ts'

const texts = product(['features', 'server']).map(({ text }) => text)
const found = (pattern: RegExp) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((one) => one !== undefined)))),
]

test('every event that is recorded has a name in both languages', () => {
  const events = found(/\bevent: (?:'([a-zA-Z]+\.[a-zA-Z]+)'|[^'`\n]*\? '([a-zA-Z]+\.[a-zA-Z]+)' : '([a-zA-Z]+\.[a-zA-Z]+)')/g)
  expect(events.length).toBeGreaterThanOrEqual(140)
  expect(events.filter((event) => !(event in eventWords))).toEqual([])
})

test('every kind of object that is recorded has a name in both languages', () => {
  const kinds = found(/[oO]bject(?:Of)?\w*(?:: | = |\b[^\n]*=> \()\{ kind: '([a-zA-Z_]+)'/g)
  expect(kinds.length).toBeGreaterThanOrEqual(30)
  expect(kinds.filter((kind) => !(kind in objectWords))).toEqual([])
})
