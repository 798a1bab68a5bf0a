/** The next piece of a cycle that has opened: some communities of one district, each with its whole report or none. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { recordset } from '../../../foundation/recordset.ts'
import type { Request } from '../../../foundation/request.ts'
import { tasksOf } from '../../dispatches/queries/for-reports.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { FormContent } from '../../forms/contract.ts'
import type { Cycle, ReportRow } from '../contract.ts'
import { aroundOf } from '../queries/around.ts'
import { draw, drawnSizes, type DrawnRow } from '../queries/draw.ts'
import { formOf } from '../queries/form.ts'
import { calculate } from '../rules/calculate.ts'
import { allFields } from '../rules/fields.ts'
import { isSensitive, sealCells } from '../sealed-cells.ts'
import { writeRows } from './save-report.ts'

/** Communities and subjects of one step: it should take no more than about 200 ms, for on the embedded database everyone waits. */
const communitiesAtOnce = 40
const subjectsAtOnce = 3000

type Waiting = { taskId: string; communityCode: string }

async function waitingFor({ db }: Request, { id, dispatchId }: Cycle): Promise<Waiting[]> {
  const waiting = await tasksOf(db, dispatchId ?? '')
    .where(
      sql<boolean>`not exists (select 1 from reports where reports.district = tasks.district and reports.cycle_id = ${id} and reports.community_code = tasks.community_code)`,
    )
    .limit(communitiesAtOnce)
    .execute()
  const district = waiting[0]?.communityCode.slice(0, 6) ?? ''
  return waiting.filter(({ communityCode }) => communityCode.startsWith(district))
}

/** At least one community, and as many more as their subjects allow. */
async function piece(request: Request, content: FormContent, waiting: readonly Waiting[]): Promise<Waiting[]> {
  const sizes = await drawnSizes(
    request,
    content,
    waiting.map(({ communityCode }) => communityCode),
  )
  let left = subjectsAtOnce
  return waiting.filter(({ communityCode }, index) => (left -= sizes.get(communityCode) ?? 0) >= 0 || index === 0)
}

const columns = { district: 'text', id: 'uuid', community_code: 'text', task_id: 'uuid', cells: 'jsonb' }

/** True when nobody is left without a report. */
export async function fillNext(request: Request, cycleId: string): Promise<boolean> {
  const { db, now, today, deployment, record } = request
  const cycle = await db.selectFrom('reportCycles').selectAll().where('id', '=', cycleId).where('state', '=', 'open').executeTakeFirst()
  const waiting = cycle ? await waitingFor(request, cycle) : []
  if (!cycle || waiting.length === 0) return true
  const form = await formOf(db, cycle.formVersionId)
  const { content } = form
  const tasks = await piece(request, content, waiting)
  const codes = tasks.map(({ communityCode }) => communityCode)
  const registry = await readRegistry(db)
  const drawn = await draw(request, registry, content, codes)
  const around = await aroundOf(db, { form, period: cycle.period, communityCodes: codes, today })
  const sensitive = new Set(allFields(content).flatMap((field) => (isSensitive(field, registry) ? [field.id as string] : [])))
  const reports: object[] = []
  const rows: ReportRow[] = []
  for (const { taskId, communityCode } of tasks) {
    const place = { district: communityCode.slice(0, 6), reportId: newId() }
    const { cells = {}, rows: found = [] } = drawn.get(communityCode) ?? {}
    const whole = calculate<DrawnRow>(content, cells, found, around(communityCode))
    reports.push({ district: place.district, id: place.reportId, community_code: communityCode, task_id: taskId, cells: whole.cells })
    for (const row of whole.rows)
      rows.push({ ...place, ...row, ...sealCells(deployment.keyring, { ...place, ...row }, row.values, (field) => sensitive.has(field)) })
  }
  await sql`insert into reports (district, id, cycle_id, form_version_id, form_id, period, community_code, task_id, version, state, cells, due_on, opened_at)
    select district, id, ${cycle.id}::uuid, ${form.id}::uuid, ${form.formId}::uuid, ${cycle.period}::text, community_code, task_id, 1, 'open', cells, ${cycle.dueOn}::date, ${now}::timestamptz
    from ${recordset('filled', columns, reports)}`.execute(db)
  await writeRows(db, rows)
  await record({
    event: 'reports.filled',
    object: { kind: 'report_cycle', id: cycle.id },
    district: codes[0]?.slice(0, 6) ?? '',
    after: { communities: codes.length, from: codes[0], to: codes.at(-1) },
  })
  return false
}
