import { expect, test } from 'vitest'
import { createEntries } from '../../../../web/ui/form/entries.ts'
import { markStored, unsavedIn } from './unsaved.ts'

const sections = [
  {
    key: 'all',
    title: '老年人情况',
    fields: [
      { key: 'f1', label: '人数', kind: 'number' as const },
      { key: 'f2', label: '备注', kind: 'text' as const },
    ],
  },
]
const opened = () => createEntries({ sections, values: { f1: 3 }, say: (key) => key, missing: () => '必填', language: 'zh' })

test('what is typed is unsaved until it is stored, and again once it is typed over', () => {
  const entries = opened()
  expect(unsavedIn(entries)).toEqual({})
  entries.type('f1', '4')
  expect(unsavedIn(entries)).toEqual({ f1: '4' })
  markStored(entries, { f1: '4' })
  expect(unsavedIn(entries)).toEqual({})
  entries.type('f1', '45')
  expect(unsavedIn(entries)).toEqual({ f1: '45' })
})

test('going back to what the form opened with is unsaved too, when something else was stored between', () => {
  const entries = opened()
  markStored(entries, { f1: '4' })
  expect(unsavedIn(entries)).toEqual({ f1: '3' })
})

test('what an earlier form stored does not count for the one that begins anew', () => {
  const [before, now] = [opened(), opened()]
  before.type('f2', '旧的')
  markStored(before, { f2: '旧的' })
  now.type('f2', '旧的')
  expect(unsavedIn(now)).toEqual({ f2: '旧的' })
})
