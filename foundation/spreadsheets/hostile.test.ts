import { expect, test } from 'vitest'
import { readDate } from './habits/dates.ts'
import { readNumber } from './habits/numbers.ts'
import { trimmed } from './habits/text.ts'
import { readTemplate } from './template.ts'
import { refusedWith, rowsOf, valuesOf } from './testing/ask.ts'
import { dataOf, workbookOf, zipOf } from './testing/workbook.ts'

const asked = (name: string, bytes: Uint8Array) => refusedWith(() => rowsOf(name, bytes))
const good = () => workbookOf({ sheets: [{ data: dataOf([['姓名'], ['张三']]) }] })
const sheetOf = (xml: string) => workbookOf({ parts: { 'xl/worksheets/sheet1.xml': xml } })

test('a file cut short anywhere is refused, never half read', async () => {
  const whole = await good()
  for (let length = 1; length < whole.length; length += 61) {
    expect(await asked('a.xlsx', whole.subarray(0, length)), `${length} bytes`).toMatch(/^SPREADSHEET_(BROKEN|EXTENSION|KIND|ENCODING)$/)
  }
})

test('a file with a damaged byte is either refused or read without an accident', async () => {
  const whole = await good()
  for (let at = 0; at < whole.length; at += 7) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    expect(await asked('a.xlsx', damaged), `byte ${at}`).toMatch(/^(taken|SPREADSHEET_[A-Z_]+)$/)
  }
})

test('a bomb is refused from its directory, before it is unpacked', async () => {
  const bomb = await workbookOf({ parts: { 'xl/worksheets/sheet1.xml': Buffer.alloc(40_000_000, 0x20) } })
  expect(bomb.length).toBeLessThan(60_000)
  const before = process.memoryUsage().rss
  expect(await asked('a.xlsx', bomb)).toBe('SPREADSHEET_BOMB')
  expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000)
})

test('a bomb that lies about its size is stopped where the lie ends', async () => {
  // in the directory, the size unpacked is written over with a small one
  const bomb = Buffer.from(await workbookOf({ parts: { 'xl/worksheets/sheet1.xml': Buffer.alloc(30_000_000, 0x20) } }))
  const at = bomb.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
  expect(bomb.readUInt32LE(at + 24)).toBe(30_000_000)
  bomb.writeUInt32LE(1000, at + 24)
  expect(await asked('a.xlsx', bomb)).toBe('SPREADSHEET_BROKEN')
})

test('parts that lie over one another are refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`xl/media/${at}.bin`, Buffer.from(`${at}`.repeat(400))]))
  const bytes = Buffer.from(await workbookOf({ parts }))
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) bytes.writeUInt32LE(bytes.length - 1000, at + 20)
  expect(await asked('a.xlsx', bytes)).toBe('SPREADSHEET_BOMB')
})

test('a document type is refused and no entity is ever expanded', async () => {
  const dtd =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>'
  expect(await asked('a.xlsx', await sheetOf(dtd))).toBe('SPREADSHEET_UNSAFE_XML')
  const shared = await workbookOf({
    strings: '<si><t>甲</t></si>',
    parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst><sst><si><t>甲</t></si></sst>' },
    sheets: [{ data: '<row><c t="s"><v>0</v></c></row>' }],
  })
  expect(await asked('a.xlsx', shared)).toBe('SPREADSHEET_UNSAFE_XML')
  expect(await asked('a.xlsx', await sheetOf('<worksheet><sheetData><row><c t="inlineStr"><is><t>&nbsp;</t></is></c></row></sheetData></worksheet>'))).toBe(
    'SPREADSHEET_BROKEN',
  )
})

test.each([
  ['endless depth', `<worksheet><sheetData>${'<a>'.repeat(5000)}`],
  ['one endless text', `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'字'.repeat(3_000_000)}</t></is></c></row></sheetData></worksheet>`],
  ['one endless comment', `<worksheet><sheetData><!--${'<<'.repeat(2_000_000)}--></sheetData></worksheet>`],
  ['rows that go backwards', '<worksheet><sheetData><row r="5"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row></sheetData></worksheet>'],
  ['a row no sheet has', '<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>'],
  ['a column no sheet has', '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'],
  ['tags that do not match', '<worksheet><sheetData><row r="1"></sheetData></worksheet>'],
  ['bytes that are no text', Buffer.from([...Buffer.from('<worksheet><sheetData><row><c t="inlineStr"><is><t>'), 0xff, 0xfe, 0xff])],
])('a sheet with %s is refused as broken', async (_, xml) => {
  expect(await asked('a.xlsx', await workbookOf({ parts: { 'xl/worksheets/sheet1.xml': xml } }))).toBe('SPREADSHEET_BROKEN')
})

test('a cell pieced together from endless parts, and a text that is not in the table, are refused', async () => {
  const parts = `<t>${'字'.repeat(30_000)}</t>`.repeat(5)
  expect(await asked('a.xlsx', await workbookOf({ sheets: [{ data: `<row><c t="inlineStr"><is>${parts}</is></c></row>` }] }))).toBe('SPREADSHEET_BROKEN')
  expect(await asked('a.xlsx', await workbookOf({ sheets: [{ data: '<row><c t="s"><v>0</v></c></row>' }], strings: `<si>${parts}</si>` }))).toBe(
    'SPREADSHEET_BROKEN',
  )
  expect(await asked('a.xlsx', await workbookOf({ sheets: [{ data: '<row><c t="s"><v>7</v></c></row>' }], strings: '<si><t>甲</t></si>' }))).toBe(
    'SPREADSHEET_BROKEN',
  )
})

test('labels, merges and spaces made to take time do not', async () => {
  const wide = Array.from(
    { length: 2000 },
    (_, at) => `<row r="${at + 1}"><c r="ALA${at + 1}" t="inlineStr"><is><t>甲${' '.repeat(200)}乙</t></is></c></row>`,
  ).join('')
  const merges = Array.from({ length: 20_000 }, (_, at) => `<mergeCell ref="A${(at % 500) + 1}:ALA${(at % 500) + 1}"/>`).join('')
  const bytes = await workbookOf({ sheets: [{ data: wide, after: `<mergeCells>${merges}</mergeCells>` }] })
  // of this process: other work on the machine does not count
  const began = process.cpuUsage()
  expect((await readTemplate('a.xlsx', bytes)).sheets.length).toBe(1)
  expect([trimmed(`a${' '.repeat(90_000)}b`).length, 'fault' in readDate(' 2'.repeat(50_000)), 'fault' in readNumber('1,'.repeat(50_000))]).toEqual([
    90_002,
    true,
    true,
  ])
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(8000)
})

test('a sheet whose many rows are only formatted costs nothing and gives nothing', async () => {
  const rows = Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 2}" s="1" customFormat="1"/>`).join('')
  const bytes = await workbookOf({ sheets: [{ data: `<row r="1"><c r="A1" t="b"><v>0</v></c></row>${rows}` }] })
  expect(await valuesOf('a.xlsx', bytes)).toEqual([[false]])
})

test('a value far to the right is refused with its place', async () => {
  expect(await asked('a.xlsx', await sheetOf('<worksheet><sheetData><row r="3"><c r="ZZZ3"><v>1</v></c></row></sheetData></worksheet>'))).toBe(
    'SPREADSHEET_BROKEN',
  )
  expect(await asked('a.xlsx', await sheetOf('<worksheet><sheetData><row r="3"><c r="WWW3"><v>1</v></c></row></sheetData></worksheet>'))).toBe(
    'SPREADSHEET_TOO_WIDE',
  )
})

test('macros, passwords, archives, other programs’ files and wrong names are each told apart', async () => {
  const plain = await good()
  const cfb = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])
  const said = async (name: string, bytes: Uint8Array) => [name, await asked(name, bytes)]
  expect([
    await said('宏.xlsm', await workbookOf({ parts: { 'xl/vbaProject.bin': 'x' } })),
    await said('宏.xlsx', await workbookOf({ parts: { 'xl/vbaProject.bin': 'x' } })),
    await said('密.xlsx', cfb),
    await said('空.xlsx', Buffer.alloc(0)),
    await said('包.zip', await zipOf({ '台账.xlsx': plain })),
    await said('包.xlsx', await zipOf({ '台账.xlsx': plain })),
    await said('文.xlsx', await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' })),
    await said('表.xls', plain),
    await said('表.csv', plain),
    await said('网.xls', Buffer.from('<html><table><tr><td>甲</td></tr></table></html>')),
    await said('字.xlsx', Buffer.from('姓名,性别\n')),
    await said('图.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2])),
    await said('页.pdf', Buffer.from('%PDF-1.7')),
    await said('开.ods', await zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })),
    await said('图表.xlsx', await workbookOf({ sheets: [] })),
  ]).toEqual([
    ['宏.xlsm', 'SPREADSHEET_MACROS'],
    ['宏.xlsx', 'SPREADSHEET_MACROS'],
    ['密.xlsx', 'SPREADSHEET_ENCRYPTED'],
    ['空.xlsx', 'SPREADSHEET_EMPTY'],
    ['包.zip', 'SPREADSHEET_ZIPPED'],
    ['包.xlsx', 'SPREADSHEET_ZIPPED'],
    ['文.xlsx', 'SPREADSHEET_KIND'],
    ['表.xls', 'SPREADSHEET_EXTENSION'],
    ['表.csv', 'SPREADSHEET_EXTENSION'],
    ['网.xls', 'SPREADSHEET_EXTENSION'],
    ['字.xlsx', 'SPREADSHEET_EXTENSION'],
    ['图.csv', 'SPREADSHEET_KIND'],
    ['页.pdf', 'SPREADSHEET_KIND'],
    ['开.ods', 'SPREADSHEET_EXTENSION'],
    ['图表.xlsx', 'SPREADSHEET_NO_SHEET'],
  ])
})
