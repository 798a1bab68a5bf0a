/** Taking a ledger's rows out: recorded before the first row is read, watermarked, streamed. */
import { v7 as newId } from 'uuid'
import { textArray, type Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Written, WrittenColumn } from '../../../foundation/spreadsheets/types.ts'
import { writeCsv, writeSheet } from '../../../foundation/spreadsheets/write.ts'
import { streamedFile } from '../../../foundation/streamed-file.ts'
import { sayIn } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { Element } from '../../elements/contract.ts'
import { careWords } from '../care-words.ts'
import { rowsCounted, subjectsOf } from '../queries/found.ts'
import { writtenOf } from '../queries/written.ts'
import { getLedgerView, type LedgerView } from '../queries/view.ts'
import { exportColumnWords } from '../words.ts'

type Asked = { id: string; areaCode?: string | undefined; format: 'xlsx' | 'csv'; unmasked: boolean; purpose: string }

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const
const localMinute = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** So many subjects are in memory at once. */
const batch = 1000

async function* rowsOf(request: Request, view: LedgerView, elements: readonly Element[], { areaCode, unmasked }: Asked): AsyncGenerator<Written[]> {
  const { db, today, deployment } = request
  const names = new Map<string, string>()
  const reader = { reader: view.reader, registry: view.registry, keyring: deployment.keyring, today }
  let after: string | undefined
  do {
    const subjects = await subjectsOf(request, view, { areaCode, after }, batch)
    await nameAreas(db, names, subjects)
    for (const subject of subjects)
      yield [names.get(subject.communityCode) ?? subject.communityCode, ...elements.map((element) => writtenOf(subject, element, reader, unmasked))]
    after = subjects.length < batch ? undefined : subjects.at(-1)?.id
  } while (after !== undefined)
}

async function nameAreas(db: Database, names: Map<string, string>, subjects: readonly { communityCode: string }[]): Promise<void> {
  const unknown = [...new Set(subjects.map(({ communityCode }) => communityCode))].filter((code) => !names.has(code))
  for (const [code, name] of await areaNames(db, unknown)) names.set(code, name)
}

/**
 * The columns this reader sees, masked as on screen; whole values only for whoever may reveal (MAY_NOT_REVEAL, 403). The file says in its first row, and
 * on every printed page, who took it out, when and for what (GB/T 35273-2020 7.2; 个人信息保护法 第五十一条).
 */
export async function exportLedger(request: Request, asked: Asked): Promise<File> {
  const { db, actor, now, record } = request
  const { id, format, unmasked, purpose } = asked
  const view = await getLedgerView(request, id)
  if (unmasked && !actor.permissions.has('ledgers.reveal')) throw refusal('MAY_NOT_REVEAL', careWords.mayNotReveal, { status: 403 })
  const elements = view.columns.flatMap(({ elementKey }) => view.registry.elements.get(elementKey) ?? [])
  const rows = await rowsCounted(request, view, asked)
  const watermark = sayIn('zh', careWords.watermark, { organisation: actor.organisationName, name: actor.name, when: localMinute(now), purpose })
  const areaCode = asked.areaCode ?? view.areas[0] ?? actor.areaCode ?? ''
  const elementKeys = elements.map(({ key }) => key)
  const taken = {
    id: newId(),
    ledgerId: id,
    areaCode,
    unmasked,
    purpose,
    rows,
    watermark,
    exportedBy: actor.name,
    organisationName: actor.organisationName,
    at: now,
  }
  await record({ event: 'ledgers.exported', object: { kind: 'ledger', id }, after: { areaCode, elementKeys, unmasked, purpose, rows, format } })
  await db
    .insertInto('ledgerExports')
    .values({ ...taken, elementKeys: textArray(elementKeys) })
    .execute()
  const columns: WrittenColumn[] = [
    { label: exportColumnWords.community[0], width: 18 },
    ...elements.map(({ name, unit }) => ({ label: unit ? `${name}（${unit}）` : name, width: 16 })),
  ]
  const read = () => rowsOf(request, view, elements, asked)
  const name = `${view.ledger.title}-${now.slice(0, 10)}.${format}`
  return streamedFile(name, types[format], () =>
    format === 'csv'
      ? writeCsv({ columns, rows: read(), above: [watermark] })
      : writeSheet({ sheet: view.ledger.title, columns, rows: read(), watermark, watermarkRow: true }),
  )
}
