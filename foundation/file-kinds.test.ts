import { expect, test } from 'vitest'
import { plainName, recogniseFile } from './file-kinds.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const oldOffice = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)])

test.each([
  ['通知.pdf', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['照片.jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]), 'image/jpeg'],
  ['旧表.xls', oldOffice, 'application/vnd.ms-excel'],
  ['旧文.doc', oldOffice, 'application/msword'],
  ['名单.csv', bytes('社区,户数\n'), 'text/csv'],
  ['GB18030.csv', new Uint8Array([0xc9, 0xe7, 0xc7, 0xf8, 0x2c, 0x31, 0x0a]), 'text/csv'],
  ['旧表.pdf', oldOffice, undefined],
  ['程序.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), undefined],
  ['压缩.docx', new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]), undefined],
  ['图.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ['空.txt', new Uint8Array(), undefined],
  ['半个汉字.txt', new Uint8Array([0xff, 0xfe, 0xfd]), undefined],
])('%s is recognised by its content', async (name, content, expected) => {
  expect(await recogniseFile(name, content)).toBe(expected)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\报表\\一月.xlsx', '一月.xlsx'],
  ['文\u202ecsv.exe.txt', '文csv.exe.txt'],
  ['a\r\nSet-Cookie: b.txt', 'aSet-Cookie b.txt'],
  ['...', 'file'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
])('the name %j becomes %j', (given, plain) => {
  expect(plainName(given)).toBe(plain)
})
