/** The audit trail, for the audit administrator. */
import { sql } from 'kysely'
import { auditTrail } from '../../../foundation/audit.ts'
import { addDays, startOfDay } from '../../../foundation/clock.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'

type Asked = PageAsked & {
  search?: string | undefined
  objectKind?: string | undefined
  objectId?: string | undefined
  from?: string | undefined
  until?: string | undefined
  succeeded?: boolean | undefined
}

/** The latest first. `until` includes its whole day in Shanghai. */
export async function listAuditRecords({ db }: Pick<Request, 'db'>, asked: Asked) {
  const { search, objectKind, objectId, from, until, succeeded, page, size } = asked
  let rows = auditTrail(db)
  const text = search
    ?.normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  if (text) rows = rows.where(sql<boolean>`lower(concat_ws(' ', account_name, organisation_name, event, endpoint, object_id, refusal)) like ${`%${text}%`}`)
  if (objectKind) rows = rows.where('objectKind', '=', objectKind)
  if (objectId) rows = rows.where('objectId', '=', objectId)
  if (from) rows = rows.where('at', '>=', startOfDay(from))
  if (until) rows = rows.where('at', '<', startOfDay(addDays(until, 1)))
  if (succeeded !== undefined) rows = rows.where('succeeded', '=', succeeded)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const shown = await rows
    .select([
      'id',
      'at',
      'district',
      'accountId',
      'accountName',
      'role',
      'organisationName',
      'fromAddress',
      'endpoint',
      'event',
      'objectKind',
      'objectId',
      'before',
      'after',
      'succeeded',
      'refusal',
    ])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: shown, total, page, size }
}
