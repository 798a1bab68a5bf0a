/** A month of the register to take along, as CSV or as an official page; recorded like every reading of it. */
import { stringify } from 'csv-stringify/sync'
import { officialDocument } from '../../../foundation/documents.ts'
import type { Request } from '../../../foundation/request.ts'
import { sayIn } from '../../../foundation/words.ts'
import type { SealEntryRead } from '../contract/seals.ts'
import { communityNameOf } from '../queries/proofs.ts'
import { committeeOf } from '../queries/refusals.ts'
import { monthOf } from '../queries/seals-register.ts'
import { sealWords } from '../seal-words.ts'
import { noteReading, requireReader, type AskedMonth } from './seal-reading.ts'

const columns: [name: string, read: (entry: SealEntryRead) => string][] = [
  ['用印编号 Number', ({ number }) => number],
  ['用印日期 Day', ({ sealedOn }) => sealedOn],
  ['用印材料 What', ({ what, certificateNumber }) => (certificateNumber ? `${what}（${certificateNumber}）` : what)],
  ['用途 Purpose', ({ purpose }) => purpose],
  ['份数 Copies', ({ copies }) => String(copies)],
  ['申请人 Asked by', ({ askedBy }) => askedBy],
  ['审批人 Approved by', ({ approvedBy }) => approvedBy],
  ['保管人 Keeper', ({ keeper }) => keeper],
  ['文件指纹 SHA-256', ({ sha256 }) => sha256 ?? ''],
]
const printed = columns.slice(0, -1)
const widths = [2.4, 1.5, 2.6, 2.6, 0.8, 1.4, 1.4, 1.4]

const csvOf = (entries: readonly SealEntryRead[]) =>
  stringify([columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, read]) => read(entry)))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })

export async function exportSealEntries(request: Request, { format, ...asked }: AskedMonth & { format: 'csv' | 'pdf' }): Promise<File> {
  const { db, today, now } = request
  const { communityCode, month } = asked
  requireReader(request, communityCode)
  await noteReading(request, asked, 'seals.registerExported')
  const entries = await monthOf(db, asked)
  const title = sayIn('zh', sealWords.registerTitle, { community: await communityNameOf(db, communityCode), month })
  if (format === 'csv') return new File([csvOf(entries)], `${title}.csv`, { type: 'text/csv;charset=utf-8' })
  const head = printed.map(([name]) => name.split(' ')[0] ?? '')
  const rows = entries.map((entry) => printed.map(([, read]) => read(entry)))
  const body = entries.length === 0 ? [{ kind: 'paragraph' as const, text: sealWords.noEntries[0] }] : [{ kind: 'table' as const, head, rows, widths }]
  const bytes = await officialDocument({ kind: 'letter', issuer: await committeeOf(db, communityCode), title, body, date: today, issuedAt: now }).pdf()
  return new File([new Uint8Array(bytes)], `${title}.pdf`, { type: 'application/pdf' })
}
