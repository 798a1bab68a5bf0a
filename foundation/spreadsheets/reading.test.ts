import { expect, test } from 'vitest'
import { openSheet } from './open.ts'
import { rowsOf, valuesOf } from './testing/ask.ts'
import { dataOf, partsOf, workbookOf, zipOf } from './testing/workbook.ts'

const one = (data: string, more: object = {}) => workbookOf({ sheets: [{ data }], ...more })

test('shared texts, rich texts and inline texts are read whole, and how a name is pronounced is left out', async () => {
  const strings =
    '<si><t>张三</t></si><si><r><rPr><b/></rPr><t>望京</t></r><r><t xml:space="preserve">街道 </t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="E1" t="inlineStr"><is><t>𠮷&amp;_x000D_</t></is></c></row>'
  expect(await valuesOf('a.xlsx', await one(data, { strings }))).toEqual([['张三', '望京街道 ', '東京', undefined, '𠮷&\r']])
})

test('rows keep the number Excel shows, hidden ones say so, and rows that are only formatted are not given', async () => {
  const data =
    '<row r="2"><c r="B2"><v>1</v></c></row><row r="5" hidden="1"><c r="A5"><v>2</v></c></row><row r="9" s="3"><c r="A9" s="3"/><c r="XFD9" s="3"/></row><row><c><v>7</v></c><c t="b"><v>1</v></c></row>'
  expect(await rowsOf('a.xlsx', await one(data))).toEqual([
    { number: 2, hidden: false, cells: [undefined, { type: 'number', value: 1, raw: '1' }] },
    { number: 5, hidden: true, cells: [{ type: 'number', value: 2, raw: '2' }] },
    {
      number: 10,
      hidden: false,
      cells: [
        { type: 'number', value: 7, raw: '7' },
        { type: 'boolean', value: true, raw: 'TRUE' },
      ],
    },
  ])
})

test('a formula counts by its stored value only, and one without a value is pointed out', async () => {
  const data =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f></c><c r="C1" t="str"><f>"a"</f><v>甲</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c></row>'
  const [row] = await rowsOf('a.xlsx', await one(data))
  expect(row?.cells).toEqual([
    { type: 'number', value: 2, raw: '2', formula: 'stored' },
    { type: 'empty', value: '', raw: '', formula: 'unstored' },
    { type: 'text', value: '甲', raw: '甲', formula: 'stored' },
    { type: 'error', value: '#DIV/0!', raw: '#DIV/0!', formula: 'stored' },
  ])
})

test('an identity number kept as a number is flagged: its last digits are gone', async () => {
  const data = '<row r="1"><c r="A1"><v>1.1010119900101101E+17</v></c><c r="B1"><v>110101199001011000</v></c><c r="C1"><v>13800138000</v></c></row>'
  const [row] = await rowsOf('a.xlsx', await one(data))
  expect(row?.cells.map((cell) => cell?.lostPrecision ?? false)).toEqual([true, true, false])
  expect(row?.cells[1]?.raw).toBe('110101199001011000')
})

const dated = (codes: readonly (string | number)[]) => {
  const own = codes.flatMap((code, at) => (typeof code === 'string' ? [`<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`] : []))
  const xfs = codes.map((code, at) => `<xf numFmtId="${typeof code === 'string' ? 200 + at : code}"/>`)
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs>`
}
const serials = (serial: number, count: number) => `<row r="1">${Array.from({ length: count }, (_, at) => `<c s="${at}"><v>${serial}</v></c>`).join('')}</row>`

test('number formats decide what is a date and of which grain, also the Chinese ones', async () => {
  const codes = [
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy"年"m"月"',
    'yyyy/m/d;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'yyyy',
    14,
    27,
    31,
    57,
    17,
    '0.00',
    '#,##0"月"',
    '[h]:mm',
    'General',
    '[Red]0',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    'aaaa',
  ]
  const [row] = await rowsOf('a.xlsx', await one(serials(45296, codes.length), { styles: dated(codes) }))
  expect(row?.cells.map((cell) => (cell?.type === 'date' ? cell.value : cell?.type))).toEqual([
    '2024-01-05',
    '2024-01',
    '2024-01-05',
    '2024-01-05',
    '2024',
    '2024-01-05',
    '2024-01',
    '2024-01-05',
    '2024-01',
    '2024-01',
    'number',
    'number',
    'number',
    'number',
    'number',
    '2024-01-05',
    '2024-01-05',
  ])
})

test('days count from 1900 with its false leap day, or from 1904 where the workbook says so', async () => {
  const styles = dated([14, 22, 20])
  const data =
    '<row r="1"><c s="0"><v>1</v></c><c s="0"><v>59</v></c><c s="0"><v>61</v></c><c s="0"><v>60</v></c><c s="1"><v>45296.75</v></c><c s="2"><v>0.5</v></c><c t="d"><v>2024-02-29T00:00:00</v></c></row>'
  const [usual] = await valuesOf('a.xlsx', await one(data, { styles }))
  expect(usual).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', 60, '2024-01-05', '12:00:00', '2024-02-29'])
  const [mac] = await valuesOf('a.xlsx', await one('<row r="1"><c s="0"><v>43834</v></c></row>', { styles, workbookPr: '<workbookPr date1904="1"/>' }))
  expect(mac).toEqual(['2024-01-05'])
})

test('sheets are listed with the hidden ones flagged; the first that is shown is read unless another is asked for', async () => {
  const cell = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`
  const bytes = await workbookOf({
    sheets: [
      { name: '参数', state: 'veryHidden', data: cell(1) },
      { name: '台账', data: cell(2), before: '<cols><col min="2" max="3" hidden="1"/></cols>', after: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' },
    ],
  })
  const opened = await openSheet('a.xlsx', bytes)
  expect(opened.sheets).toEqual([
    { place: 0, name: '参数', hidden: true },
    { place: 1, name: '台账1', hidden: false },
  ])
  expect([opened.sheet.place, opened.merges, opened.hiddenColumns]).toEqual([1, [{ top: 1, left: 0, bottom: 2, right: 2 }], [1, 2]])
  expect(await valuesOf('a.xlsx', bytes, '参数')).toEqual([[1]])
})

test('workbooks of other programs, with prefixes and Windows paths, are read alike', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>'
  const bytes = await workbookOf({ parts: { 'xl/worksheets/sheet1.xml': sheet } })
  const opened = await openSheet('a.xlsx', bytes)
  expect([await valuesOf('a.xlsx', bytes), opened.merges.length]).toEqual([[['甲']], 1])
})

test('a long workbook that was not compressed is read like any other', async () => {
  const data = dataOf(Array.from({ length: 10_000 }, (_, at) => [`居民${at}`, `演示路${at}号楼1单元101`, `139${10_000_000 + at}`, at]))
  const parts = partsOf({ sheets: [{ data }] })
  expect(parts['xl/worksheets/sheet1.xml']?.length).toBeGreaterThan(2_000_000)
  const rows = await valuesOf('a.xlsx', await zipOf(parts, { compress: false }))
  expect(rows).toHaveLength(10_000)
  expect(rows.at(-1)).toEqual(['居民9999', '演示路9999号楼1单元101', '13910009999', 9999])
})
