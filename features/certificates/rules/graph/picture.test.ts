import { expect, test } from 'vitest'
import { draw, groupsOf } from './picture.ts'

const ways = (text: string) =>
  text.split(' ').map((id) => {
    const [from = '', to = ''] = id.split('>')
    return { id, from, to }
  })

test('steps that hang together make one picture', () => {
  expect(groupsOf(ways('a>b c>d b>e')).map(({ steps }) => steps.toSorted().join(''))).toEqual(['abe', 'cd'])
})

test('a chain stands in rows, what is demanded below what demands it', () => {
  const { places, rows, columns, back } = draw(['a', 'b', 'c'], ways('a>b b>c a>c'))
  expect([...places].map(([step, { row }]) => `${step}${row}`)).toEqual(['a0', 'b1', 'c2'])
  expect([rows, columns, back.size]).toEqual([3, 1, 0])
})

test('the demand that closes a circle leads back, and the picture still comes to an end', () => {
  const { back, rows } = draw(['a', 'b', 'c'], ways('a>b b>c c>b'))
  expect([...back]).toEqual(['c>b'])
  expect(rows).toBe(3)
})

test('alternatives stand side by side', () => {
  const { places, columns } = draw(['a', 'b', 'c'], ways('a>b a>c'))
  expect(columns).toBe(2)
  expect(places.get('b')?.row).toBe(places.get('c')?.row)
})
