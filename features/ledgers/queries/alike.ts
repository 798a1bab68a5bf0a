/** Records that look like one just said: the same ID number or credit code, or near-same in the same community. */
import { sql, type RawBuilder } from 'kysely'
import { plannedOnce, type Database } from '../../../foundation/database.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { SubjectKind, Values } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { blindOf } from '../commands/keys.ts'
import { alikeFrom, comparedKeys, likenessOf } from '../rules/double.ts'
import { titleKeys } from '../rules/title.ts'
import { inAreas, shown } from './visible.ts'

/** Numbers that belong to one person or body; a phone is shared in many households. */
const isUnique = ({ type, lookup }: { type: string; lookup: boolean }) => lookup && (type === 'id_number' || type === 'credit_code')

/** Elements whose value belongs to one subject of this kind: its own ID number, not that of its head or guardian. */
export const uniqueKeys = ({ elements }: Registry, kind: SubjectKind): string[] =>
  ['idNo', 'creditCode'].flatMap((key) => {
    const element = elements.get(key)
    return element?.subjectKind === kind && isUnique(element) ? [key] : []
  })

/** The first elements of rules/title.ts, one for each kind: as the index `subjects_called` has it, or it would not be used. */
const called = sql`coalesce(values ->> 'name', values ->> 'headName', values ->> 'building', values ->> 'subjectName', values ->> 'placeName', values ->> 'topic')`

type Asked = { kind: SubjectKind; areas: readonly string[]; registry: Registry; keyring: Keyring }
type New = { communityCode: string; values: Values }

type Found = { id: string; communityCode: string; blind: string | null; known: Values | null }

/** What is asked of the blind index: `elementKey value` by its blind. */
function numbersOf({ kind, registry, keyring }: Asked, said: readonly New[]): Map<string, string> {
  const wanted = new Map<string, string>()
  for (const { values } of said) {
    for (const key of uniqueKeys(registry, kind)) {
      const value = values[key]
      if (value !== undefined && value !== null) wanted.set(blindOf(keyring, key, value), `${key} ${value}`)
    }
  }
  return wanted
}

const numbered = ({ kind, areas, registry }: Asked, blinds: Iterable<string>) => sql<Found>`
  select subjects.id, subjects.community_code, subject_keys.blind, null::jsonb as known
  from subject_keys join subjects on subjects.district = subject_keys.district and subjects.id = subject_keys.subject_id
  where subject_keys.element_key in (${sql.join(uniqueKeys(registry, kind))}) and subject_keys.blind in (${sql.join([...blinds])})
    and subjects.kind = ${kind} and ${inAreas(areas)} and (${shown()} or ${shown(true)})`

function byNumber(found: readonly Found[], wanted: ReadonlyMap<string, string>): Map<string, string[]> {
  const same = new Map<string, string[]>()
  for (const { id, blind } of found) {
    const key = wanted.get(blind ?? '')
    if (key !== undefined) same.set(key, [...(same.get(key) ?? []), id])
  }
  return same
}

/** Ids of standing subjects with the same unique number, by `elementKey value`; in these areas only. */
export async function withSameNumber(db: Database, asked: Asked, said: readonly New[]): Promise<Map<string, string[]>> {
  const wanted = numbersOf(asked, said)
  if (wanted.size === 0) return new Map()
  return byNumber((await numbered(asked, wanted.keys()).execute(db)).rows, wanted)
}

/** For each of these new ones the ids of those it looks like, at most ten, the likest first; one look for all of them. */
export async function alikeOf(db: Database, asked: Asked, said: readonly New[]): Promise<string[][]> {
  const { kind, areas, registry } = asked
  if (said.length === 0) return []
  const wanted = numbersOf(asked, said)
  const nameKey = titleKeys(kind)[0] ?? 'name'
  const texts = (key: string) => [...new Set(said.flatMap(({ values }) => (typeof values[key] === 'string' ? [values[key]] : [])))]
  const known = sql.join([nameKey, ...comparedKeys].map((key) => sql`${sql.lit(key)}, subjects.values -> ${sql.lit(key)}`))
  // one look for each index and not one condition with "or": a database that has not counted its rows yet would read the whole community
  const near = (held: RawBuilder<unknown>, among: readonly string[]) =>
    among.length === 0
      ? []
      : [
          sql`select subjects.id, subjects.community_code, null, jsonb_build_object(${known}) from subjects
            where kind = ${kind} and community_code in (${sql.join([...new Set(said.map(({ communityCode }) => communityCode))])})
              and ${inAreas(areas)} and ${shown()} and ${held} in (${sql.join(among)})`,
        ]
  const looks = [
    ...(wanted.size === 0 ? [] : [numbered(asked, wanted.keys())]),
    ...near(called, texts(nameKey)),
    ...near(sql`values ->> 'birthDate'`, texts('birthDate')),
  ]
  if (looks.length === 0) return said.map(() => [])
  const { rows } = await sql<Found>`${said.length === 1 ? plannedOnce : sql``}${sql.join(looks, sql` union all `)}`.execute(db)
  const same = byNumber(rows, wanted)
  const others = [...new Map(rows.flatMap((row) => (row.known ? [[row.id, { ...row, known: row.known }] as const] : []))).values()]
  return said.map(({ communityCode, values }) => {
    const numbers = uniqueKeys(registry, kind).flatMap((key) => same.get(`${key} ${values[key]}`) ?? [])
    const like = others
      .filter((other) => other.communityCode === communityCode)
      .map((other) => ({ id: other.id, ...likenessOf(values, other.known, nameKey) }))
      .filter(({ likeness }) => likeness >= alikeFrom)
      .toSorted((one, other) => other.likeness - one.likeness)
    return [...new Set([...numbers, ...like.map(({ id }) => id)])].slice(0, 10)
  })
}
