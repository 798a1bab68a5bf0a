import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { openSheet } from '../open.ts'
import { valuesOf } from '../testing/ask.ts'
import { dataOf, workbookOf } from '../testing/workbook.ts'
import { openZip } from '../zip.ts'
import { fillTemplate, type Filling } from './fill.ts'
import { readTemplate } from './read.ts'
import { movedReferences } from './shift.ts'

const styles =
  '<numFmts><numFmt numFmtId="200" formatCode="yyyy/m/d"/></numFmts><fills><fill/></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="0" borderId="1"/></cellXfs>'
const merges = (...refs: string[]) => `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

/** Title, header of two levels, two rows of room with borders, a sum and a signature below. */
const table = () =>
  workbookOf({
    styles,
    workbookPr: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$7</definedName></definedNames>',
    sheets: [
      {
        before: '<dimension ref="A1:D7"/><cols><col min="2" max="2" width="30" customWidth="1"/></cols>',
        data: `${dataOf([['独居老人情况表'], ['序号', '老人', null, '金额'], [null, '姓名', '出生日期', null]])}<row r="4" ht="30" customHeight="1"><c r="A4" s="2"/><c r="B4" s="2"/><c r="C4" s="1"/><c r="D4" s="2"/></row><row r="5"><c r="A5" s="2"/></row><row r="6"><c r="A6" t="inlineStr"><is><t>合计：</t></is></c><c r="D6"><f>SUM(D4:D5)</f></c></row><row r="7"><c r="A7" t="inlineStr"><is><t>填表人：</t></is></c></row>`,
        after: merges('A1:D1', 'A2:A3', 'B2:C2', 'D2:D3', 'A7:D7'),
      },
    ],
  })
const form = () =>
  workbookOf({
    styles,
    sheets: [
      {
        data: dataOf([['居民登记表'], ['姓名', null, '性别', null], ['身份证号', null, null, null], ['住址：', null, '电话', null]]),
        after: merges('A1:D1', 'B3:D3'),
      },
    ],
  })
const fixed = () =>
  workbookOf({
    styles,
    sheets: [{ data: dataOf([['指标名称', '代码', '数量', '金额'], ['户数', '01', null, null], ['人口', '02', null, null], ['填表人：张三']]) }],
  })

async function filled(bytes: Uint8Array, filling: Filling) {
  const made = await buffer(await fillTemplate('a.xlsx', bytes, filling))
  const zip = await openZip('a', made)
  return { made, sheet: await zip.text('xl/worksheets/sheet1.xml'), plan: await zip.text('xl/workbook.xml') }
}

test('a table is read with its header, its room for rows, its footer and its widths', async () => {
  const [sheet] = (await readTemplate('a.xlsx', await table())).sheets
  expect(sheet).toMatchObject({
    shape: 'table',
    dataStart: 4,
    footer: [
      { row: 6, text: '合计：' },
      { row: 7, text: '填表人：' },
    ],
    inputs: [],
  })
  expect(sheet?.header?.columns.map(({ label }) => label)).toEqual(['序号', '老人／姓名', '老人／出生日期', '金额'])
  expect(sheet?.widths[1]).toBe(30)
})

test('a form is read as cells that wait for a value, a merged blank counting once', async () => {
  const [sheet] = (await readTemplate('a.xlsx', await form())).sheets
  expect(sheet?.shape).toBe('form')
  expect(sheet?.inputs.map(({ reference, label }) => `${reference} ${label}`)).toEqual(['B2 姓名', 'D2 性别', 'B3 身份证号', 'B4 住址', 'D4 电话'])
})

test('a statistical form is read as cells named by row and column', async () => {
  const [sheet] = (await readTemplate('a.xlsx', await fixed())).sheets
  expect([sheet?.shape, sheet?.inputs.map(({ reference, label }) => `${reference} ${label}`)]).toEqual([
    'form',
    ['C2 户数／数量', 'D2 户数／金额', 'C3 人口／数量', 'D3 人口／金额'],
  ])
})

test('rows put into a table keep its styles and push the footer, the sum and the print area down', async () => {
  const rows = [1, 2, 3, 4].map((place) => [place, `老人${place}`, { date: '1940-05-06' }, place * 10])
  const { made, sheet, plan } = await filled(await table(), { table: { start: 4, end: 6, rows }, watermark: '某社区 & 张三' })
  const values = await valuesOf('a.xlsx', made)
  expect(values.slice(3)).toEqual([
    ...[1, 2, 3, 4].map((place) => [place, `老人${place}`, '1940-05-06', place * 10]),
    ['合计：', undefined, undefined, ''],
    ['填表人：'],
  ])
  expect(sheet).toContain('<f>SUM(D4:D7)</f>')
  expect(sheet).toContain('<row r="7" ht="30" customHeight="1"><c r="A7" s="2"><v>4</v></c>')
  expect(sheet).toContain('&amp;C某社区 &amp;&amp; 张三')
  expect(plan).toContain('表!$A$1:$D$9')
  expect((await openSheet('a.xlsx', made)).merges).toContainEqual({ top: 9, left: 0, bottom: 9, right: 3 })
})

test('fewer rows than there is room for leave the empty rows of the template standing', async () => {
  const { made, sheet } = await filled(await table(), { table: { start: 4, end: 6, rows: [[1, '甲']] } })
  expect(sheet).toContain('<row r="5"><c r="A5" s="2"/></row>')
  expect((await openSheet('a.xlsx', made)).merges).toContainEqual({ top: 7, left: 0, bottom: 7, right: 3 })
})

test('thousands of rows go into a table without a footer', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [String(at), '110101199001011234'])
  const { made } = await filled(await workbookOf({ styles, sheets: [{ data: dataOf([['编号', '身份证号']]) }] }), { table: { start: 2, rows } })
  const values = await valuesOf('a.xlsx', made)
  expect([values.length, values.at(-1)]).toEqual([20_001, ['19999', '110101199001011234']])
})

test('a form is filled in its places, text stays text, a date takes the shape its cell shows', async () => {
  const { made } = await filled(await form(), {
    cells: [
      { row: 2, column: 1, value: '=张三' },
      { row: 3, column: 1, value: '110101199001011234' },
      { row: 4, column: 3, value: { date: '2024-01-05' } },
    ],
  })
  expect((await valuesOf('a.xlsx', made)).slice(1)).toEqual([
    ['姓名', '=张三', '性别'],
    ['身份证号', '110101199001011234'],
    ['住址：', undefined, '电话', '2024-01-05'],
  ])
})

test('references move with the rows below, ranges that end at the room grow, texts and other sheets stay', () => {
  const shift = { start: 4, end: 6, by: 3 }
  expect(movedReferences('SUM(D4:D5)+$D$6-D3+LOG10(2)&"D9"+别!D9', shift)).toBe('SUM(D4:D8)+$D$9-D3+LOG10(2)&"D9"+别!D9')
  expect(movedReferences('A7:D7 B2', shift)).toBe('A10:D10 B2')
  expect([movedReferences('SUM(C5:C5)', shift), movedReferences('A5:B5', shift, { single: false })]).toEqual(['SUM(C5:C8)', 'A5:B5'])
})
