/** Workbooks as offices have them, made anew for each journey. */
import { dataOf, workbookOf } from '../foundation/spreadsheets/testing/workbook.ts'

type Cells = readonly (readonly (string | number | null)[])[]
type Chosen = { name: string; mimeType: string; buffer: Buffer }

async function workbook(name: string, rows: Cells, merges: readonly string[] = []): Promise<Chosen> {
  const after = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const buffer = await workbookOf({ sheets: [{ data: dataOf(rows), after }] })
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer }
}

/** A title, a head of two levels, ten columns: eight of them the ledgers hold. */
export const carePlan = () =>
  workbook(
    '独居老年人安全改造需求登记表.xlsx',
    [
      ['独居老年人安全改造需求登记表', ...Array.from({ length: 9 }, () => null)],
      ['老年人', null, null, null, null, null, '联系', null, '改造需求', null],
      ['姓名', '性别', '民族', '出生日期', '年龄', '自理能力', '现住址', '联系电话', '希望加装的扶手位置', '愿意安装的时间段'],
      Array.from({ length: 10 }, () => null),
    ],
    ['A1:J1', 'A2:F2', 'G2:H2', 'I2:J2'],
  )

/** Three residents; the second has a month that does not exist. */
export const newcomers = () =>
  workbook('新迁入居民.xlsx', [
    ['姓名', '性别', '出生日期', '联系电话', '现住址'],
    ['演示迁入甲', '男', '1988-03-05', '19900009001', '演示路9号楼1单元101'],
    ['演示迁入乙', '女', '1990-13-05', '19900009002', '演示路9号楼1单元102'],
    ['演示迁入丙', '女', '1956年7月', '19900009003', '演示路9号楼1单元103'],
  ])
