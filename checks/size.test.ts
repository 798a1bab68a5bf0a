/** Small files: none over 300 lines, half of them at most 60. Shipped data and generated files aside. */
import { expect, test } from 'vitest'
import { sources } from './house.ts'

const most = 300
const medianAtMost = 60
const lines = sources(undefined, ['ts', 'tsx', 'mjs', 'css', 'sql']).map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))

test(`no file has more than ${most} lines`, () => {
  expect(lines.length).toBeGreaterThanOrEqual(150)
  expect(lines.filter((file) => file.lines > most)).toEqual([])
})

test(`half of the product’s files have at most ${medianAtMost} lines`, () => {
  const sizes = lines.filter(({ path }) => /^(features|foundation|server|web|database)\//.test(path)).map((file) => file.lines)
  expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(medianAtMost)
})
