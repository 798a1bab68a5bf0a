import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Comparison, LiftedBurden, Target } from '../../contract/lifted.ts'
import { english } from '../english-places.ts'
import { callouts } from './callouts.ts'
import { classOf } from './classes.ts'
import { percentText } from './percent.ts'
import { outline } from './shapes.ts'
import { eachNow, lineOf, notRequired } from './targets.ts'

const file = readFileSync(new URL('../../../../reference/beijing-districts.geojson', import.meta.url), 'utf8')

test('the map has the 16 districts of the list of areas, each inside the picture', () => {
  const { shapes, width, height } = outline(file)
  const listed = readFileSync(new URL('../../../../reference/areas-beijing.csv', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (line.split(',')[2] === 'district' ? [line.split(',')[0]] : []))
  expect(shapes.map(({ code }) => code).toSorted()).toEqual(listed.toSorted())
  expect(shapes).toHaveLength(16)
  for (const {
    middle: [x, y],
    path,
  } of shapes) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    expect(path).toMatch(/^M[\d. L]+Z/)
  }
  const [north, south] = ['110116000000', '110115000000'].map((code) => shapes.find((shape) => shape.code === code)?.middle[1] ?? 0)
  expect(north).toBeLessThan(south ?? 0)
})

test('every district has its name on the map, inside it or at the end of a line, and an English one', () => {
  const { shapes, width, height } = outline(file)
  for (const { code, roomy } of shapes) {
    expect(english[code]).toMatch(/^[A-Z][a-z]+$/)
    const [x, y] = callouts[code]?.at ?? [1, 1]
    expect([code, roomy || callouts[code] !== undefined]).toEqual([code, true])
    expect(x > 0 && x < width - 80 && y > 0 && y < height - 20).toBe(true)
  }
})

test('the outlines say where they come from and under which licence', () => {
  expect((JSON.parse(file) as { about: string }).about).toContain('Apache-2.0')
  expect(readFileSync(new URL('../../../../reference/NOTICE-echarts.txt', import.meta.url), 'utf8')).toContain('The Apache Software Foundation')
})

test.each<[number | null, string]>([
  [null, 'noData'],
  [-100, 'less50'],
  [-50, 'less50'],
  [-49.9, 'less20'],
  [-20, 'less20'],
  [-0.1, 'less0'],
  [0, 'more'],
  [12, 'more'],
])('%s percent is drawn as %s', (percent, expected) => {
  expect(classOf(percent)).toBe(expected)
})

test('a percentage is written with a true minus, and a plus where there is more', () => {
  expect([percentText(-40), percentText(-33.3), percentText(0), percentText(12.5)]).toEqual(['−40%', '−33.3%', '0%', '+12.5%'])
})

const counted = (indicator: Comparison['indicator'], allNow: number | null, countedNow: number) => ({ indicator, allNow, countedNow }) as Comparison
const target = (indicator: Target['indicator'], kind: Target['kind'], value: number): Target => ({ indicator, kind, value, source: '', note: null })

test('targets: a percentage is a line; plaques are compared by community; of assessments those not required count', () => {
  const lifted = {
    comparisons: [counted('plaques', 13, 4), counted('assessments', 5, 4), counted('required_assessments', 2, 4)],
  } as Pick<LiftedBurden, 'comparisons'>
  expect(lineOf(target('proofs', 'reduce_by', 40))).toBe(-40)
  expect(lineOf(target('plaques', 'at_most_each', 3))).toBeNull()
  expect(eachNow(lifted, target('plaques', 'at_most_each', 3))).toBe(3.3)
  expect(eachNow(lifted, target('paper_ledgers', 'at_most_each', 3))).toBeNull()
  expect(notRequired(lifted)).toBe(3)
  expect(notRequired({ comparisons: [] })).toBeNull()
})
