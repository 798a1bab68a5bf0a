import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEntries } from './entries.ts'
import type { FormSection, ValueOf } from './types.ts'

const sections: FormSection[] = [
  {
    key: 'who',
    title: '基本情况',
    fields: [
      { key: 'name', label: '姓名', kind: 'text', required: true },
      { key: 'born', label: '出生日期', kind: 'date' },
      { key: 'number', label: '公民身份号码', kind: 'masked', check: (value) => (String(value ?? '').length === 18 ? undefined : '应为 18 位。') },
      { key: 'alone', label: '是否独居', kind: 'boolean' },
      { key: 'visits', label: '走访次数', kind: 'number', when: (value) => value('alone') === true, required: true },
      { key: 'year', label: '全年', kind: 'calculated', from: (value: ValueOf) => Number(value('visits') ?? 0) * 12 },
    ],
  },
]
const values = { name: '张三', born: '1956-05', number: '110101********1234', alone: null }
const opened = (draft?: Record<string, string>) => createEntries({ sections, values, draft, say: (key) => key, missing: () => '必填', language: 'zh' })

test('a form that nobody touched hands over what it was given, and nothing as changed but what is calculated', () => {
  const entries = opened()
  expect(entries.check()).toEqual([])
  expect(entries.handOver()).toEqual({ values: { name: '张三', born: '1956-05', alone: null, year: 0 }, changed: { year: 0 } })
})

test('a mask is never handed over as the number; a number typed anew is', () => {
  const entries = opened()
  entries.type('number', '110101********1234')
  expect(entries.check()).toEqual([{ key: 'number', label: '公民身份号码', sentence: 'isMask' }])
  entries.type('number', '110101199003071234')
  expect(entries.check()).toEqual([])
  expect(entries.handOver().changed).toMatchObject({ number: '110101199003071234' })
})

test('a field that is not asked for is neither missing nor handed over; once it is asked for, it counts', () => {
  const entries = opened()
  expect('visits' in entries.handOver().values).toBe(false)
  entries.type('alone', '是')
  expect(entries.check()).toEqual([{ key: 'visits', label: '走访次数', sentence: '必填' }])
  entries.type('visits', '4')
  expect(entries.handOver().changed).toEqual({ alone: true, visits: 4, year: 48 })
})

test('an empty required field is named when one submits, not when one passes by', () => {
  const entries = opened()
  entries.type('name', '')
  entries.settle('name')
  expect(entries.fault('name')).toBeUndefined()
  expect(entries.check().map(({ key }) => key)).toEqual(['name'])
})

test('a fault that is named goes as soon as what is typed fits, and not before', () => {
  const entries = opened()
  entries.type('number', '1101')
  expect(entries.fault('number')).toBeUndefined()
  entries.settle('number')
  expect(entries.fault('number')).toBe('应为 18 位。')
  entries.type('number', '11010119900307123')
  expect(entries.fault('number')).toBe('应为 18 位。')
  entries.type('number', '110101199003071234')
  expect(entries.fault('number')).toBeUndefined()
})

test('whatever was typed comes back from the draft, fitting or not', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('name', 'born', 'number', 'visits'), fc.string()), (typed) => {
      const entries = opened()
      for (const [key, text] of Object.entries(typed)) entries.type(key, text)
      const again = opened(entries.draft())
      for (const { key } of sections[0]!.fields) expect(again.textOf(key)).toBe(entries.textOf(key))
    }),
  )
})
