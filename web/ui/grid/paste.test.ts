import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock, writeBlock } from './paste.ts'

test.each([
  [
    'two rows as a spreadsheet copies them',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a cell with a line break and a quotation mark', '"一\r\n二"\t"他说""好"""\r\n', [['一\n二', '他说"好"']]],
  ['a quotation mark in the middle is only that', '5" 管\t6\n', [['5" 管', '6']]],
  ['a quotation mark that is never closed', '"未完\tb', [['"未完', 'b']]],
  ['empty cells at the edges', '\t\ta\t\n', [['', '', 'a', '']]],
  ['no line end at all', 'a', [['a']]],
  ['an empty line between', 'a\n\nb\n', [['a'], [''], ['b']]],
  ['one empty cell', '\r\n', [['']]],
])('a pasted block is read cell by cell: %s', (_, text, cells) => {
  expect(readBlock(text)).toEqual(cells)
})

test('a copied text that a spreadsheet would run is made harmless, telephone numbers and figures stay as they are', () => {
  expect(writeBlock([['=1+1', '@a', '-2+cmd|x', '+86 138', '-5', '-', "'=1"]])).toBe("'=1+1\t'@a\t'-2+cmd|x\t+86 138\t-5\t-\t''=1\r\n")
})

test('whatever is copied is the same when pasted', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\t', '\n', "'", '=', '+', '-', '1', '张') }))
  const block = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  fc.assert(
    fc.property(block, (rows) => {
      const clean = rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')))
      expect(readBlock(writeBlock(clean))).toEqual(clean)
    }),
    { numRuns: 1000 },
  )
})
