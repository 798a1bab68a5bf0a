import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentOf } from './changes.ts'
import type { SayFit } from './fit.ts'
import { planPaste, typedInto } from './plan.ts'
import { createSheet, type Sheet } from './sheet.ts'
import type { CellValue, Column, Row } from './types.ts'

const say: SayFit = (key) => key
const columns: Column[] = [
  { key: 'name', title: '姓名', kind: 'text' },
  { key: 'area', title: '面积', kind: 'number' },
  { key: 'born', title: '出生日期', kind: 'date' },
]
const rows = (): Row[] => ['a', 'b', 'c'].map((id, place) => ({ id, cells: { name: `张${id}`, area: place, born: null } }))

function type(sheet: Sheet, row: string, key: string, text: string) {
  const column = columns.find((each) => each.key === key)!
  const before = sheet.content(row, key)
  return sheet.put({ why: 'typed', changes: [{ row, column: key, before, after: typedInto(text, column, before, say) }] })
}

let made = 0
const newRow = (): Row => ({ id: `new${(made += 1)}`, cells: {} })

function paste(sheet: Sheet, top: number, left: number, block: string[][]) {
  const { order } = sheet.facts()
  const plan = planPaste(block, { top, bottom: top, left, right: left }, { table: sheet.table, order, columns, isLocked: () => false, newRow, say })
  sheet.put({ why: 'pasted', changes: plan.changes, added: plan.added })
}

/** What stands on the screen: order, values and texts not yet mended. */
const picture = (sheet: Sheet) =>
  sheet
    .facts()
    .order.map((id) => [id, ...columns.map(({ key }) => [sheet.content(id, key).value, sheet.content(id, key).typed?.text] as [CellValue, string | undefined])])

const step = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), row: fc.nat(2), column: fc.nat(2), text: fc.constantFrom('', '张三', '12', '2024.1', '2024.2.30', '一二') }),
  fc.record({
    kind: fc.constant('paste' as const),
    row: fc.nat(3),
    column: fc.nat(2),
    block: fc.array(fc.array(fc.constantFrom('', '7', '甲', '2024'), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
)

test('after any sequence of typing, pasting, undo and redo, undoing all restores what was given, and redoing all what was reached', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const sheet = createSheet(rows())
      const given = picture(sheet)
      for (const each of steps) {
        const { order } = sheet.facts()
        if (each.kind === 'undo' || each.kind === 'redo') sheet[each.kind]()
        else if (each.kind === 'type') type(sheet, order[each.row] ?? 'a', columns[each.column]!.key, each.text)
        else if (each.kind === 'paste') paste(sheet, Math.min(each.row, order.length - 1), each.column, each.block)
      }
      while (sheet.redo());
      const reached = picture(sheet)
      while (sheet.undo());
      expect(picture(sheet)).toEqual(given)
      while (sheet.redo());
      expect(picture(sheet)).toEqual(reached)
    }),
    { numRuns: 300 },
  )
})

test('a text that does not fit stays in its cell over the old value, and is not sent', () => {
  const sheet = createSheet(rows())
  const batch = type(sheet, 'b', 'area', '约十平')
  expect(sheet.content('b', 'area')).toEqual({ value: 1, typed: { text: '约十平', sentence: 'notNumber' } })
  expect(sentOf(batch).edits).toEqual([])
  expect(sheet.facts().heldBack).toEqual([{ row: 'b', column: 'area', text: '约十平', sentence: 'notNumber' }])
})

test('an undo names the batch it takes back, and leaves alone what others changed since', () => {
  const sheet = createSheet(rows())
  const first = type(sheet, 'a', 'name', '李四')
  type(sheet, 'b', 'name', '王五')
  sheet.take(rows().map((row) => (row.id === 'a' ? { ...row, cells: { ...row.cells, name: '别人改的' } } : row)))
  sheet.undo()
  const second = sheet.undo()
  expect(second).toMatchObject({ passedOver: 1, batch: { undoes: first.id, changes: [] } })
  expect(sheet.content('a', 'name').value).toBe('别人改的')
})

test('newer rows from the server replace neither what is being saved nor what waits to be mended', () => {
  const sheet = createSheet(rows())
  type(sheet, 'a', 'area', '约十平')
  const { id } = type(sheet, 'b', 'name', '王五')
  sheet.mark([{ row: 'b', column: 'name', state: { saving: id } }])
  sheet.take([
    { id: 'b', cells: { name: '旧', area: 9 } },
    { id: 'd', cells: {} },
  ])
  expect(sheet.facts().order).toEqual(['a', 'b', 'd'])
  expect(sheet.content('a', 'area').typed?.text).toBe('约十平')
  expect([sheet.content('b', 'name').value, sheet.content('b', 'area').value]).toEqual(['王五', 9])
})
