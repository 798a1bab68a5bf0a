/** Corrections asked for: those that wait by their day, the answered ones newest first. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import type { EntryCorrection } from '../contract/asking.ts'

export function asListed(row: EntryCorrection, today: string) {
  return { ...row, late: row.state === 'open' && row.answerBy < today }
}

export async function listCorrections({ db, today }: Pick<Request, 'db' | 'today'>, asked: PageAsked & { open: boolean }) {
  const { page, size, open } = asked
  const rows = db.selectFrom('entryCorrections').where('state', open ? '=' : '!=', 'open')
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const ordered = open ? rows.orderBy('answerBy') : rows.orderBy('answeredAt', 'desc')
  const shown = await ordered.orderBy('id').selectAll().limit(limit).offset(offset).execute()
  return { rows: shown.map((row) => asListed(row, today)), total, page, size }
}
