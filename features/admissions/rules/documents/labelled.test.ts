import { expect, test } from 'vitest'
import { asking, decoys, type Labelled } from '../../testing/labelled-sentences.ts'
import { findAsks } from './find-asks.ts'

function found([sentence]: Labelled): string[] {
  const asks = findAsks(sentence, '各街道办事处、各社区居委会').filter(({ audience }) => audience === 'community')
  return [...new Set(asks.map(({ kind }) => kind))].toSorted()
}

test('there are enough of both', () => {
  expect(asking.length).toBeGreaterThanOrEqual(60)
  expect(decoys.length).toBeGreaterThanOrEqual(60)
})

test.each(asking.map((labelled) => [labelled[0], labelled] as const))('asks what it asks, and nothing else: %s', (_, labelled) => {
  expect(found(labelled)).toEqual(labelled.slice(1).toSorted())
})

test.each(decoys.map((labelled) => [labelled[0], labelled] as const))('asks nothing of a community: %s', (_, labelled) => {
  expect(found(labelled)).toEqual([])
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
