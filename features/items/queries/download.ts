/** An edition as CSV: UTF-8 with a byte-order mark for Excel, every cell that begins like a formula made harmless. */
import { stringify } from 'csv-stringify/sync'
import type { Request } from '../../../foundation/request.ts'
import { readableFields } from '../canonical.ts'
import type { List, ListEntry } from '../contract.ts'
import { getEdition } from './editions.ts'

const columns: [name: string, read: (entry: ListEntry) => string][] = [
  ['编号 Code', (entry) => entry.code ?? entry.admissionNumber ?? ''],
  ['事项 Title', (entry) => entry.title],
  ['英文名 Title (English)', (entry) => entry.titleEn ?? ''],
  ['官方标题 Official title', (entry) => (entry.officialTitle ? '是 yes' : '否 no')],
  ['内容 Content', (entry) => entry.content],
  ['社区做什么 Community does', (entry) => entry.communityDuties],
  ['部门做什么 Department does', (entry) => entry.departmentDuties],
  ['依据 Basis', (entry) => entry.basis.join('；')],
  ['责任部门 Lead department', (entry) => readableFields(entry)['lead'] ?? ''],
  ['适用区域 Areas', (entry) => entry.areaNames.join('、')],
  ['社区类型 Community types', (entry) => entry.communityTypes.join('、')],
  ['频次 Frequency', (entry) => readableFields(entry)['frequency'] ?? ''],
  ['每次分钟 Minutes each', (entry) => String(entry.minutes ?? '')],
  ['经费 Funding', (entry) => readableFields(entry)['funding'] ?? ''],
  ['自 From', (entry) => entry.validFrom ?? ''],
  ['至（不含） Until (exclusive)', (entry) => entry.validTo ?? ''],
  ['临时 Temporary', (entry) => (entry.temporary ? '是 yes' : '')],
  ['由谁承接 Done instead by', (entry) => entry.doneInsteadBy ?? ''],
  ['取消原因 Cancelled because', (entry) => entry.cancelledBecause ?? ''],
  ['来源 Source', (entry) => entry.source],
  ['说明 Note', (entry) => entry.note ?? ''],
]

/** `escape_formulas` puts ' before = + - @ tab and return, also in their full-width forms (CWE-1236). */
export function csvOf(entries: readonly ListEntry[]): string {
  return stringify([columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, read]) => read(entry)))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

export async function downloadEdition(request: Request, { list, number }: { list: List; number: number }): Promise<File> {
  const { entries, hash } = await getEdition(request, { list, number })
  return new File([csvOf(entries)], `${list}-${number}-${hash.slice(0, 8)}.csv`, { type: 'text/csv;charset=utf-8' })
}
