/** The measured world: an admitted item for the whole city, people who may act, and as much data as the measure needs. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { actorIn } from '../features/people/queries/session.ts'
import type { Role } from '../features/people/contract.ts'
import type { Actor } from '../foundation/actor.ts'
import { json, type Database } from '../foundation/database.ts'

export const city = '110000000000'
export const community = '110102003028'
export const day = '2026-11-23'
/** Of the versions admitted here, counted from 1; the first is the measured department’s own. */
export const admissionNumber = (count: number) => `测量〔2026〕${count}号`

async function organisationAt(db: Database, kind: string, area: string) {
  const { rows } = await sql<{ id: string; name: string; areaCode: string; kind: never }>`
    select id, name, area_code as "areaCode", kind from organisations where kind = ${kind} and area_code = ${area} order by id limit 1`.execute(db)
  const [found] = rows
  if (!found) throw new Error(`no ${kind} at ${area}`)
  return found
}

/** Someone of a role at the first organisation of a kind in an area; stored, because tasks and drafts point at accounts. */
export async function someone(db: Database, role: Role, kind: string, area: string): Promise<Actor> {
  const organisation = await organisationAt(db, kind, area)
  const accountId = newId()
  await sql`insert into accounts (id, name, email, username, illustrative) values (${accountId}, '测量', ${`${accountId}@example.invalid`}, ${accountId}, true)`.execute(
    db,
  )
  const post = { id: newId(), accountId, organisationId: organisation.id, role, validFrom: '2020-01-01', validTo: null }
  await sql`insert into posts (id, account_id, organisation_id, role, valid_from) values (${post.id}, ${accountId}, ${organisation.id}, ${role}, ${post.validFrom})`.execute(
    db,
  )
  return actorIn({ ...post, organisationName: organisation.name, organisationKind: organisation.kind, areaCode: organisation.areaCode }, '测量')
}

/**
 * Versions in force for the whole city: the first led by `leadId`, funded, without a budget, so that the gate's every condition is asked and holds;
 * the others led by all municipal departments in turn.
 */
export async function admitVersions(db: Database, leadId: string, count: number, from = 0): Promise<string[]> {
  const subjects = [
    '消防通道',
    '独居老人',
    '流动人口',
    '楼道堆物',
    '电动自行车',
    '雨雪天气',
    '未成年人',
    '残疾家庭',
    '无偿献血',
    '节约用水',
    '疫苗接种',
    '普法讲座',
    '噪声扰民',
    '防汛巡查',
    '文体活动',
    '志愿服务',
  ]
  const verbs = ['情况发现报告', '政策宣传', '需求联系', '入户陪同', '动员参加', '文明劝导']
  const versions = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    item_id: newId(),
    title: `${subjects[index % subjects.length]}${verbs[Math.floor(index / 16) % verbs.length]}第${index + 1}项`,
    content: `第${index + 1}项：每年协助有关部门做好${subjects[(index * 7) % subjects.length]}相关的${verbs[(index * 5) % verbs.length]}，由部门负责实施和处置，材料编号${(index * 7919) % 100_003}。`,
    admission_number: admissionNumber(from + index + 1),
  }))
  const clauses = json([{ sourceId: 'elderly-law', article: '第七条' }])
  await sql`insert into items (id, created_at) select (v->>'item_id')::uuid, now() from jsonb_array_elements(${json(versions)}) v`.execute(db)
  await sql`
    insert into item_versions (id, item_id, number, list, state, title, content, community_duties, department_duties, community_role, clauses,
      lead_organisation_id, area_codes, community_types, frequency_count, frequency_period, minutes, funding, data_asked, valid_from, valid_to,
      admission_number, official_title, source, published_at, created_at)
    select (v->>'id')::uuid, (v->>'item_id')::uuid, 1, 'assist', 'published', v->>'title', v->>'content', '联系居民。', '部门实施。', 'contact', ${clauses},
      case when v->>'id' = ${versions[0]?.id ?? ''} then ${leadId}::uuid else (select (array_agg(id order by id))[1 + mod(ordinal::int, count(*)::int)] from organisations where kind = 'municipal_department') end,
      array[${city}], '{}', 366, 'year', 30, ${json({ kind: 'budget', line: '测量' })}, '', '2026-01-01', '2028-01-01',
      v->>'admission_number', false, '测量', now(), now()
    from jsonb_array_elements(${json(versions)}) with ordinality as planted (v, ordinal)`.execute(db)
  const first = versions[0]
  if (first)
    await sql`insert into fund_releases (id, version_id, area_code, amount, released_on, document, recorded_by, recorded_at) values (${newId()}, ${first.id}, ${city}, 100, '2026-01-02', '测量', '测量', now())`.execute(
      db,
    )
  return versions.map(({ id }) => id)
}

/** `rounds` tasks for each of the 7,007 communities and villages, by plain SQL. */
export async function plantTasks(db: Database, versionId: string, leadId: string, rounds: number): Promise<number> {
  const { rows } = await sql<{ dispatchId: string }>`
    insert into dispatches (id, version_id, item_id, title, admission_number, temporary, sender_organisation_id, sent_by, target_area_codes, target_community_types,
      instructions, due_on, minutes, community_count, person_minutes, sent_at)
    select gen_random_uuid(), id, item_id, title, admission_number, false, ${leadId}::uuid, '测量', array[${city}], '{}', '', '2026-12-31', 30, 7007, 210210, now()
    from item_versions where id = ${versionId}::uuid returning id as "dispatchId"`.execute(db)
  const dispatchId = rows[0]?.dispatchId
  let planted = 0
  for (let round = 0; round < rounds; round += 1) {
    const answer = await sql`
      insert into tasks (district, id, dispatch_id, community_code, item_id, version_id, lead_organisation_id, sender_organisation_id, period, due_on, minutes, state, sent_at, sent_month)
      select left(areas.code, 6), gen_random_uuid(), ${dispatchId}::uuid, areas.code, version.item_id, version.id, ${leadId}::uuid, ${leadId}::uuid, ${`2025-${round}`},
        date '2026-01-01' + ((${round}::int * 7) % 360), 30, case when ${round}::int % 10 = 0 then 'sent' else 'completed' end, timestamptz '2025-01-01' + ${round}::int * interval '1 day',
        to_char(date '2025-01-01' + ${round}::int, 'YYYY-MM')
      from areas, item_versions version where version.id = ${versionId}::uuid and areas.level in ('community', 'village', 'quasi_community')`.execute(db)
    planted += Number(answer.numAffectedRows ?? 0)
  }
  await sql`analyze tasks`.execute(db)
  return planted
}
