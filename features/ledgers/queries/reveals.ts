/** Who looked at masked values, and who took rows out. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { isWithin } from '../../areas/rules.ts'
import { getSubjectView, type Asking } from './subject.ts'
import { getLedgerView } from './view.ts'

export async function listReveals(asking: Asking, { id, ...paging }: PageAsked & { id: string }) {
  const { subject } = await getSubjectView(asking, id)
  const { limit, offset } = span(paging)
  const rows = asking.db.selectFrom('reveals').where('district', '=', subject.district).where('subjectId', '=', id)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return {
    rows: await rows.selectAll().orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute(),
    total,
    page: paging.page,
    size: paging.size,
  }
}

/** Exports that took rows of the reader's area along, the latest first; what was taken of other areas is not told. */
export async function listExports(asking: Asking, { id, ...paging }: PageAsked & { id: string }) {
  const { areas } = await getLedgerView(asking, id)
  const all = await asking.db.selectFrom('ledgerExports').selectAll().where('ledgerId', '=', id).orderBy('at', 'desc').orderBy('id', 'desc').execute()
  const found = all.filter(({ areaCode }) => areas.some((area) => isWithin(areaCode, area) || isWithin(area, areaCode)))
  const { limit, offset } = span(paging)
  return { rows: found.slice(offset, offset + limit), total: found.length, page: paging.page, size: paging.size }
}
