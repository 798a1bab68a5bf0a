import { buffer } from 'node:stream/consumers'
import { utils, read } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { annotateErrors } from './annotate.ts'
import { readStyleTable } from './change/style-table.ts'
import { ourRed } from './change/styles.ts'
import { openSheet } from './open.ts'
import { refusedWith, rowsOf, valuesOf } from './testing/ask.ts'
import { dataOf, workbookOf } from './testing/workbook.ts'
import type { CellFault } from './types.ts'
import { openZip } from './zip.ts'

const styles =
  '<numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy/m/d"/></numFmts><fonts><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="200" fillId="1"><alignment wrapText="1"/></xf></cellXfs>'
const table = [
  ['姓名', '身份证号', '年龄'],
  ['张三', '110101199001011234', 34],
  ['李四', '错号', 200],
  ['王五', null, 5],
] as const
const workbook = (more: object = {}) =>
  workbookOf({
    styles,
    sheets: [
      {
        data: dataOf(table),
        after:
          '<mergeCells><mergeCell ref="D9:E9"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/>',
      },
      { data: dataOf([['别的']]) },
    ],
    ...more,
  })
const faults: CellFault[] = [
  { row: 3, column: 1, sentence: '身份证号应为 18 位。' },
  { row: 3, column: 2, sentence: '年龄不能超过 150。' },
  { row: 4, column: 1, sentence: '身份证号未填写。' },
]
async function annotated(name: string, bytes: Uint8Array, given = faults) {
  const answer = await annotateErrors(name, bytes, given)
  return { name: answer.name, bytes: await buffer(answer.stream) }
}

/** Cells of the first sheet whose style has our fill. */
async function redCells(bytes: Uint8Array): Promise<string[]> {
  const zip = await openZip('a', bytes)
  const { redOnes } = readStyleTable({ name: 'a', part: 'xl/styles.xml' }, await zip.text('xl/styles.xml'), ourRed)
  const cells = (await zip.text('xl/worksheets/sheet1.xml')).matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)
  return [...cells].filter(([, , style]) => redOnes.has(Number(style))).map(([, place = '']) => place)
}

test('faults come back in the same workbook: a column of sentences, everything else where it was', async () => {
  const back = await annotated('台账.xlsx', await workbook())
  expect(await valuesOf(back.name, back.bytes)).toEqual([
    ['姓名', '身份证号', '年龄', undefined, undefined, '导入问题（改好后此列可留可删）'],
    ['张三', '110101199001011234', 34],
    ['李四', '错号', 200, undefined, undefined, 'B：身份证号应为 18 位。；C：年龄不能超过 150。'],
    ['王五', undefined, 5, undefined, undefined, 'B：身份证号未填写。'],
  ])
  expect((await openSheet(back.name, back.bytes)).merges).toEqual([{ top: 9, left: 3, bottom: 9, right: 4 }])
  expect(await valuesOf(back.name, back.bytes, 1)).toEqual([['别的']])
})

test('faulty cells are red and carry a comment, an empty one too, and another reader sees both', async () => {
  const back = await annotated('台账.xlsx', await workbook())
  const book = read(back.bytes)
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  expect(sheet.B3.c?.map((note: { t: string }) => note.t.trim())).toEqual(['身份证号应为 18 位。'])
  expect(sheet.B4.c?.[0]?.t).toContain('未填写')
  expect(await redCells(back.bytes)).toEqual(['B3', 'C3', 'B4'])
  expect(utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).length).toBe(4)
  const zip = await openZip('a', back.bytes)
  const xml = await zip.text('xl/worksheets/sheet1.xml')
  // Excel calls a workbook damaged whose elements stand in another order
  expect(xml.match(/<(sheetData|mergeCells|pageMargins|legacyDrawing|tableParts)\b/g)).toEqual([
    '<sheetData',
    '<mergeCells',
    '<pageMargins',
    '<legacyDrawing',
    '<tableParts',
  ])
  expect(await zip.text('[Content_Types].xml')).toContain('officedocument.vmlDrawing"')
})

test('a red cell keeps its number format: a date stays a date', async () => {
  const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>出生日期</t></is></c></row><row r="2"><c r="A2" s="1"><v>45296</v></c></row>'
  const back = await annotated('a.xlsx', await workbookOf({ styles, sheets: [{ data }] }), [{ row: 2, column: 0, sentence: '晚于今天。' }])
  expect((await valuesOf('a.xlsx', back.bytes))[1]).toEqual(['2024-01-05', 'A：晚于今天。'])
})

test('a workbook mended and sent again loses the old sentences, and gets new ones in the same column', async () => {
  const once = await annotated('a.xlsx', await workbook())
  const twice = await annotated('a.xlsx', once.bytes, [{ row: 4, column: 0, sentence: '重名。' }])
  const values = await valuesOf('a.xlsx', twice.bytes)
  expect(values.map((row) => row[5])).toEqual(['导入问题（改好后此列可留可删）', undefined, undefined, 'A：重名。'])
  expect(values.every((row) => row.length <= 6)).toBe(true)
  const sheet = read(twice.bytes).Sheets['表'] ?? {}
  expect([sheet.A4.c?.length, sheet.B3.c?.length, sheet.B4?.c?.length]).toEqual([1, undefined, undefined])
  expect([await redCells(once.bytes), await redCells(twice.bytes)]).toEqual([['B3', 'C3', 'B4'], ['A4']])
  const boxes = await (await openZip('a', twice.bytes)).text('xl/drawings/vmlDrawingOf-sheet1.vml')
  expect(boxes.match(/<v:shape /g)?.length).toBe(1)
})

test('a .csv and its lost digits come back as a workbook, row for row', async () => {
  const back = await annotated('表.csv', Buffer.from('姓名,号\n\n张三,1.10101E+17\n'), [{ row: 3, column: 1, sentence: '号码已丢位。' }])
  expect(back.name).toBe('表.xlsx')
  expect((await rowsOf(back.name, back.bytes)).map(({ number, cells }) => [number, cells.at(-1)?.value])).toEqual([
    [1, '导入问题（改好后此列可留可删）'],
    [3, 'B：号码已丢位。'],
  ])
})

test('a number with lost digits does not come back as if it had been typed whole', async () => {
  const book = await workbookOf({
    styles,
    sheets: [{ data: '<row r="1"><c t="inlineStr"><is><t>号</t></is></c></row><row r="2"><c><v>110101199001011200</v></c></row>' }],
  })
  const back = await annotated('a.xlsx', book, [{ row: 2, column: 0, sentence: '丢位。' }])
  expect((await rowsOf('a.xlsx', back.bytes))[1]?.cells[0]?.lostPrecision).toBe(true)
})

test('what may not be read is not given back either', async () => {
  expect(await refusedWith(() => annotateErrors('a.xlsx', Buffer.from('PK nothing'), faults))).toBe('SPREADSHEET_BROKEN')
})

test('workbooks without styles or with a prefix get their sentences all the same', async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>姓名 &amp; _x000D_</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
  const back = await annotated('a.xlsx', await workbookOf({ parts: { 'xl/worksheets/sheet1.xml': xml } }), [{ row: 2, column: 0, sentence: '缺。' }])
  expect(await valuesOf('a.xlsx', back.bytes)).toEqual([
    ['姓名 & \r', '导入问题（改好后此列可留可删）'],
    [undefined, 'A：缺。'],
  ])
})
