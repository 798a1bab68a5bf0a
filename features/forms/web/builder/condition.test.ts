import { expect, test } from 'vitest'
import { FormContent } from '../../contract.ts'
import { conditionFields, conditionValue, firstValue } from './condition.ts'

const field = (id: string, kind: string) => ({ id, label: id, kind, fill: 'asked' })
const content = FormContent.parse({
  title: '表',
  period: 'month',
  areaCodes: [],
  sections: [
    { id: 's1', title: '数', kind: 'figures', fields: [field('f1', 'integer'), field('f2', 'money'), field('f3', 'boolean')] },
    { id: 's2', title: '名单', kind: 'subjects', fields: [field('f4', 'code'), field('f5', 'text')] },
    { id: 's3', title: '另一名单', kind: 'subjects', fields: [field('f6', 'text'), field('f7', 'text')] },
  ],
})
const before = (id: string) => conditionFields(content, id).map((one) => one.id)

test('a condition rests on what stands before it: figures, or columns of the same list', () => {
  expect(before('f1')).toEqual([])
  expect(before('f3')).toEqual(['f1'])
  expect(before('f5')).toEqual(['f1', 'f3', 'f4'])
  expect(before('f7')).toEqual(['f1', 'f3', 'f6'])
})

test('it waits for a value of the kind a report holds: a number, yes or no, the code of a choice', () => {
  expect(conditionValue({ kind: 'integer' }, '3')).toBe(3)
  expect(conditionValue({ kind: 'integer' }, 'x')).toBeNull()
  expect(conditionValue({ kind: 'boolean' }, 'false')).toBe(false)
  expect(conditionValue({ kind: 'code' }, '2')).toBe('2')
  expect(firstValue({ kind: 'boolean' }, [])).toBe(true)
  expect(firstValue({ kind: 'code' }, [{ code: '7', name: '其他' }])).toBe('7')
})
