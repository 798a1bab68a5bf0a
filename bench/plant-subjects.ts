/** Residents in the shape the store writes them: made in SQL, but for what only a key can make (sealed numbers, blind index). */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { idCheckDigit } from '../features/elements/rules/id-number.ts'
import { blindOf } from '../features/ledgers/commands/keys.ts'
import { sealValue } from '../features/ledgers/commands/seal-values.ts'
import { inTransaction, type Database } from '../foundation/database.ts'
import { recordset } from '../foundation/recordset.ts'
import type { Keyring } from '../foundation/sealing.ts'

/** Residents of a community; a community in 西城 has about three times as many. */
const perCommunity = 1000
const chunk = 10_000

/** Number `at` of a made-up person. */
export function idNumberAt(at: number): string {
  const first17 = `110000${1930 + (at % 85)}${String(1 + (at % 12)).padStart(2, '0')}${String(1 + (at % 28)).padStart(2, '0')}${String(at % 1000).padStart(3, '0')}`
  return first17 + idCheckDigit(first17)
}

const columns = { n: 'int', district: 'text', community_code: 'text', id: 'uuid', statement_id: 'uuid', id_no: 'text', blind: 'text', sealed: 'text' }

/** Keys of other tables are not looked up row by row: what is planted fits together. */
const unchecked = (db: Database, work: (db: Database) => Promise<unknown>) =>
  inTransaction(db, async (transaction) => {
    await sql`set local session_replication_role = 'replica'`.execute(transaction)
    await work(transaction)
  })

async function plantChunk(db: Database, keyring: Keyring, communities: readonly string[], from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, index) => {
    const n = from + index
    const communityCode = communities[Math.floor(n / perCommunity)] ?? ''
    const [district, id, idNo] = [communityCode.slice(0, 6), newId(), idNumberAt(n)]
    const sealed = sealValue(keyring, { district, subjectId: id }, 'idNo', idNo)
    return { n, district, community_code: communityCode, id, statement_id: newId(), id_no: idNo, blind: blindOf(keyring, 'idNo', idNo), sealed }
  })
  await sql`
    with planted as materialized (
      select *, left(id_no, 6) as area, substr(id_no, 7, 4) || '-' || substr(id_no, 11, 2) || '-' || substr(id_no, 13, 2) as born from ${recordset('given', columns, rows)}),
    filled as materialized (
      select *, jsonb_build_object('idNo', sealed) as sealed_values, jsonb_build_object('name', (array['王','李','张','刘','陈','杨','赵','黄','周','吴'])[1 + n % 10] || (array['建国','秀英','桂兰','玉梅','志强','丽华','文博'])[1 + n / 10 % 7] || n % 977,
        'birthDate', born, 'phone', '138' || lpad(n::text, 8, '0'), 'address', '测量路' || n % 400 || '号' || n % 29 || '室', 'sex', (1 + n % 2)::text, 'education', ((n % 9) * 10)::text, 'marital', ((n % 4) * 10)::text,
        'occupation', (n % 8)::text, 'political', lpad((n % 13)::text, 2, '0'), 'ethnicity', lpad((1 + n % 20)::text, 2, '0'), 'emergencyContact', '联系人' || n % 3000, 'emergencyPhone', '139' || lpad(n::text, 8, '0'),
        'childrenCount', n % 4, 'hukouType', (n % 3)::text, 'hukouAddress', '户籍路' || n % 700 || '号', 'residenceType', (n % 3)::text, 'workplace', '测量单位' || n % 5000, 'personRemark', '第' || n || '人') as said_values
      from planted),
    people as (
      insert into subjects (district, id, kind, community_code, values, sealed, origins, stale_on, tags, tag_spans, disputed, illustrative, created_at, changed_at)
      select district, id, 'person', community_code, said_values, sealed_values,
        jsonb_build_array(jsonb_build_object('statementId', statement_id, 'at', '2026-10-01T02:00:00.000Z', 'keys', (select jsonb_agg(key order by key) from jsonb_object_keys(said_values || sealed_values) as key) || case when n % 20 = 0 then '["#living_alone"]' else '[]' end::jsonb)),
        '2027-03-31', case when n % 20 = 0 then array['living_alone'] else '{}' end, case when n % 20 = 0 then '[{"tag":"living_alone","from":null,"to":null}]' else '[]' end::jsonb, '{}', false, '2026-10-01T02:00:00Z', '2026-10-01T02:00:00Z'
      from filled),
    said as (
      insert into statements (district, id, subject_id, values, sealed, tags, source_kind, source_label, said_by, said_by_organisation, said_at)
      select district, statement_id, id, said_values, sealed_values, case when n % 20 = 0 then '[{"tag":"living_alone","from":null,"to":null}]' else '[]' end::jsonb, 'desk', '测量用居民台账', '测量', '测量', '2026-10-01T02:00:00Z' from filled)
    insert into subject_keys (district, element_key, blind, subject_id) select district, 'idNo', blind, id from filled`.execute(db)
}

/** Goes on from `from` until there are `to` subjects, in whole communities: `first`, then the others of its street. */
export async function plantSubjects(db: Database, keyring: Keyring, first: string, from: number, to: number): Promise<void> {
  const { rows } = await sql<{
    code: string
  }>`select code from areas where level in ('community', 'village') order by code = ${first} desc, starts_with(code, ${first.slice(0, 9)}) desc, code`.execute(
    db,
  )
  const communities = rows.map(({ code }) => code)
  for (let at = from; at < to; at += chunk) await unchecked(db, (inside) => plantChunk(inside, keyring, communities, at, Math.min(at + chunk, to)))
  for (const table of ['subjects', 'statements', 'subject_keys']) await sql`analyze ${sql.table(table)}`.execute(db)
}
