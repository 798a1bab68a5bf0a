import { expect, test } from 'vitest'
import { freshAsking, freshDecoys } from '../../testing/fresh-sentences.ts'
import { gatheredAsking } from '../../testing/gathered-asking.ts'
import { gatheredDecoys } from '../../testing/gathered-decoys.ts'
import { heldOutAsking, heldOutDecoys } from '../../testing/held-out-sentences.ts'
import { howWell, kindsFound } from '../../testing/how-well.ts'
import { asking, decoys } from '../../testing/labelled-sentences.ts'
import { findAsks } from './find-asks.ts'

test('there are enough of both', () => {
  for (const set of [asking, decoys, freshAsking, freshDecoys]) expect(set.length).toBeGreaterThanOrEqual(60)
  for (const set of [gatheredAsking, gatheredDecoys, heldOutAsking, heldOutDecoys]) expect(set.length).toBeGreaterThanOrEqual(30)
})

test('no sentence stands in two sets', () => {
  const all = [asking, decoys, freshAsking, freshDecoys, gatheredAsking, gatheredDecoys, heldOutAsking, heldOutDecoys].flat().map(([sentence]) => sentence)
  expect(new Set(all).size).toBe(all.length)
})

test.each(asking.map((labelled) => [labelled[0], labelled] as const))('asks what it asks, and nothing else: %s', (_, labelled) => {
  expect(kindsFound(labelled)).toEqual(labelled.slice(1).toSorted())
})

test.each(decoys.map((labelled) => [labelled[0], labelled] as const))('asks nothing of a community: %s', (_, labelled) => {
  expect(kindsFound(labelled)).toEqual([])
})

test('the further sets the rules were mended on are read nearly without a miss', () => {
  const { precision, recall, sentences } = howWell([...freshAsking, ...freshDecoys, ...gatheredAsking, ...gatheredDecoys])
  expect([precision, recall, sentences.precision, sentences.recall].every((figure) => figure >= 0.9)).toBe(true)
})

// what it is, not what it should be: `npm run bench` holds the same figure against the aim of 0.9 and 0.85
test('of real sentences the rules were never mended on, four in five are found, and nine in ten that are found do ask', () => {
  const { sentences } = howWell([...heldOutAsking, ...heldOutDecoys])
  expect(sentences.recall).toBeGreaterThanOrEqual(0.8)
  expect(sentences.precision).toBeGreaterThanOrEqual(0.9)
})

test('a document of 5,000 characters is read in less than a blink', () => {
  const body = [...asking, ...decoys]
    .map(([sentence]) => sentence)
    .join('')
    .repeat(4)
    .slice(0, 5000)
  findAsks(body, '各社区居委会')
  const began = performance.now()
  for (let round = 0; round < 5; round += 1) findAsks(body, '各社区居委会')
  expect((performance.now() - began) / 5).toBeLessThan(200)
})
