/** The labelled columns: below what was once measured, something that worked no longer does. */
import { expect, test } from 'vitest'
import { buildIndex } from './index.ts'
import { corpora, readCorpus, readShippedRegistry } from './testing/corpus.ts'
import { measureQuality } from './testing/quality.ts'

const index = buildIndex(readShippedRegistry())

test('at least 300 columns are labelled, 120 of them held out, and 60 of them are truly new', () => {
  const all = corpora.flatMap(({ name }) => readCorpus(name))
  expect(all.length).toBeGreaterThanOrEqual(300)
  expect(readCorpus('held-out').length).toBeGreaterThanOrEqual(120)
  expect(all.filter(({ expected }) => expected.elements.length === 0).length).toBeGreaterThanOrEqual(60)
})

test.each(corpora)('on $name the engine is as right as it was', ({ name, atLeast }) => {
  const { precision, recall, rightNew, expectedNew } = measureQuality(index, readCorpus(name))
  console.log(
    `${name}: precision ${precision.toFixed(3)} (≥ ${atLeast.precision}), recall ${recall.toFixed(3)} (≥ ${atLeast.recall}), new ${rightNew} of ${expectedNew}`,
  )
  expect(precision).toBeGreaterThanOrEqual(atLeast.precision)
  expect(recall).toBeGreaterThanOrEqual(atLeast.recall)
})
