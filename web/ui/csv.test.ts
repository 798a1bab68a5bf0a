import { expect, test } from 'vitest'
import { writeCsv } from './csv.ts'

test('an exported list opens with Chinese intact: it begins with the UTF-8 mark and ends lines as office programs do', () => {
  expect(writeCsv(['名称', '分钟'], [['消防宣传', 15]])).toBe('\uFEFF名称,分钟\r\n消防宣传,15\r\n')
})

test('a cell with a comma, a quotation mark or a line break stays one cell', () => {
  expect(writeCsv(['a'], [['一,二'], ['他说"好"'], ['上\n下']])).toBe('\uFEFFa\r\n"一,二"\r\n"他说""好"""\r\n"上\n下"\r\n')
})

test('no exported text can run as a formula, and a negative number stays a number', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['=1+1', -5],
        ['@SUM(A1)', null],
      ],
    ),
  ).toBe("\uFEFFa,b\r\n'=1+1,-5\r\n'@SUM(A1),\r\n")
})
