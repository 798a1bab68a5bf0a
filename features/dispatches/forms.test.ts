import { expect } from 'vitest'
import { dataOf, workbookOf } from '../../foundation/spreadsheets/testing/workbook.ts'
import { admit } from '../../server/testing/admitted.ts'
import { admitForm } from '../../server/testing/forms.ts'
import { story, type Refused, type Story } from '../../server/testing/story.ts'
import type { Person } from '../../server/testing/people.ts'
import { field, form } from '../forms/testing/contents.ts'
import { department } from '../forms/testing/drafts.ts'
import { sheet } from '../forms/testing/sheets.ts'
import type { GateRefusal } from './contract.ts'

const due = '2026-12-04'
const refusals = ({ details }: Refused) => (details as { refusals: GateRefusal[] }).refusals

/** An admitted form of five columns; two of them name the person. */
async function admitted(told: Story) {
  const { lead, officer } = await department(told)
  const rows = [
    field('f1', { label: '姓名', kind: 'text', fill: 'drawn', mapping: { elementKey: 'name' } }),
    field('f2', { label: '联系电话', kind: 'phone', fill: 'drawn', mapping: { elementKey: 'phone' } }),
    field('f3', { label: '燃气软管更换意见', kind: 'text' }),
    field('f4', { label: '窗台花盆数量' }),
    field('f5', { label: '水管漏水情况', kind: 'text' }),
  ]
  const content = form({ figures: [field('f9', { label: '本月探访总次数' })], rows, rules: [] }, { areaCodes: [told.places.district] })
  return { lead, officer, made: await admitForm(told, lead.id, content) }
}

async function sendWith(told: Story, officer: Person, lead: string, file: File) {
  const { as, places } = told
  const version = await admit(told, lead, { title: `协助发放提示卡${file.name}`, frequencyCount: 30 })
  const { id } = await as(officer).dispatches.uploadFile({ file })
  return as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: [places.community], dueOn: due, fileIds: [id] })
}

const twin = ['序号', '姓 名', '手机号码', '燃气软管更换意见', '窗台花盆数量（盆）', '水管漏水情况', '备注']

story('a spreadsheet of a form that exists is recognised under other names, and the gate points to its cycle', async (told) => {
  const { as, refused, places } = told
  const { lead, officer, made } = await admitted(told)
  const file = await sheet('老人情况摸底.xlsx', [['老人情况摸底表'], twin, [1, null, null, null, null, null, null]], ['A1:G1'])
  const [reason, ...others] = refusals(await refused(sendWith(told, officer, lead.id, file)))
  expect(others).toEqual([])
  expect(reason).toMatchObject({ reason: 'FORM_EXISTS', clause: { sourceId: 'statistics-law', article: '第十三条' } })
  expect(reason?.sentence.zh).toContain('独居老人探访情况表')
  expect(reason?.sentence.zh).toContain(made.admissionNumber ?? '?')
  expect(reason?.sentence.zh).toContain('5 列中有 5 列相同')
  expect(reason?.advice.zh).toContain('报送')
  // the preview says so beforehand
  const version = await admit(told, lead.id, { title: '协助张贴通知' })
  const { id } = await as(officer).dispatches.uploadFile({ file })
  const preview = await as(officer).dispatches.previewDispatch({ versionId: version.id, areaCodes: [places.community], dueOn: due, fileIds: [id] })
  expect(preview.refusals.map(({ reason: why }) => why)).toEqual(['FORM_EXISTS'])
})

story('a sheet that shares only name and telephone with a form, or asks other things, is no twin', async (told) => {
  const { lead, officer } = await admitted(told)
  for (const head of [
    ['姓名', '联系电话', '家庭住址', '性别'],
    ['姓名', '联系电话', '领取份数', '领取日期', '领取人签字'],
    ['小区名称', '楼号', '单元数', '电梯台数'],
    ['燃气软管更换意见', '领取份数', '领取日期'],
  ])
    expect((await sendWith(told, officer, lead.id, await sheet(`名单${head.length}${head[2]}.xlsx`, [head, ['甲', 1, 2, 3]]))).communityCount).toBe(1)
})

story('a csv, a second sheet and a form of cells are looked at, too', async (told) => {
  const { refused } = told
  const { lead, officer } = await admitted(told)
  const csv = new File([`${twin.join(',')}\r\n1,甲,,,,,\r\n`], '摸底.csv')
  expect(refusals(await refused(sendWith(told, officer, lead.id, csv))).map(({ reason }) => reason)).toEqual(['FORM_EXISTS'])
  const cells = await sheet('登记卡.xlsx', [
    ['老人登记卡'],
    ['姓名', null, '联系电话', null],
    ['燃气软管更换意见', null, '窗台花盆数量', null],
    ['水管漏水情况', null, '本月探访总次数', null],
  ])
  expect(refusals(await refused(sendWith(told, officer, lead.id, cells))).map(({ reason }) => reason)).toEqual(['FORM_EXISTS'])
})

story('a form that has ended is no longer in the way, and an attachment nobody can read never breaks the gate', async (told) => {
  const { lead, officer, made } = await admitted(told)
  const cutShort = await workbookOf({ sheets: [{ data: '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名' }] })
  const entities = await workbookOf({ sheets: [{ data: dataOf([['姓名']]), before: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' }] })
  const oldKind = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 2000 }, (_, at) => (at * 7) % 251)])
  for (const [name, bytes] of [
    ['损坏.xlsx', cutShort],
    ['实体.xlsx', entities],
    ['旧表.xls', oldKind],
  ] as const)
    expect((await sendWith(told, officer, lead.id, new File([new Uint8Array(bytes)], name))).communityCount, name).toBe(1)
  await told.db.updateTable('formVersions').set({ validTo: '2026-11-20', revision: 2 }).where('id', '=', made.id).execute()
  expect((await sendWith(told, officer, lead.id, await sheet('摸底.xlsx', [twin, ['1', '甲', '', '', '', '', '']]))).communityCount).toBe(1)
})

story('an admitted form does not go down as an ordinary task', async (told) => {
  const { as, places, refused } = told
  const { officer, made } = await admitted(told)
  const asked = { versionId: made.itemVersionId ?? '', areaCodes: [places.community], dueOn: due }
  const [reason] = refusals(await refused(as(officer).dispatches.sendDispatch(asked)))
  expect(reason).toMatchObject({ reason: 'FORM_NOT_BY_TASK', clause: { sourceId: 'statistics-law', article: '第十七条' } })
  expect(reason?.sentence.zh).toContain(made.admissionNumber ?? '?')
  // no field of a request says otherwise
  expect((await refused(as(officer).dispatches.sendDispatch({ ...asked, cycle: true, byCycle: true, reportCycleId: made.id } as typeof asked))).code).toBe(
    'GATE_CLOSED',
  )
})
