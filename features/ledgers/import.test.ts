import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { write } from '../../server/testing/ledgers.ts'
import { committed, head, one, people, three, two, undone, uploaded, xlsx } from './testing/import.ts'

const table = [head, [1, '李秀英', one, '13800138000', '东四十条22号'], [2, '王建国', two, '010-65251234', '东四十条24号']]

story('a file whose columns are certain is checked by itself, and nothing is in the ledger until somebody says so', async (told) => {
  const read = await uploaded(told, await xlsx(table))
  expect(read).toMatchObject({ state: 'checked', good: 2, faulty: 0, creates: 2, changes: 0, same: 0, rowsTotal: 2, rowsDone: 2 })
  expect(read.columns.map(({ elementKey, use }) => [elementKey, use])).toEqual([
    [null, 'ignore'],
    ['name', 'take'],
    ['idNo', 'take'],
    ['phone', 'take'],
    ['address', 'take'],
  ])
  expect(read.columns[2]?.reasons[0]?.zh).toContain('身份证号')
  expect(await people(told, read.ledgerId)).toEqual([])
  const { rows } = await told.as('community_worker').ledgers.listImportRows({ id: read.id })
  expect(rows[0]).toMatchObject({ number: 2, state: 'good', action: 'create', title: '李秀英' })
  expect(rows[0]?.shown['idNo']).toBe(`110000********${one.slice(-4)}`)
  expect(JSON.stringify(await told.db.selectFrom('importRows').selectAll().execute())).not.toContain(one)
})

story('an import is committed with its source, a correction is one change, and the same file again says nothing new', async (told) => {
  const first = await committed(told, await uploaded(told, await xlsx(table)))
  expect(first).toMatchObject({ state: 'committed', creates: 2, mayUndo: true, undoUntil: '2026-12-23' })
  expect(await people(told, first.ledgerId, 'phone')).toEqual([
    ['李秀英', '13800138000'],
    ['王建国', '010-65251234'],
  ])
  const { rows: seen } = await told.as('community_worker').ledgers.listRows({ id: first.ledgerId, search: one })
  expect(seen[0]?.cells['phone']?.origin).toMatchObject({ sourceLabel: '导入：居民.xlsx', saidBy: '社区工作者甲', freshUntil: '2027-11-23' })
  const { ledgerId } = first
  const again = await uploaded(told, await xlsx([head, [1, '李秀英', one, '13900139000', null], [2, '王建国', two, null, '东四十条24号']]), { ledgerId })
  expect(again).toMatchObject({ state: 'checked', creates: 0, changes: 1, same: 1 })
  const { rows } = await told.as('community_worker').ledgers.listImportRows({ id: again.id, action: 'change' })
  expect(rows[0]).toMatchObject({ shown: { phone: '13900139000' }, before: { phone: '13800138000' } })
  expect(await committed(told, again)).toMatchObject({ state: 'committed', changes: 1 })
  const { rows: written } = await told.as('community_worker').ledgers.listImportRows({ id: again.id, action: 'change' })
  expect(written[0]).toMatchObject({ shown: { phone: '13900139000' }, before: { phone: '13800138000' } })
  expect(await people(told, ledgerId, 'phone', 'address')).toEqual([
    ['李秀英', '13900139000', '东四十条22号'],
    ['王建国', '010-65251234', '东四十条24号'],
  ])
  const { code } = await told.refused(committed(told, await uploaded(told, await xlsx(table.slice(0, 1).concat([table[2] ?? []])), { ledgerId })))
  expect(code).toBe('NOTHING_TO_WRITE')
})

story('people known by name and birth date are recognised, and someone of the same name with another number is someone else', async (told) => {
  const read = await committed(
    told,
    await uploaded(
      told,
      await xlsx([
        ['姓名', '出生日期', '联系电话'],
        ['赵小明', '2015-03-04', null],
        ['钱多', '1990-01-02', null],
      ]),
    ),
  )
  const { ledgerId } = read
  const second = await uploaded(
    told,
    await xlsx([
      ['姓名', '出生日期', '联系电话', '身份证号'],
      ['赵小明', '2015.3.4', '13800138000', null],
      ['钱多', '1990-01-03', null, null],
    ]),
    { ledgerId },
  )
  expect(second).toMatchObject({ changes: 1, creates: 1 })
  await write(told.as('community_worker'), ledgerId, [{ name: '孙一', idNo: one, birthDate: '1949-12-31' }])
  const third = await uploaded(
    told,
    await xlsx([
      ['姓名', '身份证号'],
      ['孙一', two],
      ['孙一', three],
    ]),
    { ledgerId },
  )
  expect(third).toMatchObject({ creates: 2, faulty: 0 })
})

story('an import is taken back within thirty days: new people go, changed ones stand as before, later words stay', async (told) => {
  const first = await committed(told, await uploaded(told, await xlsx(table)))
  const { ledgerId } = first
  const second = await committed(
    told,
    await uploaded(told, await xlsx([head, [1, '李秀英', one, '13900139000', null], [2, '周三', three, null, null]]), { ledgerId }),
  )
  const { rows } = await told.as('community_worker').ledgers.listRows({ id: ledgerId, search: three })
  told.at('2026-11-24')
  await told.as('community_worker').ledgers.sayRows({
    id: ledgerId,
    rows: [{ id: rows[0]?.id ?? '', communityCode: rows[0]?.communityCode ?? '', values: { address: '新桥1号' }, revision: rows[0]?.revision ?? 0 }],
  })
  const back = await undone(told, second)
  expect(back).toMatchObject({ state: 'undone', mayUndo: false })
  expect(back.notices.find(({ code }) => code === 'stayed')).toMatchObject({ rows: [3], count: 1 })
  const { rows: after } = await told.as('community_worker').ledgers.listRows({ id: ledgerId })
  expect(after.map(({ cells }) => [cells['name']?.shown, cells['phone']?.shown, cells['address']?.shown]).toSorted()).toEqual([
    ['', '', '新桥1号'],
    ['李秀英', '13800138000', '东四十条22号'],
    ['王建国', '010-65251234', '东四十条24号'],
  ])
  told.at('2026-12-23')
  expect(await told.as('community_worker').ledgers.getImport({ id: first.id })).toMatchObject({ mayUndo: true })
  told.at('2026-12-24')
  expect((await told.refused(undone(told, first))).code).toBe('TOO_LATE')
})

story('when all or nothing is wanted, one faulty row keeps everything out; the good ones alone go in when asked', async (told) => {
  const read = await uploaded(
    told,
    await xlsx([head, [1, '李秀英', one, null, null], [2, null, two, null, null], [3, '周三', '11000019600229222', null, null]]),
  )
  expect(read).toMatchObject({ good: 1, faulty: 2 })
  expect((await told.refused(committed(told, read, { onlyIfAllGood: true }))).code).toBe('NOT_ALL_GOOD')
  expect(await people(told, read.ledgerId)).toEqual([])
  expect(await committed(told, read)).toMatchObject({ state: 'committed', creates: 1 })
  expect(await people(told, read.ledgerId)).toEqual([['李秀英']])
})
