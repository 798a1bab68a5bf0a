import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { openSheet } from './open.ts'
import { refusedWith, rowsOf, valuesOf } from './testing/ask.ts'

const text = '姓名,身份证号\r\n"张三\n（户主）",110101199001011234\r\n\r\n李四,"他说""好"""\r\n'
const wanted = [
  ['姓名', '身份证号'],
  ['张三\n（户主）', '110101199001011234'],
  ['李四', '他说"好"'],
]
// GB 18030 has no encoder here: the few characters by hand
const gbk = Buffer.from('d0d5c3fb2cd0d4b1f00ad5c5c8fd2cc4d0', 'hex')
const utf16 = (swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return swap ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['UTF-8 without one', Buffer.from(text), 'utf-8'],
  ['UTF-16', utf16(false), 'utf-16le'],
  ['UTF-16 the other way round', utf16(true), 'utf-16be'],
])('a .csv in %s is read, its rows counted as Excel counts them', async (_, bytes, encoding) => {
  expect((await openSheet('a.csv', bytes)).encoding).toBe(encoding)
  expect(await valuesOf('a.csv', bytes)).toEqual(wanted)
  expect((await rowsOf('a.csv', bytes)).map(({ number }) => number)).toEqual([1, 2, 4])
})

test('a .csv as Excel here saves it (GBK) is read', async () => {
  expect((await openSheet('a.csv', gbk)).encoding).toBe('gb18030')
  expect(await valuesOf('a.csv', gbk)).toEqual([
    ['姓名', '性别'],
    ['张三', '男'],
  ])
})

test('semicolons, tabs and Excel’s own sep= line are understood', async () => {
  expect(await valuesOf('a.csv', Buffer.from('甲;乙\n1;2'))).toEqual([
    ['甲', '乙'],
    ['1', '2'],
  ])
  expect(await valuesOf('a.csv', Buffer.from('甲\t乙\n1\t2,3'))).toEqual([
    ['甲', '乙'],
    ['1', '2,3'],
  ])
  expect(await valuesOf('a.csv', Buffer.from('sep=|\r\n甲|乙\r\n'))).toEqual([['甲', '乙']])
})

test('long numbers in a .csv stay whole, tricks to keep them are undone, and what Excel has rounded is flagged', async () => {
  const [row] = await rowsOf('a.csv', Buffer.from(`110101199001011234,"=""0101""",'=1+1,1.10101E+17`))
  expect(row?.cells.map((cell) => cell?.value)).toEqual(['110101199001011234', '0101', '=1+1', '1.10101E+17'])
  expect(row?.cells.map((cell) => cell?.lostPrecision ?? false)).toEqual([false, false, false, true])
})

test('a quote that never ends and bytes that are no text are refused', async () => {
  expect(await refusedWith(() => rowsOf('a.csv', Buffer.from(`a,b\n1,"${'x\n'.repeat(1_100_000)}`)))).toBe('SPREADSHEET_QUOTE')
  expect(await refusedWith(() => rowsOf('a.csv', Buffer.from('a,"b\n1')))).toBe('SPREADSHEET_QUOTE')
  expect(await refusedWith(() => rowsOf('a.csv', Buffer.from([0x61, 0xff, 0xff, 0x00, 0x01, 0x02, 0x03, 0x04])))).toBe('SPREADSHEET_ENCODING')
  expect(await refusedWith(() => rowsOf('a.csv', Buffer.from(','.repeat(2000) + '1')))).toBe('SPREADSHEET_TOO_WIDE')
})

function oldWorkbook() {
  const sheet = utils.aoa_to_sheet([
    ['台账'],
    ['姓名', '身份证号', '出生日期', '人数', '低保'],
    ['张三', '110101199001011234', 45296, 3, true],
    ['李四', Number('110101199001011234'), 45296.5, 1234567890123, false],
  ])
  for (const reference of ['C3', 'C4']) sheet[reference].z = 'yyyy"年"m"月"d"日"'
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }]
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), '参数')
  utils.book_append_sheet(book, sheet, '居民')
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] }
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer
}

test('a .xls of old Excel is read with its dates, sheets and merges, and lost digits are flagged', async () => {
  const bytes = oldWorkbook()
  const opened = await openSheet('旧.xls', bytes)
  expect([opened.kind, opened.sheet.name, opened.sheets.map(({ hidden }) => hidden), opened.merges]).toEqual([
    'xls',
    '居民',
    [true, false],
    [{ top: 1, left: 0, bottom: 1, right: 4 }],
  ])
  const rows = await rowsOf('旧.xls', bytes)
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
    ['台账'],
    ['姓名', '身份证号', '出生日期', '人数', '低保'],
    ['张三', '110101199001011234', '2024-01-05', 3, true],
    ['李四', Number('110101199001011234'), '2024-01-05', 1234567890123, false],
  ])
  expect(rows[3]?.cells.map((cell) => cell?.lostPrecision ?? false)).toEqual([false, true, false, false, false])
})

test('a .xls cut short or with damaged bytes is refused or read, and the house goes on', async () => {
  const bytes = oldWorkbook()
  for (const length of [512, 1024, 2000])
    expect(await refusedWith(() => rowsOf('旧.xls', bytes.subarray(0, length)))).toMatch(/^SPREADSHEET_(KIND|BROKEN|NO_SHEET)$/)
  const damaged = Buffer.from(bytes)
  for (let at = 600; at < damaged.length; at += 97) damaged[at] = (damaged[at] ?? 0) ^ 0xff
  expect(await refusedWith(() => rowsOf('旧.xls', damaged))).toMatch(/^(taken|SPREADSHEET_[A-Z_]+)$/)
})
