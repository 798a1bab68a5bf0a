/** What passes with the days although nobody said anything: who belongs to a group, and what is still fresh. */
import { sql } from 'kysely'
import { daily } from '../../../foundation/jobs.ts'
import type { Request } from '../../../foundation/request.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { countHoldings } from './count.ts'
import { noteDue, type Population } from './due.ts'

/** So many populations fit into one short step. */
const populationsAStep = 15

/** Sets the groups of today where a span has begun or ended; compares all spans, so that a missed day is made up for. */
async function refreshTags({ db, today, record }: Request): Promise<void> {
  const { rows } = await sql<Population>`
    with spans as (
      select district, id, (select coalesce(array_agg(distinct span ->> 'tag' order by span ->> 'tag'), '{}') from jsonb_array_elements(tag_spans) as span
        where (span ->> 'from' is null or span ->> 'from' <= ${today}) and (span ->> 'to' is null or span ->> 'to' > ${today})) as today
      from subjects where merged_into is null and withdrawn_at is null and tag_spans @? '$[*] ? (@.from != null || @.to != null)')
    update subjects set tags = spans.today from spans
    where subjects.district = spans.district and subjects.id = spans.id and subjects.tags is distinct from spans.today
    returning subjects.district, subjects.community_code, subjects.kind`.execute(db)
  if (rows.length === 0) return
  await noteDue(db, rows)
  await record({ event: 'subjects.groupsPassed', object: { kind: 'house', id: today }, after: { subjects: rows.length } })
}

export const passingDays = daily({
  name: 'ledgers.passingDays',
  at: '03:30',
  work: async ({ step }) => {
    await step(refreshTags)
    for (let counted = populationsAStep; counted === populationsAStep;) {
      counted = await step(async ({ db, today }) => countHoldings(db, await readRegistry(db), { today, limit: populationsAStep, daily: true }))
    }
  },
})
