import { expect, test } from 'vitest'
import { createSending } from './sending.ts'
import { createSheet } from './sheet.ts'
import type { RefusedCell, SentBatch } from './types.ts'

/** A sheet of one row whose saves are answered by hand. */
function sheetOf() {
  const sheet = createSheet([{ id: 'a', cells: { name: '张三' } }])
  const asked: { batch: SentBatch; answer: (refused?: RefusedCell[]) => void; fail: () => void }[] = []
  const onEdit = (batch: SentBatch) => new Promise<RefusedCell[] | void>((answer, fail) => asked.push({ batch, answer, fail: () => fail(new Error('net')) }))
  const send = createSending(sheet, { onEdit: () => onEdit, text: (_, value) => String(value), notSaved: () => '没有保存上。' })
  const type = (text: string) =>
    send(sheet.put({ why: 'typed', changes: [{ row: 'a', column: 'name', before: sheet.content('a', 'name'), after: { value: text } }] }))
  return { sheet, asked, type }
}

test('batches are saved one after the other, so that each knows the revision the last one made', async () => {
  const { sheet, asked, type } = sheetOf()
  const first = type('李四')
  const second = type('王五')
  await Promise.resolve()
  expect(asked.map(({ batch }) => batch.edits[0]?.after)).toEqual(['李四'])
  expect(sheet.facts().saving).toBe(1)
  asked[0]!.answer()
  await first
  expect(asked.map(({ batch }) => batch.edits[0]?.after)).toEqual(['李四', '王五'])
  expect(sheet.facts().saving).toBe(1)
  asked[1]!.answer()
  await second
  expect(sheet.row('a')?.states).toEqual({ name: 'saved' })
})

test('a refused value stays in its cell as typed, with the reason, over the value that stands', async () => {
  const { sheet, asked, type } = sheetOf()
  const sent = type('李四')
  await Promise.resolve()
  asked[0]!.answer([{ row: 'a', column: 'name', sentence: '别人刚改过。' }])
  await sent
  expect(sheet.content('a', 'name')).toEqual({ value: '张三', typed: { text: '李四', sentence: '别人刚改过。' } })
  sheet.undo()
  expect(sheet.content('a', 'name')).toEqual({ value: '张三' })
  sheet.redo()
  expect(sheet.content('a', 'name')).toEqual({ value: '李四' })
})

test('when saving fails altogether, nothing that was typed is lost and the next batch is still sent', async () => {
  const { sheet, asked, type } = sheetOf()
  const sent = type('李四')
  await Promise.resolve()
  asked[0]!.fail()
  await sent
  expect(sheet.facts().heldBack).toEqual([{ row: 'a', column: 'name', text: '李四', sentence: '没有保存上。' }])
  void type('王五')
  await new Promise((done) => setTimeout(done))
  expect(asked[1]?.batch.edits).toEqual([{ row: 'a', column: 'name', before: '张三', after: '王五' }])
})
