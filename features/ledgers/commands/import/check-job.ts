/** The dry run: five hundred rows a step, each with what it counted; a kill in the middle goes on behind the last row. */
import { readFile } from '../../../../foundation/files.ts'
import { job, type JobRequest } from '../../../../foundation/jobs.ts'
import type { Request } from '../../../../foundation/request.ts'
import { openSheet } from '../../../../foundation/spreadsheets/open.ts'
import type { Row } from '../../../../foundation/spreadsheets/types.ts'
import { getLedgerView } from '../../queries/view.ts'
import type { ImportKept } from '../../tables.ts'
import { checkBatch } from './check-batch.ts'
import { fail } from './fail.ts'
import { held, note, RunSchema, type Run } from './move.ts'
import { remember, type Memory } from './remember.ts'
import { requireFile } from './require-file.ts'
import { clearRows } from './rows.ts'

const rowsAStep = 500

/** What is left to do; rows of an earlier dry run go first. */
async function begin(request: Request, run: Run): Promise<{ found: ImportKept; content: Uint8Array; memory: Memory } | 'clear' | undefined> {
  const found = await held(request, run, 'checking')
  const file = found && (await readFile(request.db, found.fileId))
  if (!found || !file) return undefined
  requireFile(found)
  if (found.cursor === 0 && (await clearRows(request.db, run, 5000))) return 'clear'
  const { ledger, registry } = await getLedgerView(request, found.ledgerId)
  return { found, content: file.content, memory: await remember(request.db, found, ledger, registry) }
}

async function check(request: Request, run: Run, rows: readonly Row[], memory: Memory): Promise<boolean> {
  const found = await held(request, run, 'checking')
  if (!found) return false
  requireFile(found)
  await checkBatch(request, found, rows, memory)
  return true
}

async function finish(request: Request, run: Run): Promise<void> {
  const found = await held(request, run, 'checking')
  if (!found) return
  await note(request, found, { state: 'checked', rowsTotal: found.rowsDone })
  const { good, faulty, creates, changes, same } = found
  await request.record({
    event: 'imports.checked',
    object: { kind: 'import', id: found.id },
    district: found.district,
    after: { good, faulty, creates, changes, same },
  })
}

export const checkImportJob = job({
  name: 'ledgers.checkImport',
  data: RunSchema,
  async work({ step }: JobRequest, run) {
    let begun = await step((request) => begin(request, run))
    while (begun === 'clear') begun = await step((request) => begin(request, run))
    if (!begun) return
    const { found, content, memory } = begun
    const opened = await openSheet(found.fileName, content, { sheet: found.sheet ?? undefined })
    const from = Math.max(found.cursor, found.headerLast ?? 0)
    let batch: Row[] = []
    for await (const row of opened.rows()) {
      if (row.number <= from) continue
      batch.push(row)
      if (batch.length < rowsAStep) continue
      const rows = batch
      batch = []
      if (!(await step((request) => check(request, run, rows, memory)))) return
    }
    if (batch.length > 0 && !(await step((request) => check(request, run, batch, memory)))) return
    await step((request) => finish(request, run))
  },
  onFailed: async (request, run, error) => void (await fail(request, run, error, { from: 'checking' })),
})
