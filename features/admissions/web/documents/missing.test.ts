import { expect, test } from 'vitest'
import { missingIn } from './missing.ts'

test('what is missing before a document can be filed is told by name', () => {
  expect(missingIn({ title: ' ', areaCodes: [], body: '太短' })).toEqual(['missingTitle', 'missingAreas', 'missingBody'])
  expect(missingIn({ title: '关于走访的通知', areaCodes: ['110000000000'], body: '请各社区每月走访一次。' })).toEqual([])
})
