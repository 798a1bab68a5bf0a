/** Reading a file: its sheets, its header, what its columns are. A file whose columns are all certain goes on by itself. */
import { json } from '../../../../foundation/database.ts'
import { readFile } from '../../../../foundation/files.ts'
import { job, type JobRequest } from '../../../../foundation/jobs.ts'
import type { Request } from '../../../../foundation/request.ts'
import { openSheet } from '../../../../foundation/spreadsheets/open.ts'
import { say } from '../../../../foundation/words.ts'
import { importWords as words } from '../../import-words.ts'
import { getLedgerView } from '../../queries/view.ts'
import { matchColumns } from '../../rules/match-columns.ts'
import { beginCheck } from './begin-check.ts'
import { fail } from './fail.ts'
import { glance, type Glance } from './glance.ts'
import { noticesOf } from './first-notices.ts'
import { held, note, RunSchema, type Run } from './move.ts'

async function begin(request: Request, run: Run) {
  const found = (await held(request, run, 'uploaded')) ?? (await held(request, run, 'reading'))
  if (!found) return undefined
  if (found.state === 'uploaded') await note(request, found, { state: 'reading' })
  const file = await readFile(request.db, found.fileId)
  return file && { name: file.name, content: file.content, sheet: found.sheet ?? undefined }
}

async function finish(request: Request, run: Run, seen: Glance): Promise<void> {
  const found = await held(request, run, 'reading')
  if (!found) return
  const { ledger, registry } = await getLedgerView(request, found.ledgerId)
  const { header, sheet, sheets, rows } = seen
  const keys = ledger.columns.map(({ elementKey }) => elementKey)
  const samples = (index: number) => seen.sample.map(({ cells }) => cells[index])
  const columns = header ? matchColumns(header.columns, samples, { keys, ...registry, today: request.today }) : []
  const shared = {
    sheet: sheet.name,
    sheets: json(sheets.map(({ name, hidden }) => ({ name, hidden }))),
    headerLast: header?.last ?? null,
    columns: json(columns),
    notices: json(noticesOf(header, columns, ledger, registry.elements)),
    rowsTotal: rows,
    rowsDone: 0,
    cursor: 0,
  }
  const certain = columns.some(({ use }) => use === 'take') && columns.every(({ use }) => use !== 'unsure')
  await note(request, found, { ...shared, state: certain ? 'checking' : 'read', trouble: header ? null : json(say(words.noHeader)) })
  await request.record({
    event: 'imports.read',
    object: { kind: 'import', id: found.id },
    district: found.district,
    after: { sheet: sheet.name, rows, certain },
  })
  if (certain) await beginCheck(request, run)
}

export const readImportJob = job({
  name: 'ledgers.readImport',
  data: RunSchema,
  async work({ step }: JobRequest, run) {
    const given = await step((request) => begin(request, run))
    if (!given) return
    const opened = await openSheet(given.name, given.content, { sheet: given.sheet })
    const seen = await glance(opened)
    await step((request) => finish(request, run, seen))
  },
  onFailed: async (request, run, error) => {
    if (!(await fail(request, run, error, { from: 'reading' }))) await fail(request, run, error, { from: 'uploaded' })
  },
})
