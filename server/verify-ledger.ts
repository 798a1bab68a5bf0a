/**
 * `npm run verify-ledger`: proves the burden ledger from its lines to its last seal, and against the tasks themselves. Exit 1 when
 * anything was edited. Keep the seal it prints: `npm run verify-ledger -- <seal>` later proves that the past was not written anew.
 * With the embedded database the server must be stopped meanwhile.
 */
import { verifyLedger } from '../features/burden/queries/days/verify.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './open.ts'
import { WrongSettings } from './wrong-settings.ts'

const meaning = {
  altered: 'its lines no longer give its seal or its figures',
  chain: 'it is not linked to the day before',
  left_over: 'lines stand under it, but it has no seal',
  sealed_anew: 'the audit trail tells of another seal, or of another moment',
  task_changed: 'a task says something else than its line',
  task_missing: 'a line speaks of a task that is gone',
  task_added: 'a task was put in after the day was sealed',
} as const

async function main(): Promise<number> {
  const kept = process.argv[2]
  if (kept !== undefined && !/^[0-9a-f]{64}$/.test(kept))
    throw new WrongSettings('Usage: npm run verify-ledger, or npm run verify-ledger -- <a seal you kept: 64 hex digits>')
  const { db, close } = await openDatabase(readConfig(), (line) => console.log(line))
  try {
    const { days, lines, head, faults, keptFound } = await verifyLedger(db, { kept })
    for (const { day, kind, task } of faults) console.error(`${day}: ${meaning[kind]}${task ? ` (${task})` : ''}`)
    if (keptFound === false) console.error('the seal you kept is not in the chain: the past was written anew')
    const whole = faults.length === 0 && keptFound !== false
    console.log(`${days} days, ${lines} lines: ${whole ? 'whole, nothing was edited' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`}`)
    if (head) console.log(`last seal, to be kept elsewhere: ${head}`)
    return whole ? 0 : 1
  } finally {
    await close()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof WrongSettings ? error.message : error)
    process.exit(error instanceof WrongSettings ? 2 : 1)
  },
)
