import { expect, test } from 'vitest'
import { findHeader } from './header.ts'
import { openSheet } from './open.ts'
import { dataOf, workbookOf } from './testing/workbook.ts'

async function gathered<T>(given: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of given) all.push(one)
  return all
}

type Table = readonly (readonly (string | number | null)[])[]

async function headerOf(table: Table, merges: readonly string[] = []) {
  const after = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const opened = await openSheet('a.xlsx', await workbookOf({ sheets: [{ data: dataOf(table), after }] }))
  return findHeader(await gathered(opened.rows()), opened)
}
const labels = async (table: Table, merges?: readonly string[]) => (await headerOf(table, merges))?.columns.map(({ letter, label }) => `${letter} ${label}`)

test('a plain header in the first row, its labels tidied', async () => {
  const header = await headerOf([
    ['姓 名', '身份证号\n', null, ' 联系 电话'],
    ['张三', '110101199001011234', null, '13800138000'],
  ])
  expect(header).toMatchObject({ first: 1, last: 1, titles: [], duplicates: [], unlabelled: [] })
  expect(header?.columns.map(({ index, letter, label }) => [index, letter, label])).toEqual([
    [0, 'A', '姓名'],
    [1, 'B', '身份证号'],
    [3, 'D', '联系电话'],
  ])
})

test('title lines, the unit and the reporting body above the header are told apart from it', async () => {
  const header = await headerOf(
    [
      ['望京街道独居老人台账'],
      ['填报单位：某社区', null, null, '填报日期：2024年1月'],
      ['序号', '姓名', '年龄', '住址'],
      [1, '张三', 81, '1号楼'],
      [2, '李四', 79, '2号楼'],
    ],
    ['A1:D1', 'A2:C2'],
  )
  expect([header?.first, header?.last, header?.titles]).toEqual([3, 3, ['望京街道独居老人台账', '填报单位：某社区 填报日期：2024年1月']])
  expect(header?.columns.map(({ label }) => label)).toEqual(['序号', '姓名', '年龄', '住址'])
})

test('merged headers of two and three levels are joined', async () => {
  const two: Table = [
    ['序号', '户主', '家庭成员', null, null],
    [null, null, '姓名', '关系', '电话'],
    [1, '张三', '李四', '妻', '138'],
  ]
  expect(await labels(two, ['A1:A2', 'B1:B2', 'C1:E1'])).toEqual(['A 序号', 'B 户主', 'C 家庭成员／姓名', 'D 家庭成员／关系', 'E 家庭成员／电话'])
  const three: Table = [
    ['社区', '人口', null, null],
    [null, '户籍', null, '流动'],
    [null, '男', '女', null],
    ['某社区', 10, 20, 30],
  ]
  const header = await headerOf(three, ['A1:A3', 'B1:D1', 'B2:C2', 'D2:D3'])
  expect([header?.last, header?.columns.map(({ label }) => label)]).toEqual([3, ['社区', '人口／户籍／男', '人口／户籍／女', '人口／流动']])
})

test('a label merged over two columns of data does not swallow the first row of data', async () => {
  const table: Table = [
    ['姓名', '住址', null],
    ['张三', '1号楼', 101],
    ['李四', '2号楼', 202],
  ]
  expect((await headerOf(table, ['B1:C1']))?.last).toBe(1)
})

test('the row that numbers the columns of a statistical form belongs to the header but names nothing', async () => {
  const header = await headerOf([
    ['指标名称', '代码', '数量', '金额'],
    ['甲', '乙', '1', '2'],
    ['户数', '01', 5, 6],
  ])
  expect([header?.last, header?.columns.map(({ label }) => label)]).toEqual([2, ['指标名称', '代码', '数量', '金额']])
})

test('two columns of one name, and data without a label, are reported', async () => {
  const header = await headerOf([
    ['姓名', '电话', '电话', null],
    ['张三', '1', '2', '备用'],
    ['李四', '3', '4', null],
  ])
  expect(header?.duplicates).toEqual([{ label: '电话', letters: ['B', 'C'] }])
  expect(header?.unlabelled).toEqual(['D'])
})

test('the column in which an earlier import returned its faults is left out', async () => {
  expect(
    await labels([
      ['姓名', '年龄', '导入问题（改好后此列可留可删）'],
      ['张三', 1, '第 2 行…'],
    ]),
  ).toEqual(['A 姓名', 'B 年龄'])
})

test('a sheet of numbers has no header', async () => {
  expect(
    await headerOf([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toBeUndefined()
  expect(findHeader([])).toBeUndefined()
})

test('a two-level header whose merges a .csv has lost is still joined', async () => {
  const opened = await openSheet('a.csv', Buffer.from('序号,家庭成员,,住址\n,姓名,关系,\n1,张三,户主,1号楼\n2,李四,妻,1号楼\n'))
  const header = findHeader(await gathered(opened.rows()), opened)
  expect([header?.last, header?.columns.map(({ label }) => label)]).toEqual([2, ['序号', '家庭成员／姓名', '家庭成员／关系', '住址']])
})
