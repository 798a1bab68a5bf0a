/** Spreadsheets for stories, as a department would have them. */
import { dataOf, workbookOf } from '../../../foundation/spreadsheets/testing/workbook.ts'

type Cells = readonly (readonly (string | number | null)[])[]

export async function sheet(name: string, rows: Cells, merges: readonly string[] = []): Promise<File> {
  const after = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  const bytes = await workbookOf({ sheets: [{ data: dataOf(rows), after }] })
  return new File([new Uint8Array(bytes)], name)
}

/** A title, a head of two levels, and room for rows. */
export const visits = () =>
  sheet(
    '附件1：独居老人探访登记表.xlsx',
    [
      ['独居老人探访登记表'],
      ['填报单位：', null, null, '日期：'],
      ['序号', '老人', null, null, '燃气软管更换意见', '窗台花盆数量(个)'],
      [null, '姓名', '联系电话', '现住址', null, null],
      [1, null, null, null, null, null],
    ],
    ['A1:F1', 'A3:A4', 'B3:D3', 'E3:E4', 'F3:F4'],
  )
