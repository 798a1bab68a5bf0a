import { expect } from 'vitest'
import { openSheet } from '../../foundation/spreadsheets/open.ts'
import { zipOf } from '../../foundation/spreadsheets/testing/workbook.ts'
import { story } from '../../server/testing/story.ts'
import { department, draftOf, newContent } from './testing/drafts.ts'
import { sheet, visits } from './testing/sheets.ts'

story('a department’s own Excel form becomes fields with their heads, units and meanings, and is kept as layout', async (told) => {
  const { as, trail } = told
  const { officer } = await department(told)
  const { id, revision } = await as(officer).forms.startForm({ title: '新表' })
  const sent = await visits()
  const { form, title, notices } = await as(officer).forms.uploadTemplate({ id, revision, file: sent })
  const [section] = form.content.sections
  // the name that was typed stays; what the sheet calls itself is offered
  expect(form.content.title).toBe('新表')
  expect(title).toBe('独居老人探访登记表')
  expect(section).toMatchObject({ kind: 'subjects', population: { subjectKind: 'person', tags: [expect.stringMatching(/alone/)] } })
  expect(section?.fields.map(({ id: fieldId, label, path, kind, unit, place }) => [fieldId, label, path, kind, unit, place])).toEqual([
    ['f1', '姓名', ['老人'], 'text', null, 'B'],
    ['f2', '联系电话', ['老人'], 'phone', null, 'C'],
    ['f3', '现住址', ['老人'], 'address', null, 'D'],
    ['f4', '燃气软管更换意见', [], 'text', null, 'E'],
    ['f5', '窗台花盆数量(个)', [], 'number', '个', 'F'],
  ])
  expect(form.layoutFileName).toBe('附件1：独居老人探访登记表.xlsx')
  expect(notices.map(({ zh }) => zh).join('\n')).toMatch(/表头 2 行，5 列[\s\S]*序号/)
  expect((await trail()).at(-1)).toMatchObject({ event: 'forms.templateRead', after: { fields: 5 } })
  const file = await as(officer).forms.downloadTemplate({ id })
  expect(file.name).toBe('附件1：独居老人探访登记表.xlsx')
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array(await sent.arrayBuffer()))
})

story('labels beside blank cells become figures', async (told) => {
  const { as } = told
  const { officer } = await department(told)
  const { id, revision } = await as(officer).forms.startForm({ title: '新表' })
  const file = await sheet(
    '社区情况表.xlsx',
    [
      ['社区基本情况表', null, null, null],
      ['户数', null, '窗台花盆总数', null],
      ['燃气软管老化处数', null, '水管漏水处数', null],
    ],
    ['A1:D1'],
  )
  const { form } = await as(officer).forms.uploadTemplate({ id, revision, file })
  expect(form.content.sections[0]?.kind).toBe('figures')
  expect(form.content.sections[0]?.fields.map(({ label, place }) => [label, place])).toEqual([
    ['户数', 'B2'],
    ['窗台花盆总数', 'D2'],
    ['燃气软管老化处数', 'B3'],
    ['水管漏水处数', 'D3'],
  ])
})

story('a form without template gets one made from its fields', async (told) => {
  const { as } = told
  const { officer } = await department(told)
  const { id } = await draftOf(told, officer)
  const file = await as(officer).forms.downloadTemplate({ id })
  const opened = await openSheet(file.name, new Uint8Array(await file.arrayBuffer()))
  const rows = []
  for await (const row of opened.rows()) rows.push(row.cells.map((cell) => cell?.value))
  expect(rows.at(-1)).toEqual(['本月探访总次数', '探访中发现的水管漏水处数', '燃气软管更换意见', '窗台花盆数量'])
})

story('hostile, broken and empty templates are refused, and the draft stays as it was', async (told) => {
  const { as, refused } = told
  const { officer } = await department(told)
  const { id, revision } = await draftOf(told, officer)
  const before = await as(officer).forms.getForm({ id })
  const upload = async (file: File) => refused(as(officer).forms.uploadTemplate({ id, revision, file }))
  const bytes = (content: Uint8Array | string) => (typeof content === 'string' ? content : new Uint8Array(content))
  const bomb = await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': ' '.repeat(30 * 1024 * 1024) })
  const entities = await zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><Relationships>&a;</Relationships>',
    'xl/workbook.xml': '<workbook/>',
  })
  for (const file of [
    new File([bytes('MZ not a workbook')], '表.xlsx'),
    new File([bytes(bomb)], '表.xlsx'),
    new File([bytes(entities)], '表.xlsx'),
    new File([bytes(await zipOf({ 'xl/vbaProject.bin': 'x', '[Content_Types].xml': '<Types/>' }))], '表.xlsx'),
    new File([''], '表.xlsx'),
  ])
    expect((await upload(file)).code).toMatch(/^SPREADSHEET_/)
  expect(
    (
      await upload(
        await sheet('空.xlsx', [
          [null, 1],
          [2, 3],
        ]),
      )
    ).code,
  ).toBe('TEMPLATE_EMPTY')
  expect(await as(officer).forms.getForm({ id })).toEqual(before)
  expect(before.content.sections).toEqual(newContent().sections)
})
