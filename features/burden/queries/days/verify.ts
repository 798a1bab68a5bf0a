/**
 * Proves the burden ledger: every day's lines give its root and its minutes, its seal covers them and the seal before, no day is
 * missing, every seal is the one the audit trail tells of, and the tasks themselves still say what the lines say. Whoever kept a seal
 * passes it as `kept` and sees a past that was rewritten together with the trail, too.
 */
import { addDays } from '../../../../foundation/clock.ts'
import type { Database } from '../../../../foundation/database.ts'
import { burdenRecordsOf } from '../../../dispatches/queries/burden-records.ts'
import type { BurdenDay, LedgerFault } from '../../contract/days.ts'
import { beginning, rootOf, sealOf } from '../../../../foundation/merkle.ts'
import { minutesIn, recordIn } from '../../rules/day-lines.ts'
import { lineOf, sha256 } from './line.ts'
import { linesOf } from './read.ts'
import { leftOver, sealedAnew } from './witnesses.ts'

export type Verified = { days: number; lines: number; head: string | null; faults: LedgerFault[]; keptFound: boolean | null }

const keyOf = (line: string) => {
  const { kind = 'unreadable', task = line } = recordIn(line) ?? {}
  return `${kind} ${task}`
}
const taskOf = (key: string) => key.slice(key.indexOf(' ') + 1)

function compare(day: string, sealed: readonly string[], standing: readonly string[]): LedgerFault[] {
  const [then, now] = [new Map(sealed.map((line) => [keyOf(line), line])), new Map(standing.map((line) => [keyOf(line), line]))]
  const gone = [...then].flatMap(([key, line]): LedgerFault[] => {
    const stands = now.get(key)
    if (stands === line) return []
    return [{ day, kind: stands === undefined ? 'task_missing' : 'task_changed', task: taskOf(key) }]
  })
  return [...gone, ...[...now.keys()].filter((key) => !then.has(key)).map((key) => ({ day, kind: 'task_added' as const, task: taskOf(key) }))]
}

async function checkDay(db: Database, sealed: BurdenDay, before: BurdenDay | undefined): Promise<{ lines: number; faults: LedgerFault[] }> {
  const { day, root, previous, hash } = sealed
  const lines = await linesOf(db, day)
  const faults: LedgerFault[] = []
  const linked = previous === (before?.hash ?? beginning) && (before === undefined || addDays(before.day, 1) === day)
  if (!linked) faults.push({ day, kind: 'chain', task: null })
  const figures = lines.length === sealed.lines && minutesIn(lines) === sealed.personMinutes
  const whole = figures && (await rootOf(lines, sha256)) === root && (await sealOf(sealed, sha256)) === hash
  if (!whole) faults.push({ day, kind: 'altered', task: null })
  faults.push(...compare(day, lines, (await burdenRecordsOf(db, day)).map(lineOf)))
  return { lines: lines.length, faults }
}

/** `tell` is called for each day. */
export async function verifyLedger(
  db: Database,
  { kept, tell = () => undefined }: { kept?: string | undefined; tell?: (day: string) => void } = {},
): Promise<Verified> {
  const days = await db.selectFrom('burdenDays').selectAll().orderBy('day').execute()
  const faults: LedgerFault[] = []
  let lines = 0
  for (const [place, day] of days.entries()) {
    tell(day.day)
    const checked = await checkDay(db, day, days[place - 1])
    lines += checked.lines
    faults.push(...checked.faults)
  }
  faults.push(...(await leftOver(db)), ...(await sealedAnew(db, days)))
  return {
    days: days.length,
    lines,
    head: days.at(-1)?.hash ?? null,
    faults,
    keptFound: kept === undefined ? null : days.some(({ hash }) => hash === kept),
  }
}
