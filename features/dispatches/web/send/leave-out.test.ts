import { expect, test } from 'vitest'
import { covers, leaveOut } from './leave-out.ts'

const tree: Record<string, string[]> = {
  '110000000000': ['110101000000', '110102000000'],
  '110101000000': ['110101001000', '110101002000'],
  '110101001000': ['110101001001', '110101001002'],
  '110101002000': ['110101002001'],
}
const childrenOf = async (code: string) => tree[code] ?? []

test('a district covers what lies in it and nothing else', () => {
  expect(covers('110101000000', '110101001002')).toBe(true)
  expect(covers('110101000000', '110102001002')).toBe(false)
  expect(covers('110000000000', '110102001002')).toBe(true)
  expect(covers('110101001001', '110101001001')).toBe(true)
})

test('nothing left out leaves the targets as they are', async () => {
  expect(await leaveOut(['110101000000'], [], childrenOf)).toEqual(['110101000000'])
})

test('leaving one community out opens only the units above it', async () => {
  expect(await leaveOut(['110000000000'], ['110101001002'], childrenOf)).toEqual(['110101001001', '110101002000', '110102000000'])
})

test('a unit left out as a whole disappears, and a street whose communities are all left out too', async () => {
  expect(await leaveOut(['110101001000', '110102000000'], ['110102000000'], childrenOf)).toEqual(['110101001000'])
  expect(await leaveOut(['110101000000'], ['110101002001'], childrenOf)).toEqual(['110101001000'])
})

test('targets that overlap are named once', async () => {
  expect(await leaveOut(['110101001000', '110101001001'], ['110101001002'], childrenOf)).toEqual(['110101001001'])
})
