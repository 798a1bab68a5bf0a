/** A cycle opened for all 7,007 communities, each report filled from the ledgers, beside inserting as many empty reports by hand. */
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import type { Actor } from '../foundation/actor.ts'
import { json } from '../foundation/database.ts'
import type { Stage } from '../server/demonstration/stage.ts'
import { ms, report, timed, times } from './measure.ts'
import { plantForm } from './reported.ts'
import { day } from './world.ts'

const residents = 30
const mapping = (change: object) => ({ elementKey: null, measure: 'count', tags: [], criteria: [], confirmedBy: null, confirmedAt: null, ...change })
const kinds = [
  mapping({}),
  mapping({ criteria: [{ elementKey: 'age', is: 'at_least', value: 80 }] }),
  mapping({ elementKey: 'age', measure: 'average' }),
  mapping({ tags: ['dibao'] }),
  mapping({ elementKey: 'phone' }),
]
const fields = Array.from({ length: 100 }, (_, index) => ({
  id: `f${index + 1}`,
  label: `指标${index + 1}`,
  path: [],
  kind: 'number',
  unit: null,
  codeList: null,
  choices: [],
  required: true,
  onlyIf: null,
  formula: null,
  mapping: kinds[index % kinds.length],
  fill: 'drawn',
  place: null,
  note: '',
}))

async function plantResidents({ db }: Connection): Promise<void> {
  await sql`insert into subjects (district, id, kind, community_code, values, sealed, origins, tags, tag_spans, disputed, illustrative, created_at, changed_at)
    select left(code, 6), gen_random_uuid(), 'person', code,
      jsonb_build_object('name', '测量' || number, 'birthDate', (date '1930-01-01' + (number * 997) % 14000)::text, 'phone', '1380013' || lpad(number::text, 4, '0')), '{}',
      jsonb_build_array(jsonb_build_object('statementId', gen_random_uuid(), 'at', '2026-10-01T00:00:00.000Z', 'keys', ${json(['#living_alone', 'birthDate', 'name', 'phone'])})),
      '{living_alone}', ${json([{ tag: 'living_alone', from: null, to: null }])}, '{}', true, now(), now()
    from areas, generate_series(1, ${residents}::int) as number where level in ('community', 'village', 'quasi_community')`.execute(db)
  await sql`analyze subjects`.execute(db)
}

export async function measureReportOpening(connection: Connection, stage: Stage, sender: Actor, itemVersionId: string): Promise<void> {
  const { db, kind } = connection
  await plantResidents(connection)
  const population = { subjectKind: 'person', tags: ['living_alone'], criteria: [] }
  const { versionId } = await plantForm(db, itemVersionId, sender.organisationId ?? '', [{ id: 's1', title: '人数', kind: 'figures', population, fields }])
  const { reports } = stage.actingAs(sender, day)
  const { cycles } = await reports.planYear({ formVersionId: versionId, year: 2026 })
  const [cycle] = cycles
  if (!cycle) throw new Error('nothing was planned')
  const opening = await timed(() => reports.openCycle({ id: cycle.id, revision: 1 }))
  const filling = await timed(() => stage.jobsDone(day))
  const { rows } = await sql<{
    count: number
    bytes: number
  }>`select count(*)::int as count, avg(pg_column_size(cells))::int as bytes from reports where cycle_id = ${cycle.id}::uuid`.execute(db)
  const { count, bytes } = rows[0] ?? { count: 0, bytes: 0 }
  const floor = await timed(() =>
    sql`create temporary table by_hand as select gen_random_uuid() as id, community_code, count(*) as f1 from subjects where kind = 'person' and tags @> '{living_alone}' group by community_code`.execute(
      db,
    ),
  )
  await sql`drop table by_hand`.execute(db)
  const each = filling / count
  report({
    what: `opening for ${count.toLocaleString('en')} communities × ${fields.length} drawn fields over ${(count * residents).toLocaleString('en')} residents (gate ${ms(opening)}; ${bytes} bytes a report)`,
    on: kind,
    ours: `${(filling / 1000).toFixed(1)} s, ${each.toFixed(1)} ms a community`,
    floor: `${ms(floor)} for one field`,
    ratio: times(filling / (floor * fields.length)),
    bound: '≤ 10 ms a community',
    holds: count >= 7007 && each <= 10,
  })
}
