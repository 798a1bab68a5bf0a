/** What others did between the dry run and the writing: an import never overwrites what it has not seen. */
import { sql, type RawBuilder } from 'kysely'
import { json } from '../../../../foundation/database.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import type { Registry } from '../../../elements/queries/registry.ts'
import type { Ledger } from '../../contract.ts'
import { rowWords } from '../../import-words.ts'
import { uniqueKeys } from '../../queries/alike.ts'
import { recognisedIn } from '../../queries/import/existing.ts'
import { withRows } from '../../rules/import/notices.ts'
import type { ImportKept } from '../../tables.ts'

type Counted = Pick<ImportKept, 'good' | 'faulty' | 'creates' | 'changes' | 'same'>
export type Aside = { numbers: number[]; changes: Counted & { notices: ReturnType<typeof json<ImportKept['notices']>> } }
type Numbers = { rows: { number: number }[] }

const rowsOf = ({ district, id }: ImportKept, action: 'create' | 'change') =>
  sql`r.district = ${district} and r.import_id = ${id}::uuid and r.state = 'good' and r.action = ${action}`

const blamed = ({ columns }: ImportKept, pair: (typeof rowWords)['moved' | 'appeared']) => {
  const column = columns.find(({ use }) => use === 'take')?.index ?? 0
  return sql`state = 'faulty', action = null, faults = r.faults || ${json([{ column, sentence: say(pair) }])}`
}

/** Records that were to be changed, and moved, ended, were merged or withdrawn. They stay locked until the end of the step. */
async function movedRows({ db }: Request, found: ImportKept): Promise<number[]> {
  if (found.changes === 0) return []
  await sql`select s.id from subjects s join import_rows r on s.district = r.district and s.id = r.subject_id where ${rowsOf(found, 'change')} order by s.id for update of s`.execute(
    db,
  )
  const { rows }: Numbers = await sql<{ number: number }>`update import_rows r set ${blamed(found, rowWords.moved)} from subjects s
    where ${rowsOf(found, 'change')} and s.district = r.district and s.id = r.subject_id
      and (s.revision <> r.base_revision or s.merged_into is not null or s.withdrawn_at is not null or s.ended_on is not null)
    returning r.number`.execute(db)
  return rows.map(({ number }) => number)
}

/** Numbers of records said or changed since the upload: few, and asked first, so that a large import is not compared with a large community. */
async function recentNumbers({ db }: Request, { district, communityCode, startedAt }: ImportKept, kind: Ledger['subjectKind'], key: string): Promise<string[]> {
  const { rows } = await sql<{
    blind: string
  }>`select k.blind from subjects s join subject_keys k on k.district = s.district and k.subject_id = s.id and k.element_key = ${key}
    where s.district = ${district} and s.community_code = ${communityCode} and s.kind = ${kind} and s.merged_into is null and s.withdrawn_at is null
      and s.changed_at >= ${startedAt}::timestamptz`.execute(db)
  return rows.map(({ blind }) => blind)
}

/** Someone entered the same record since: by its number, or without one by name and birth date. */
async function appearedRows(request: Request, found: ImportKept, { subjectKind: kind }: Ledger, registry: Registry): Promise<number[]> {
  const { db } = request
  const { communityCode, startedAt } = found
  const unique = uniqueKeys(registry, kind)
  const blame = async (condition: RawBuilder<unknown>) => {
    const { rows } = await sql<{
      number: number
    }>`update import_rows r set ${blamed(found, rowWords.appeared)} where ${rowsOf(found, 'create')} and ${condition} returning r.number`.execute(db)
    return rows.map(({ number }) => number)
  }
  const numbers: number[] = []
  for (const key of unique) {
    const recent = await recentNumbers(request, found, kind, key)
    if (recent.length > 0) numbers.push(...(await blame(sql`r.blinds ->> ${key} in (select jsonb_array_elements_text(${JSON.stringify(recent)}::jsonb))`)))
  }
  const recent = [...(await recognisedIn(db, { kind, communityCode, registry }, startedAt)).keys()]
  if (recent.length === 0) return numbers
  const numberless = unique.map((key) => sql`r.blinds ->> ${key} is null and `)
  return [...numbers, ...(await blame(sql`${sql.join(numberless, sql``)} r.identity in (select jsonb_array_elements_text(${JSON.stringify(recent)}::jsonb))`))]
}

/** Turns such rows into faulty ones, and counts anew. Imports of one community are compared in turn. */
export async function setAside(request: Request, found: ImportKept, ledger: Ledger, registry: Registry): Promise<Aside> {
  await sql`select pg_advisory_xact_lock(hashtext(${`ledgers.import ${found.communityCode}`}))`.execute(request.db)
  const moved = await movedRows(request, found)
  const appeared = await appearedRows(request, found, ledger, registry)
  const numbers = [...moved, ...appeared].toSorted((one, other) => one - other)
  return {
    numbers,
    changes: {
      good: found.good - numbers.length,
      faulty: found.faulty + numbers.length,
      creates: found.creates - appeared.length,
      changes: found.changes - moved.length,
      same: found.same,
      notices: json(withRows(found.notices, 'left', numbers)),
    },
  }
}
