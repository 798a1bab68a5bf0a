/** The public table as CSV: UTF-8 with a byte-order mark, every cell that begins like a formula made harmless. */
import { stringify } from 'csv-stringify/sync'
import type { Request } from '../../../foundation/request.ts'
import { correctionWords, wordsOfCsv } from '../asking-words.ts'
import { listAskingBodies, type Asked } from './asking.ts'

export async function downloadAskingBodies(request: Pick<Request, 'db' | 'today'>, asked: Asked): Promise<File> {
  const { entries } = await listAskingBodies(request, asked)
  const { month: monthWord, body, proof, districts: districtsWord, correction: correctionWord, answer } = wordsOfCsv
  const head = [monthWord, body, proof, wordsOfCsv.count, wordsOfCsv.selfService, districtsWord, correctionWord, answer]
  const rows = entries.map(({ month, bodyName, title, count, selfService, districts, correction }) => [
    month,
    bodyName ?? wordsOfCsv.unnamed.join(' '),
    title,
    String(count),
    String(selfService),
    districts.join('、'),
    correction ? correctionWords[correction.state].join(' ') : '',
    correction?.answer ?? '',
  ])
  const text = stringify([head.map((pair) => pair.join(' ')), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
  return new File([text], `asking-bodies-${asked.month ?? request.today.slice(0, 7)}.csv`, { type: 'text/csv;charset=utf-8' })
}
