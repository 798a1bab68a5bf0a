/** The burden ledger as anyone reads it. */
import { notFound, refusal, type Refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { span, type PageAsked } from '../../../../foundation/paging.ts'
import type { Pair } from '../../../../foundation/words.ts'
import type { Database } from '../../../../foundation/database.ts'
import type { BurdenDayRead } from '../../contract/days.ts'
import { proofOf } from '../../../../foundation/merkle.ts'
import { firstBurdenDay } from '../../../dispatches/queries/burden-records.ts'
import { whyUnsealed, type Unsealed } from '../../rules/unsealed.ts'
import { words } from '../../words.ts'
import { sha256 } from './line.ts'

type Asked = PageAsked & { from?: string | undefined; until?: string | undefined }

export async function listBurdenDays({ db }: Pick<Request, 'db'>, { from, until, page, size }: Asked) {
  let days = db.selectFrom('burdenDays')
  if (from) days = days.where('day', '>=', from)
  if (until) days = days.where('day', '<=', until)
  const { total } = await days.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const rows = await days.selectAll().orderBy('day', 'desc').limit(limit).offset(offset).execute()
  return { rows, total: Number(total), page, size }
}

export async function linesOf(db: Database, day: string): Promise<string[]> {
  const rows = await db.selectFrom('burdenLines').select('line').where('day', '=', day).orderBy('position').execute()
  return rows.map(({ line }) => line)
}

const because: Readonly<Record<Unsealed, Pair>> = {
  to_come: words.unsealedToCome,
  today: words.unsealedToday,
  due_soon: words.unsealedSoon,
  before_first: words.unsealedBefore,
  before_all: words.unsealedAll,
}

/** "It may have been removed" is the one thing a ledger that shows every removal must not say. */
async function notSealed({ db, today }: Pick<Request, 'db' | 'today'>, day: string): Promise<Refusal> {
  const first = await firstBurdenDay(db)
  return refusal('NOT_SEALED', because[whyUnsealed(day, { today, first })], { status: 404, values: { day, first } })
}

/** Refuses a day that is not sealed, saying why, and a position that is not there. */
export async function readBurdenDay(
  { db, today }: Pick<Request, 'db' | 'today'>,
  { day, proofOf: position }: { day: string; proofOf?: number | undefined },
): Promise<BurdenDayRead> {
  const sealed = await db.selectFrom('burdenDays').selectAll().where('day', '=', day).executeTakeFirst()
  if (!sealed) throw await notSealed({ db, today }, day)
  const linesOfDay = await linesOf(db, day)
  const proof = position === undefined ? null : await proofOf(linesOfDay, position, sha256)
  if (proof === undefined) throw notFound(words.ledgerLine)
  return { ...sealed, linesOfDay, proof }
}
