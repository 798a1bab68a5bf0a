/** Rows with a value past its freshness, among the columns the reader sees. */
import { sql } from 'kysely'
import { recordset } from '../../../foundation/recordset.ts'
import type { LedgerView } from './view.ts'
import type { Condition } from './visible.ts'

/** `stale_on` leaves few to look at closely; it speaks of all elements of the subject, the ledger shows some of them. */
export function isStale({ columns, registry }: LedgerView, today: string, wanted: boolean): Condition {
  const ageing = columns.flatMap(({ elementKey }) => {
    const days = registry.elements.get(elementKey)?.freshDays
    return typeof days === 'number' ? [{ key: elementKey, days }] : []
  })
  if (ageing.length === 0) return wanted ? sql<boolean>`false` : sql<boolean>`true`
  const some = sql<boolean>`(coalesce(subjects.stale_on <= ${today}::date, false) and exists (
    select 1 from jsonb_array_elements(subjects.origins) as origin
      join ${recordset('ageing', { key: 'text', days: 'int' }, ageing)} on origin -> 'keys' ? ageing.key
    where ((origin ->> 'at')::timestamptz at time zone 'Asia/Shanghai')::date + ageing.days < ${today}::date))`
  return wanted ? some : sql<boolean>`not ${some}`
}
