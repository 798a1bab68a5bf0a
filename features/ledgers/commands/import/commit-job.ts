/**
 * Writing an import: whole or not there. New records and their statements are written in steps but withdrawn, so that nobody sees
 * them; changed ones are computed in steps and kept beside their rows. The last step lets all of it be seen at once.
 */
import { job, type JobRequest } from '../../../../foundation/jobs.ts'
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { importWords as words } from '../../import-words.ts'
import { getLedgerView } from '../../queries/view.ts'
import { fail } from './fail.ts'
import { held, note, RunSchema, type Run } from './move.ts'
import { prepareChanges } from './prepare-changes.ts'
import { nextRows, prepareNew } from './prepare-new.ts'
import { reveal } from './reveal.ts'
import { retractUnseenJob } from './retract-unseen.ts'
import { setAside, type Aside } from './set-aside.ts'

const rowsAStep = 1000

/** Rows whose records moved since the dry run stay out; where the person wanted all or nothing, it is nothing, and they decide anew. */
async function recheck(request: Request, run: Run): Promise<boolean> {
  const found = await held(request, run, 'committing')
  if (!found) return false
  if (found.cursor > 0) return true
  const { ledger, registry } = await getLedgerView(request, found.ledgerId)
  const { changes } = await setAside(request, found, ledger, registry)
  const left = (changes.good ?? 0) > 0 && (changes.creates ?? 0) + (changes.changes ?? 0) > 0
  if (left && !(found.onlyIfAllGood && changes.faulty > 0)) {
    await note(request, found, changes)
    return true
  }
  await note(request, found, { ...changes, state: 'checked' })
  await request.record({ event: 'imports.heldBack', object: { kind: 'import', id: found.id }, district: found.district, after: { faulty: changes.faulty } })
  return false
}

async function prepare(request: Request, run: Run): Promise<'on' | 'done' | 'stop'> {
  const found = await held(request, run, 'committing')
  if (!found) return 'stop'
  const until = await nextRows(request.db, found, rowsAStep)
  if (until === undefined) return 'done'
  const { ledger, registry } = await getLedgerView(request, found.ledgerId)
  await prepareNew(request, found, ledger, until)
  await prepareChanges(request, found, registry, until)
  await note(request, found, { cursor: until.last, rowsDone: found.rowsDone + until.rows })
  return 'on'
}

async function finish(request: Request, run: Run): Promise<void> {
  const found = await held(request, run, 'committing')
  if (!found) return
  const { ledger, registry } = await getLedgerView(request, found.ledgerId)
  const aside: Aside = await setAside(request, found, ledger, registry)
  if (found.onlyIfAllGood && aside.changes.faulty > 0) throw refusal('CHANGED_MEANWHILE', words.changedBeforeCommit, { values: { n: aside.numbers.length } })
  await reveal(request, found, ledger)
  const { good, faulty, creates, changes, same, notices } = aside.changes
  await note(request, found, {
    good,
    faulty,
    creates,
    changes,
    same,
    notices,
    state: 'committed',
    committedAt: request.now,
    rowsDone: found.rowsTotal ?? found.rowsDone,
  })
  await request.record({
    event: 'imports.committed',
    object: { kind: 'import', id: found.id },
    district: found.district,
    after: { ledgerId: found.ledgerId, fileName: found.fileName, creates, changes, faulty },
  })
}

export const commitImportJob = job({
  name: 'ledgers.commitImport',
  data: RunSchema,
  async work({ step }: JobRequest, run) {
    if (!(await step((request) => recheck(request, run)))) return
    let prepared = await step((request) => prepare(request, run))
    while (prepared === 'on') prepared = await step((request) => prepare(request, run))
    if (prepared === 'done') await step((request) => finish(request, run))
  },
  onFailed: async (request, run, error) => {
    if (await fail(request, run, error, { from: 'committing' })) await request.start(retractUnseenJob, run)
  },
})
