/** The live check of an outgoing document of 5,000 characters against 10,000 items in force. */
import { sql } from 'kysely'
import { notice, noticeBody } from '../features/admissions/testing/documents.ts'
import type { Connection } from '../database/connection.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { ms, percentile, report, timed, times } from './measure.ts'

export async function measureDocumentReview(connection: Connection, applicant: Client): Promise<void> {
  const body = noticeBody.repeat(20).slice(0, 4990)
  const ours: number[] = []
  const floor: number[] = []
  let asks = 0
  for (let run = 0; run <= 40; run += 1) {
    const took = await timed(async () => {
      asks = (await applicant.admissions.checkDocument({ ...notice, kind: 'comprehensive', body: `${run} ${body}` })).asks.length
    })
    const read = await timed(() => sql`select id, title from item_versions where state = 'published' and valid_to > '2026-11-23'`.execute(connection.db))
    // the first reading builds the index
    if (run === 0) continue
    ours.push(took)
    floor.push(read)
  }
  const p95 = percentile(ours, 0.95)
  report({
    what: `joint review: 5,000 characters, ${asks} asks against 10,000 items, p95`,
    on: connection.kind,
    ours: ms(p95),
    floor: `${ms(percentile(floor, 0.95))} to read the titles`,
    ratio: times(p95 / percentile(floor, 0.95)),
    bound: '≤ 200 ms',
    holds: p95 <= 200,
  })
}
