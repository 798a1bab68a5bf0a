/** What files from real desks hold (E12–E16), one story for each trap. */
import { expect } from 'vitest'
import { openSheet } from '../../foundation/spreadsheets/open.ts'
import { dataOf, workbookOf, zipOf } from '../../foundation/spreadsheets/testing/workbook.ts'
import { write } from '../../server/testing/ledgers.ts'
import { places } from '../../server/testing/people.ts'
import { story } from '../../server/testing/story.ts'
import { ledgerInForce } from '../../server/testing/ledgers.ts'
import { committed, csv, faultsOf, head, one, people, three, two, uploaded, xls, xlsx } from './testing/import.ts'

const named = ['姓名', '身份证号']
const noticesOf = ({ notices }: { notices: { code: string; rows: number[]; count: number }[] }) =>
  Object.fromEntries(notices.map(({ code, rows }) => [code, rows]))

story('title lines, a merged header over two rows, a numbering column and rows of totals are read as people mean them', async (told) => {
  const data = dataOf([
    ['居民花名册', null, null, null],
    ['序号', '基本信息', null, '联系方式'],
    [null, '姓名', '身份证号', '联系电话'],
    [1, '李秀英', one, '１３８００１３８０００'],
    [2, null, null, null],
    [3, ' 王 建 国 ', two, null],
    ['合计', '2人', null, null],
    ['填表人：赵', null, null, null],
  ])
  const after = '<mergeCells count="4"><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A7:A7"/></mergeCells>'
  const file = new File([new Uint8Array(await workbookOf({ sheets: [{ data, after }] }))], '花名册.xlsx')
  const read = await uploaded(told, file)
  expect(read.trouble).toBeNull()
  expect({ state: read.state, columns: read.columns.map(({ label, use }) => `${label} ${use}`) }).toMatchObject({ state: 'read' })
  const chosen = read.columns.map(({ index, use, elementKey }) => ({
    index,
    use: use === 'unsure' ? ('take' as const) : use,
    elementKey: elementKey ?? (use === 'unsure' ? 'phone' : null),
  }))
  await told.as('community_worker').ledgers.matchColumns({ id: read.id, revision: read.revision, columns: chosen })
  await told.jobsDone()
  const checked = await told.as('community_worker').ledgers.getImport({ id: read.id })
  expect(checked).toMatchObject({ state: 'checked', good: 2, faulty: 0 })
  expect(noticesOf(checked)).toMatchObject({ blank: [5], totals: [7], footer: [8] })
  await committed(told, checked)
  expect(await people(told, read.ledgerId, 'phone')).toEqual([
    ['李秀英', '13800138000'],
    ['王建国', ''],
  ])
})

story('an 18-digit number kept as a figure has lost its digits and is refused with the reason; nothing is made up', async (told) => {
  const read = await uploaded(told, await xlsx([named, ['李秀英', Number(one.slice(0, 17)) * 10], ['王建国', two]]))
  expect(read).toMatchObject({ state: 'checked', good: 1, faulty: 1 })
  expect((await faultsOf(told, read.id))[2]).toContain('15 位以后的数字已经丢失')
})

story('hidden rows are imported with a notice, formulas count by their stored value, a formula without one is a fault', async (told) => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const data = [
    `<row r="1">${cell('A1', '姓名')}${cell('B1', '现住址')}</row>`,
    `<row r="2" hidden="1">${cell('A2', '李秀英')}${cell('B2', '=1+1')}</row>`,
    `<row r="3"><c r="A3" t="str"><f>"王"&amp;"建国"</f><v>王建国</v></c>${cell('B3', '东四')}</row>`,
    `<row r="4">${cell('A4', '周三')}<c r="B4"><f>B3</f></c></row>`,
    `<row r="5">${cell('A5', '吴四')}<c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
  ].join('')
  const read = await uploaded(told, new File([new Uint8Array(await workbookOf({ sheets: [{ data }] }))], '公式.xlsx'))
  expect(read).toMatchObject({ good: 2, faulty: 2 })
  expect(noticesOf(read)).toMatchObject({ hidden: [2], formula: [3] })
  expect(await faultsOf(told, read.id)).toMatchObject({
    4: expect.stringContaining('没有存下计算结果') as string,
    5: expect.stringContaining('#DIV/0!') as string,
  })
  await committed(told, read)
  // a text that looks like a formula stays a text
  expect(await people(told, read.ledgerId, 'address')).toContainEqual(['李秀英', '=1+1'])
})

story('dates in every habit are understood, and a month without a day stays a month', async (told) => {
  const habits = ['1949.12.31', '1953年7月4日', '1960-02', '19811105', '1970/1/5', 25572]
  const read = await committed(told, await uploaded(told, await xlsx([['姓名', '出生日期'], ...habits.map((habit, at) => [`甲${at}`, habit])])))
  expect(read).toMatchObject({ state: 'committed', creates: 6 })
  const { rows } = await told.as('community_worker').ledgers.listRows({ id: read.ledgerId, size: 50, sort: 'name' })
  expect(rows.map(({ cells }) => cells['birthDate']?.value)).toEqual(['1949-12-31', '1953-07-04', '1960-02', '1981-11-05', '1970-01-05', '1970-01-04'])
})

story('an old .xls and a .csv in GBK are read like a .xlsx', async (told) => {
  const old = await uploaded(told, xls([head, [1, '李秀英', one, '13800138000', '东四']]))
  expect(old).toMatchObject({ state: 'checked', good: 1, fileName: '居民.xls' })
  // 姓名,性别 / 张三,男 as Excel here saves it
  const gbk = Buffer.from('d0d5c3fb2cd0d4b1f00ad5c5c8fd2cc4d00a', 'hex')
  const read = await committed(told, await uploaded(told, csv(gbk), { ledgerId: old.ledgerId }))
  expect(read).toMatchObject({ state: 'committed', creates: 1 })
  expect(await people(told, read.ledgerId, 'sex')).toEqual([['张三', '男性']])
})

story('two columns of one name wait for the person, who says which is which; what is not answered is refused', async (told) => {
  const read = await uploaded(
    told,
    await xlsx([
      ['姓名', '联系电话', '联系电话'],
      ['李秀英', '13800138000', '01065251234'],
    ]),
  )
  expect(read).toMatchObject({ state: 'read', rowsDone: 0 })
  expect(read.columns.map(({ use }) => use)).toEqual(['take', 'unsure', 'unsure'])
  expect(read.columns[1]?.reasons.at(-1)?.zh).toContain('B、C')
  const worker = told.as('community_worker')
  const answer = (columns: { index: number; use: 'take' | 'ignore'; elementKey: string | null }[]) =>
    worker.ledgers.matchColumns({ id: read.id, revision: read.revision, columns })
  const open = await told.refused(answer([]))
  expect(open).toMatchObject({ code: 'COLUMNS_FAULTY', status: 422 })
  const both = await told.refused(answer([1, 2].map((index) => ({ index, use: 'take', elementKey: 'phone' }))))
  expect(both.fields?.map(({ field }) => field)).toEqual(['column1', 'column2'])
  expect((await told.refused(answer([{ index: 1, use: 'take', elementKey: 'religion' }]))).fields?.[0]?.text.zh).toContain('不是这本台账的一栏')
  await answer([
    { index: 1, use: 'ignore', elementKey: null },
    { index: 2, use: 'take', elementKey: 'phone' },
  ])
  await told.jobsDone()
  await committed(told, await worker.ledgers.getImport({ id: read.id }))
  expect(await people(told, read.ledgerId, 'phone')).toEqual([['李秀英', '010-65251234']])
})

story('the same number twice makes both rows faulty, each with both row numbers', async (told) => {
  const read = await uploaded(told, await xlsx([named, ['李秀英', one], ['王建国', two], ['李秀', one]]))
  expect(read).toMatchObject({ good: 1, faulty: 2 })
  const faults = await faultsOf(told, read.id)
  expect(faults[2]).toContain('第 2 行和第 4 行')
  expect(faults[4]).toContain('第 2 行和第 4 行')
})

story('two records that both fit a row make it faulty and point to the doubles; a record that ended is named', async (told) => {
  const ledger = await ledgerInForce(told)
  const worker = told.as('community_worker')
  const [, , gone] = await write(worker, ledger.id, [
    { name: '李秀英', idNo: one },
    { name: '李秀莹', idNo: one },
    { name: '周三', idNo: three },
  ])
  await worker.ledgers.endSubject({ id: gone?.id ?? '', endedOn: '2026-11-20', because: '迁出', revision: gone?.revision ?? 0 })
  const read = await uploaded(told, await xlsx([named, ['李秀英', one], ['周三', three]]), { ledgerId: ledger.id })
  expect(read).toMatchObject({ good: 0, faulty: 2 })
  expect(await faultsOf(told, read.id)).toMatchObject({ 2: expect.stringContaining('疑似重复') as string, 3: expect.stringContaining('迁出') as string })
})

story('the workbook comes back with its faults in it: the cells red, a sentence on each', async (told) => {
  const read = await uploaded(told, await xlsx([named, ['李秀英', '11000019491231002'], [null, two]]))
  const file = await told.as('community_worker').ledgers.downloadErrors({ id: read.id })
  expect(file.name).toBe('居民.xlsx')
  const rows = []
  for await (const row of (await openSheet(file.name, new Uint8Array(await file.arrayBuffer()))).rows()) rows.push(row.cells.map((cell) => cell?.value))
  expect(rows[1]?.slice(0, 2)).toEqual(['李秀英', '11000019491231002'])
  expect(JSON.stringify(rows[1])).toContain('应为 18 位')
  expect(JSON.stringify(rows[2])).toContain('必须填写')
  const clean = await uploaded(told, await xlsx([named, ['王建国', two]]), { ledgerId: read.ledgerId })
  expect((await told.refused(told.as('community_worker').ledgers.downloadErrors({ id: clean.id }))).code).toBe('NO_FAULTS')
})

story('another sheet of the workbook is read when the person says so', async (told) => {
  const sheets = [
    { name: '说明', data: dataOf([['请先看说明']]) },
    { name: '名单', data: dataOf([named, ['李秀英', one]]) },
  ]
  const read = await uploaded(told, new File([new Uint8Array(await workbookOf({ sheets }))], '两张.xlsx'))
  expect(read.sheets.length).toBe(2)
  expect(read.state).toBe('read')
  const worker = told.as('community_worker')
  expect((await told.refused(worker.ledgers.chooseSheet({ id: read.id, revision: read.revision, sheet: '没有' }))).code).toBe('NO_SUCH_SHEET')
  await worker.ledgers.chooseSheet({ id: read.id, revision: read.revision, sheet: read.sheets[1]?.name ?? '' })
  await told.jobsDone()
  expect(await worker.ledgers.getImport({ id: read.id })).toMatchObject({ state: 'checked', good: 1 })
})

story('what is no table, pretends to be one, or would burst is refused before anything is stored; a broken one is told in both languages', async (told) => {
  const { id } = await ledgerInForce(told)
  const send = (content: Uint8Array, name: string) =>
    told.as('community_worker').ledgers.uploadImport({ id, communityCode: places.community, file: new File([new Uint8Array(content)], name) })
  expect((await told.refused(send(Buffer.from('%PDF-1.7'), '花名册.xlsx'))).code).toBe('SPREADSHEET_KIND')
  expect((await told.refused(send(Buffer.from('<html><table>'), '花名册.xls'))).code).toBe('SPREADSHEET_EXTENSION')
  expect((await told.refused(send(await zipOf({ 'xl/vbaProject.bin': 'x', '[Content_Types].xml': '' }), '宏.xlsx'))).code).toBe('SPREADSHEET_MACROS')
  const bomb = await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000) })
  expect((await told.refused(send(bomb, '炸.xlsx'))).code).toBe('SPREADSHEET_BOMB')
  expect(await told.db.selectFrom('imports').select('id').execute()).toEqual([])
  const broken = await workbookOf({ sheets: [{ data: '<row r="1"><c r="A1"' }] })
  const { id: importId } = await send(broken, '残.xlsx')
  await told.jobsDone({ mayThrow: true })
  const failed = await told.as('community_worker').ledgers.getImport({ id: importId })
  expect(failed).toMatchObject({ state: 'failed' })
  expect(failed.trouble?.zh).toMatch(/残\.xlsx/)
  expect(failed.trouble?.en).toMatch(/[a-z]{4}/)
})
