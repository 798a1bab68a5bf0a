/** Reading a file: its sheets, its header, what its columns are. A file whose columns are all certain goes on by itself. */
import { json } from '../../../../foundation/database.ts'
import { readFile } from '../../../../foundation/files.ts'
import { job, type JobRequest } from '../../../../foundation/jobs.ts'
import type { Request } from '../../../../foundation/request.ts'
import { openSheet } from '../../../../foundation/spreadsheets/open.ts'
import { say, type Text } from '../../../../foundation/words.ts'
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

/** A sheet without rows, or without a header: said at once. Where there are other sheets, one of them may be taken instead. */
function nothingIn({ header, sheet, sheets, rows, looked }: Glance, fileName: string): { state: 'read' | 'failed'; trouble: Text } | undefined {
  if (header && rows > 0) return undefined
  const others = sheets.length > 1
  const pair = looked === 0 ? (others ? words.blankAmong : words.blank) : rows > 0 && !header ? words.noHeader : words.onlyHeader
  return { state: others ? 'read' : 'failed', trouble: say(pair, { sheet: others ? sheet.name : fileName }) }
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
  const nothing = nothingIn(seen, found.fileName)
  const certain = nothing === undefined && columns.some(({ use }) => use === 'take') && columns.every(({ use }) => use !== 'unsure')
  await note(request, found, { ...shared, state: nothing?.state ?? (certain ? 'checking' : 'read'), trouble: nothing ? json(nothing.trouble) : null })
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
