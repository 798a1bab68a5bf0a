/** A form that has been reported for a year, as plain SQL: what roll-ups and exports are measured on. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database } from '../foundation/database.ts'
import { json } from '../foundation/database.ts'

type Planted = { formId: string; versionId: string; cycles: { id: string; period: string }[] }
const everyCommunity = sql`areas.level in ('community', 'village', 'quasi_community')`

/** A form version with these sections, admitted to `versionId` of an item; nothing is asked yet. */
export async function plantForm(
  db: Database,
  itemVersionId: string,
  leadId: string,
  sections: readonly object[],
  areaCodes: readonly string[] = ['110000000000'],
): Promise<{ formId: string; versionId: string }> {
  const formId = newId()
  const versionId = newId()
  const content = {
    title: '测量月报',
    titleEn: null,
    purpose: '',
    period: 'month',
    workingDays: 5,
    areaCodes,
    communityTypes: [],
    clauses: [],
    sections,
    rules: [],
  }
  await sql`insert into form_versions (id, form_id, number, state, organisation_id, content, admission_number, item_version_id, valid_from, valid_to, minutes, created_by, created_at, changed_at)
    select ${versionId}, ${formId}, 1, 'admitted', ${leadId}, ${json(content)}, admission_number, id, '2026-01-01', '2028-01-01', 10, '测量', now(), now() from item_versions where id = ${itemVersionId}`.execute(
    db,
  )
  return { formId, versionId }
}

/** A cycle a month with a locked report of every community; all hang on the tasks of one dispatch. */
export async function plantReports(db: Database, itemVersionId: string, leadId: string, sections: readonly object[], months: number): Promise<Planted> {
  const form = await plantForm(db, itemVersionId, leadId, sections)
  const { rows: posts } = await sql<{ id: string }>`select id from posts where organisation_id = ${leadId} limit 1`.execute(db)
  const { rows: dispatches } = await sql<{ id: string }>`
    insert into dispatches (id, version_id, item_id, title, admission_number, temporary, sender_organisation_id, sent_by, target_area_codes, target_community_types, instructions, due_on, minutes, community_count, person_minutes, sent_at)
    select gen_random_uuid(), id, item_id, title, admission_number, false, ${leadId}::uuid, '测量', '{}', '{}', '', '2026-12-31', 10, 7007, 70070, now() from item_versions where id = ${itemVersionId}::uuid returning id`.execute(
    db,
  )
  const dispatchId = dispatches[0]?.id ?? ''
  await sql`insert into tasks (district, id, dispatch_id, community_code, item_id, version_id, lead_organisation_id, sender_organisation_id, period, due_on, minutes, state, sent_at, sent_month)
    select left(areas.code, 6), gen_random_uuid(), ${dispatchId}::uuid, areas.code, version.item_id, version.id, ${leadId}::uuid, ${leadId}::uuid, '2026', '2026-12-31', 10, 'completed', now(), '2026-01'
    from areas, item_versions version where version.id = ${itemVersionId}::uuid and ${everyCommunity}`.execute(db)
  const cycles = Array.from({ length: months }, (_, index) => ({ id: newId(), period: `2026-${String(index + 1).padStart(2, '0')}` }))
  for (const { id, period } of cycles) {
    await sql`insert into report_cycles (id, form_version_id, form_id, organisation_id, period, area_codes, opens_on, due_on, state, planned_by, planned_by_post_id, dispatch_id, communities, opened_at, held_because)
      values (${id}, ${form.versionId}, ${form.formId}, ${leadId}, ${period}, '{110000000000}', '2026-12-01', '2026-12-08', 'open', '测量', ${posts[0]?.id}, ${dispatchId}, 7007, now(), '[]')`.execute(
      db,
    )
    await sql`insert into reports (district, id, cycle_id, form_version_id, form_id, period, community_code, task_id, version, state, cells, due_on, opened_at, submitted_at)
      select district, gen_random_uuid(), ${id}::uuid, ${form.versionId}::uuid, ${form.formId}::uuid, ${period}, community_code, id, 1, 'locked', '{}', '2026-12-08', now(), now()
      from tasks where dispatch_id = ${dispatchId}::uuid`.execute(db)
  }
  return { ...form, cycles }
}

/** Figures for every community, month and field, in pieces; then the street sums they come to. Gives how many figures. */
export async function plantFigures(db: Database, { formId, cycles }: Planted, fields: number): Promise<number> {
  let planted = 0
  for (const { id } of cycles) {
    const { numAffectedRows } = await sql`insert into figures (district, form_id, field_id, period, community_code, amount, report_id)
      select district, form_id, 'f' || field, period, community_code, (('x' || substr(md5(community_code || field || period), 1, 4))::bit(16)::int % 500), id
      from reports, generate_series(1, ${fields}::int) as field where cycle_id = ${id}::uuid order by district, community_code, field`.execute(db)
    planted += Number(numAffectedRows ?? 0)
  }
  await sql`insert into street_sums (district, form_id, field_id, period, street_code, amount, communities)
    select district, form_id, field_id, period, left(community_code, 9) || '000', sum(amount), count(*) from figures where form_id = ${formId}::uuid group by 1, 2, 3, 4, 5`.execute(
    db,
  )
  await sql`analyze figures`.execute(db)
  await sql`analyze street_sums`.execute(db)
  await sql`analyze reports`.execute(db)
  return planted
}
