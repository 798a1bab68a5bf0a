/** Seals every civil day that is over and not sealed yet, each chained to the one before; days without lines, too, so that none can be left out. */
import { addDays } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { sql } from 'kysely'
import { burdenRecordsOf, firstBurdenDay } from '../../dispatches/queries/burden-records.ts'
import { recordset } from '../../../foundation/recordset.ts'
import { lineOf, sha256 } from '../queries/days/line.ts'
import { beginning, rootOf, sealOf } from '../../../foundation/merkle.ts'

const city = '110000'

async function lastSealed(db: Database) {
  return db.selectFrom('burdenDays').select(['day', 'hash']).orderBy('day', 'desc').limit(1).executeTakeFirst()
}

/** The next day to seal and the seal before it; undefined when all that is over is sealed, or nothing was ever handed down. */
async function nextDayToSeal({ db, today }: Pick<Request, 'db' | 'today'>): Promise<{ day: string; previous: string } | undefined> {
  const last = await lastSealed(db)
  const day = last ? addDays(last.day, 1) : await firstBurdenDay(db)
  return day !== undefined && day < today ? { day, previous: last?.hash ?? beginning } : undefined
}

/** Seals the next day; false when there is none. Two at once: the second waits, then finds it done. */
export async function sealNextDay(request: Request): Promise<boolean> {
  const { db, now } = request
  await sql`select pg_advisory_xact_lock(hashtextextended('burden ledger', 0))`.execute(db)
  const next = await nextDayToSeal(request)
  if (!next) return false
  const { day, previous } = next
  const records = await burdenRecordsOf(db, day)
  const lines = records.map(lineOf)
  const rows = records.map(({ district }, position) => ({ district, day, position, line: lines[position] }))
  const shape = { district: 'text', day: 'date', position: 'integer', line: 'text' }
  if (rows.length > 0) await sql`insert into burden_lines (district, day, position, line) select * from ${recordset('line', shape, rows)}`.execute(db)
  const personMinutes = records.filter(({ kind }) => kind === 'handed_down').reduce((sum, { minutes }) => sum + minutes, 0)
  const root = await rootOf(lines, sha256)
  const hash = await sealOf({ day, lines: lines.length, root, previous }, sha256)
  await db.insertInto('burdenDays').values({ day, lines: lines.length, personMinutes, root, previous, hash, sealedAt: now }).execute()
  await request.record({ event: 'burden.day_sealed', object: { kind: 'burdenDay', id: day }, district: city, after: { lines: lines.length, root, hash } })
  return true
}
