import { expect, test } from 'vitest'
import { tableOf } from './changes.ts'
import { moved, tabbed } from './moves.ts'
import { sorted } from './order.ts'
import { needsPreview, onlyEmpty, planPaste, type Ground } from './plan.ts'
import type { Column, Row } from './types.ts'

const columns: Column[] = [
  { key: 'name', title: '姓名', kind: 'text' },
  { key: 'area', title: '面积', kind: 'number' },
  { key: 'age', title: '年龄', kind: 'calculated', readOnly: true },
]
const rows: Row[] = [
  { id: 'a', cells: { name: '张三', area: null, age: 60 } },
  { id: 'b', cells: { name: null, area: 5, age: 70 } },
]
const ground: Ground = { table: tableOf(rows), order: ['a', 'b'], columns, isLocked: (_, column) => column.readOnly === true, say: (key) => key }
const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column })

test('pasting into empty cells asks nothing', () => {
  const plan = planPaste([['8']], at(0, 1), ground)
  expect(plan.changes).toEqual([{ row: 'a', column: 'area', before: { value: null }, after: { value: 8 } }])
  expect(needsPreview(plan)).toBe(false)
})

test('what would be replaced, passed over or cut off is counted before it happens', () => {
  const plan = planPaste(
    [
      ['李四', '约', '1', 'x'],
      ['王五', '6', '2', 'y'],
      ['赵六', '7', '3', 'z'],
    ],
    at(0, 0),
    ground,
  )
  expect(plan).toMatchObject({
    overwrites: 2,
    locked: 2,
    beyondColumns: 1,
    beyondRows: 1,
    added: [],
    unfit: [{ place: 1, title: '面积', sentence: 'notNumber' }],
  })
  expect(needsPreview(plan)).toBe(true)
  expect(onlyEmpty(plan).changes.map(({ row, column }) => `${row}.${column}`)).toEqual(['a.area', 'b.name'])
})

test('rows are added at the end where the page allows it', () => {
  const plan = planPaste([['甲'], ['乙']], at(1, 0), { ...ground, newRow: () => ({ id: 'n', cells: {} }) })
  expect(plan.added).toEqual([{ id: 'n', cells: {} }])
  expect(plan.changes.map(({ row }) => row)).toEqual(['b', 'n'])
})

test('one copied cell fills the whole chosen block', () => {
  expect(planPaste([['7']], { top: 0, bottom: 1, left: 1, right: 1 }, ground).changes.map(({ row, after }) => [row, after.value])).toEqual([
    ['a', 7],
    ['b', 7],
  ])
})

test.each([
  ['ArrowDown', false, { row: 1, column: 1 }],
  ['ArrowUp', false, { row: -1, column: 1 }],
  ['ArrowRight', true, { row: 0, column: 2 }],
  ['End', true, { row: 9, column: 2 }],
  ['PageDown', false, { row: 4, column: 1 }],
  ['a', false, undefined],
])('the key %s leads where office programs lead', (key, ctrl, spot) => {
  expect(moved({ row: 0, column: 1 }, key, ctrl, { rows: 10, columns: 3, page: 4 })).toEqual(spot)
})

test('Tab goes on in the next row and leaves the grid after the last cell', () => {
  const extent = { rows: 2, columns: 3, page: 1 }
  expect(tabbed({ row: 0, column: 2 }, false, extent)).toEqual({ row: 1, column: 0 })
  expect(tabbed({ row: 1, column: 2 }, false, extent)).toBeUndefined()
  expect(tabbed({ row: 0, column: 0 }, true, extent)).toBeUndefined()
})

test('texts are sorted by pinyin, and empty cells come last either way', () => {
  const named = ['张三', null, '李四', '阿宝'].map((name, place) => ({ id: String(place), cells: { name } }))
  expect(sorted(named, columns[0]!, false)).toEqual(['3', '2', '0', '1'])
  expect(sorted(named, columns[0]!, true)).toEqual(['0', '2', '3', '1'])
})
