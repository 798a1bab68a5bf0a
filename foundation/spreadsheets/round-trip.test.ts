import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf } from './testing/ask.ts'
import type { Cell, Written } from './types.ts'
import { writeCsv, writeSheet } from './write.ts'

const marks = [...'张王𠮷①　 =+-@\t\n\r\'"&<>_x000D_,;0123456789aZ／（）é\u0007']
const text = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 2 })), { maxLength: 12 })
  .map((parts) => parts.join('').toWellFormed())
const code = fc.stringMatching(/^[1-9]\d{11,18}[0-9X]$/)
const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2999-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10))
const date = fc
  .tuple(day, fc.constantFrom(10, 7))
  .map(([value, length]) => ({ date: value.slice(0, length) }))
  .filter((value) => value.date !== '1900-03')
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e14, max: 1e14 }))
const value: fc.Arbitrary<Written> = fc.oneof(text, code, number, fc.boolean(), date, fc.constant(null))

const columns = [{ label: '甲' }, { label: '=乙' }, { label: '丙' }]
const table = (cell: fc.Arbitrary<Written>) => fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 })

const seen = (cell: Cell | undefined): Written => (cell === undefined ? null : cell.type === 'date' ? { date: cell.value } : cell.value)
const wanted = (given: Written): Written => (given === '' || given === undefined ? null : Object.is(given, -0) ? 0 : given)

test('whatever is written into a workbook is read back equal, and nothing became a formula', async () => {
  await fc.assert(
    fc.asyncProperty(table(value), fc.boolean(), async (rows, watermarkRow) => {
      const bytes = await buffer(writeSheet({ sheet: '表[1]', columns, rows, watermark: '=某人 & 某日', watermarkRow }))
      const back = await rowsOf('a.xlsx', bytes)
      const offset = watermarkRow ? 3 : 2
      const byNumber = new Map(back.map((row) => [row.number, row]))
      for (const [at, row] of rows.entries()) {
        const cells = byNumber.get(at + offset)?.cells ?? []
        expect(row.map((_, column) => seen(cells[column]))).toEqual(row.map(wanted))
      }
      expect(back.every(({ cells }) => cells.every((cell) => cell?.formula === undefined && cell?.lostPrecision === undefined))).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('texts written into a .csv are read back equal, and none is one Excel would compute or cut', async () => {
  await fc.assert(
    fc.asyncProperty(table(fc.oneof(text, code)), async (rows) => {
      const bytes = await buffer(writeCsv({ columns, rows }))
      const back = await rowsOf('a.csv', bytes)
      const byNumber = new Map(back.map((row) => [row.number, row]))
      for (const [at, row] of rows.entries()) {
        const cells = byNumber.get(at + 2)?.cells ?? []
        expect(row.map((_, column) => cells[column]?.value ?? '')).toEqual(row)
        for (const cell of cells) expect(cell?.raw ?? '').not.toMatch(/^[=@\t\r]|^[+-](?!\d+(\.\d+)?$)|^\d{12,}$/)
      }
    }),
    { numRuns: 150 },
  )
})

test('a source of rows that fails breaks the stream off; a reader that goes away closes the source', async () => {
  const failing = (async function* () {
    yield ['甲', 1, 2]
    throw new Error('the database went away')
  })()
  await expect(buffer(writeSheet({ sheet: '表', columns, rows: failing }))).rejects.toThrow('the database went away')
  let closed = false
  const endless = (async function* () {
    try {
      for (;;) yield ['甲', Math.random(), '乙'.repeat(50)]
    } finally {
      closed = true
    }
  })()
  const stream = writeSheet({ sheet: '表', columns, rows: endless })
  for await (const piece of stream) if ((piece as Uint8Array).length > 1000) break
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([stream.destroyed, closed]).toEqual([true, true])
})
