/** Files for stories of imports, and an import as people make one. */
import { utils, write } from '@e965/xlsx'
import { dataOf, workbookOf } from '../../../foundation/spreadsheets/testing/workbook.ts'
import { idNumbers, ledgerInForce } from '../../../server/testing/ledgers.ts'
import { places, type Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import type { Role } from '../../people/contract.ts'
import type { ImportRead } from '../queries/import/read.ts'

export type Table = readonly (readonly (string | number | null)[])[]

const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name)
export const xlsx = async (table: Table, name = '居民.xlsx') => fileOf(await workbookOf({ sheets: [{ data: dataOf(table) }] }), name)
export const csv = (text: string | Uint8Array, name = '居民.csv') => fileOf(typeof text === 'string' ? new TextEncoder().encode(text) : text, name)

export function xls(table: Table, name = '居民.xls'): File {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(table.map((row) => [...row])), '表')
  return fileOf(new Uint8Array(write(book, { type: 'array', bookType: 'xls' }) as ArrayBuffer), name)
}

export const [one = '', two = '', three = '', four = ''] = idNumbers
export const head = ['序号', '姓名', '身份证号', '联系电话', '现住址']

type Whose = { who?: Role | Person; ledgerId?: string; community?: string }

/** Uploads and lets the house work until it waits for a person. */
export async function uploaded(told: Story, file: File, { who = 'community_worker', ledgerId, community = places.community }: Whose = {}): Promise<ImportRead> {
  const id = ledgerId ?? (await ledgerInForce(told)).id
  const { id: importId } = await told.as(who).ledgers.uploadImport({ id, communityCode: community, file })
  await told.jobsDone()
  return told.as(who).ledgers.getImport({ id: importId })
}

/** From the dry run to the end. */
export async function committed(
  told: Story,
  { id, revision }: ImportRead,
  { who = 'community_worker', onlyIfAllGood = false }: { who?: Role | Person; onlyIfAllGood?: boolean } = {},
) {
  await told.as(who).ledgers.commitImport({ id, revision, onlyIfAllGood })
  await told.jobsDone()
  return told.as(who).ledgers.getImport({ id })
}

export async function undone(told: Story, { id, revision }: ImportRead): Promise<ImportRead> {
  await told.as('community_worker').ledgers.undoImport({ id, revision })
  await told.jobsDone()
  return told.as('community_worker').ledgers.getImport({ id })
}

/** What is wrong with each faulty row, in Chinese, by row number. */
export async function faultsOf({ as }: Story, id: string): Promise<Record<number, string>> {
  const { rows } = await as('community_worker').ledgers.listImportRows({ id, state: 'faulty', size: 200 })
  return Object.fromEntries(rows.map(({ number, faults }) => [number, faults.map(({ sentence }) => sentence.zh).join('')]))
}

/** What the ledger shows of its people: name, and whatever else is asked. */
export async function people({ as }: Story, ledgerId: string, ...keys: string[]): Promise<(string | null)[][]> {
  const { rows } = await as('community_worker').ledgers.listRows({ id: ledgerId, size: 200, sort: 'name' })
  return rows.map(({ cells }) => ['name', ...keys].map((key) => cells[key]?.shown ?? null))
}
