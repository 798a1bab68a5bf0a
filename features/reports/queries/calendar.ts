/** 报送日历: every cycle of a year, for everyone; so nobody is asked by surprise. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { organisationNames } from '../../people/queries/named.ts'
import { formsOf } from './form.ts'

/** Years with cycles, and this one. */
async function yearsOf(db: Database, thisYear: number): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct extract(year from opens_on)::int as year from report_cycles where state not in ('cancelled', 'withdrawn')`.execute(db)
  return [...new Set([thisYear, ...rows.map(({ year }) => year)])].toSorted((one, other) => one - other)
}

/** Cycles that open in the year, by opening day; those cancelled or withdrawn are gone from it. `year`: this one unless told. */
export async function publicCalendar({ db, today }: Pick<Request, 'db' | 'today'>, { year = Number(today.slice(0, 4)) }: { year?: number | undefined }) {
  const cycles = await db
    .selectFrom('reportCycles')
    .select(['id', 'period', 'opensOn', 'dueOn', 'state', 'formVersionId', 'organisationId'])
    .where('opensOn', '>=', `${year}-01-01`)
    .where('opensOn', '<=', `${year}-12-31`)
    .where('state', 'not in', ['cancelled', 'withdrawn'])
    .orderBy('opensOn')
    .orderBy('id')
    .limit(5000)
    .execute()
  const names = await organisationNames(
    db,
    cycles.map(({ organisationId }) => organisationId),
  )
  const forms = await formsOf(
    db,
    cycles.map(({ formVersionId }) => formVersionId),
  )
  return {
    year,
    years: await yearsOf(db, Number(today.slice(0, 4))),
    cycles: cycles.map(({ organisationId, formVersionId, ...cycle }) => ({
      ...cycle,
      formVersionId,
      title: forms.get(formVersionId)?.content.title ?? '',
      organisationName: names.get(organisationId) ?? '',
      admissionNumber: forms.get(formVersionId)?.admissionNumber ?? '',
      minutes: forms.get(formVersionId)?.minutes ?? 0,
    })),
  }
}
