import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { expect, test } from 'vitest'
import { officialDocument, type OfficialDocument } from '../documents.ts'
import { readDocument } from '../read-documents.ts'
import { linesOfTable } from './table.ts'

type Cell = string | { text: string; span?: number; from?: 'here' | 'above' }

/** A .docx as a word processor writes it: no row says that it is the head. */
async function docxOf(rows: Cell[][]): Promise<Uint8Array> {
  const cell = (of: Cell) => {
    const { text, span, from } = typeof of === 'string' ? { text: of, span: undefined, from: undefined } : of
    return new TableCell({
      children: text.split('\n').map((line) => new Paragraph(line)),
      ...(span && { columnSpan: span }),
      ...(from && { verticalMerge: from === 'here' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    })
  }
  const table = new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) })
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('一、任务分工'), table, new Paragraph('二、工作要求')] }] }))
}

const linesOf = async (rows: Cell[][]) => (await readDocument('分工.docx', await docxOf(rows))).split('\n').slice(1, -1)

test('each row of a table in a .docx is one sentence that says its heads', async () => {
  const told = await readDocument(
    '分工.docx',
    await docxOf([
      ['任务', '责任单位'],
      ['每日报送就餐人数', '各社区居委会'],
      ['统筹协调', '市民政局'],
    ]),
  )
  expect(told.split('\n')).toEqual(['一、任务分工', '任务：每日报送就餐人数；责任单位：各社区居委会。', '任务：统筹协调；责任单位：市民政局。', '二、工作要求'])
})

test('a cell merged over rows counts in each of them, and one over the whole table is a line of its own', async () => {
  expect(
    await linesOf([
      [{ text: '任务分解表', span: 3 }],
      ['序号', '工作任务', '责任单位'],
      ['1', '每日报送就餐人数。\n遇有异常立即上报。', { text: '各社区居委会', from: 'here' }],
      ['2', '张贴菜单', { text: '', from: 'above' }],
    ]),
  ).toEqual([
    '任务分解表',
    '序号：1；工作任务：每日报送就餐人数，遇有异常立即上报；责任单位：各社区居委会。',
    '序号：2；工作任务：张贴菜单；责任单位：各社区居委会。',
  ])
})

test('a table without heads keeps each row together', async () => {
  expect(
    await linesOf([
      ['会议时间', '每周一上午9点'],
      ['会议地点', '街道三层会议室'],
    ]),
  ).toEqual(['会议时间：每周一上午9点', '会议地点：街道三层会议室'])
  expect(linesOfTable([{ cells: ['某某局办公室', '2026年11月22日印发'] }])).toEqual(['某某局办公室　2026年11月22日印发'])
})

const printed: OfficialDocument = {
  kind: 'notice',
  issuer: '北京市某区测试局',
  number: '测试发〔2026〕3号',
  title: '关于老年餐桌的通知',
  addressee: '各社区居委会',
  body: [
    { kind: 'paragraph', text: '现将任务分工通知如下，请认真对照落实，确保各项工作按照时间要求做到位、做扎实，不走过场，不搞形式。' },
    {
      kind: 'table',
      head: ['任务', '责任单位'],
      rows: [
        ['每日报送就餐人数', '各社区居委会'],
        ['统筹协调', '市民政局'],
      ],
      widths: [1, 1],
    },
  ],
  date: '2026-11-22',
  issuedAt: '2026-11-22T02:00:00.000Z',
}

test.each(['docx', 'pdf'] as const)('a table as our own pages print it is read row by row from a .%s', async (format) => {
  const text = await readDocument(`通知.${format}`, await officialDocument(printed)[format]())
  expect(text.split('\n')).toContain('任务：每日报送就餐人数；责任单位：各社区居委会。')
  expect(text.split('\n')).toContain('任务：统筹协调；责任单位：市民政局。')
})
