/** One item to all 7,007 communities and villages: preview, and through the gate, beside one hand-written insert. */
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import { inTransaction, type Database } from '../foundation/database.ts'
import type { Client } from '../server/demonstration/stage.ts'
import { inTurn, median, ms, report, times } from './measure.ts'
import { city } from './world.ts'

const rollBack = Symbol('rolled back')

/** Runs `work` in a transaction that is always rolled back, so that each run begins alike. */
async function andBack(db: Database, work: (db: Database) => Promise<unknown>): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await work(transaction)
    throw rollBack
  }).catch((error: unknown) => {
    if (error !== rollBack) throw error
  })
}

/** What a hand would write: the dispatch and one task a community, nothing asked, nothing audited. */
function floorInsert(db: Database, versionId: string) {
  return sql`
    with version as (select * from item_versions where id = ${versionId}::uuid),
    sent as (
      insert into dispatches (id, version_id, item_id, title, admission_number, temporary, sender_organisation_id, sent_by, target_area_codes, target_community_types,
        instructions, due_on, minutes, community_count, person_minutes, sent_at)
      select gen_random_uuid(), id, item_id, title, admission_number, false, lead_organisation_id, '测量', array['110000000000'], '{}', '', '2026-12-31', 30, 7007, 210210, now()
      from version returning id)
    insert into tasks (district, id, dispatch_id, community_code, item_id, version_id, lead_organisation_id, sender_organisation_id, period, due_on, minutes, state, sent_at, sent_month)
    select left(areas.code, 6), gen_random_uuid(), sent.id, areas.code, version.item_id, version.id, version.lead_organisation_id, version.lead_organisation_id, '2026', '2026-12-31', 30, 'sent', now(), '2026-11'
    from areas, version, sent where areas.level in ('community', 'village', 'quasi_community')`.execute(db)
}

export async function measureDispatch(connection: Connection, clientOn: (db: Database) => Client, versionId: string): Promise<void> {
  const asked = { versionId, areaCodes: [city], communityTypes: [], dueOn: '2026-12-31', instructions: '', fileIds: [] }
  const preview = await clientOn(connection.db).dispatches.previewDispatch(asked)
  if (!preview.open || preview.communityCount !== 7007) throw new Error(`the measured dispatch should pass: ${JSON.stringify(preview).slice(0, 600)}`)
  const [previews = []] = await inTurn(7, () => clientOn(connection.db).dispatches.previewDispatch(asked))
  report({
    what: 'preview of a dispatch to 7,007',
    on: connection.kind,
    ours: ms(median(previews)),
    floor: '—',
    ratio: '—',
    bound: '≤ 1 s',
    holds: median(previews) <= 1000,
  })

  global.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5)
  const [ours = [], floor = []] = await inTurn(
    9,
    () => andBack(connection.db, (db) => clientOn(db).dispatches.sendDispatch(asked)),
    () => andBack(connection.db, (db) => floorInsert(db, versionId)),
  )
  clearInterval(watch)
  const ratio = median(ours) / median(floor)
  report({
    what: 'dispatch to 7,007 through the gate',
    on: connection.kind,
    ours: ms(median(ours)),
    floor: ms(median(floor)),
    ratio: times(ratio),
    bound: '≤ 3×',
    holds: ratio <= 3,
  })
  const grown = (peak - before) / 1e6
  report({
    what: 'memory over 10 dispatches',
    on: connection.kind,
    ours: `+${grown.toFixed(0)} MB at the peak`,
    floor: '—',
    ratio: '—',
    bound: 'flat (≤ 150 MB)',
    holds: grown <= 150,
  })
}
