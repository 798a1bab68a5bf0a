/** Records that look like one just said: the same ID number or credit code, or near-same in the same community. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { SubjectKind, Values } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { blindOf } from '../commands/keys.ts'
import { alikeFrom, likenessOf } from '../rules/double.ts'
import { titleKeys } from '../rules/title.ts'
import { inAreas, shown } from './visible.ts'

/** Numbers that belong to one person or body; a phone is shared in many households. */
const isUnique = ({ type, lookup }: { type: string; lookup: boolean }) => lookup && (type === 'id_number' || type === 'credit_code')

/** Elements whose value belongs to one subject of this kind: its own ID number, not that of its head or guardian. */
export const uniqueKeys = ({ elements }: Registry, kind: SubjectKind): string[] =>
  [...elements.values()]
    .filter((element) => element.subjectKind === kind && isUnique(element) && ['idNo', 'creditCode'].includes(element.key))
    .map(({ key }) => key)

/** The first elements of rules/title.ts, one for each kind: as the index `subjects_called` has it, or it would not be used. */
const called = sql`coalesce(values ->> 'name', values ->> 'headName', values ->> 'building', values ->> 'subjectName', values ->> 'placeName', values ->> 'topic')`

/** Written out one by one: of a list in one parameter the database does not know how short it is, and reads the whole community. */
const oneOf = (held: RawBuilder<unknown>, texts: readonly string[]) => (texts.length === 0 ? sql`false` : sql`${held} in (${sql.join(texts)})`)

type Asked = { kind: SubjectKind; areas: readonly string[]; registry: Registry; keyring: Keyring }
type New = { communityCode: string; values: Values }

/** Ids of standing subjects with the same unique number, by `elementKey value`; in these areas only. */
export async function withSameNumber(db: Database, { kind, areas, registry, keyring }: Asked, said: readonly New[]): Promise<Map<string, string[]>> {
  const wanted = new Map<string, string>()
  const unique = uniqueKeys(registry, kind)
  for (const { values } of said) {
    for (const key of unique) {
      const value = values[key]
      if (value !== undefined && value !== null) wanted.set(blindOf(keyring, key, value), `${key} ${value}`)
    }
  }
  if (wanted.size === 0) return new Map()
  const found = await db
    .selectFrom('subjectKeys')
    .innerJoin('subjects', (join) => join.onRef('subjects.district', '=', 'subjectKeys.district').onRef('subjects.id', '=', 'subjectKeys.subjectId'))
    .select(['subjects.id', 'subjectKeys.blind'])
    .where('subjectKeys.elementKey', 'in', uniqueKeys(registry, kind))
    .where('subjectKeys.blind', 'in', [...wanted.keys()])
    .where('subjects.kind', '=', kind)
    .where(inAreas(areas))
    .where(sql<boolean>`(${shown()} or ${shown(true)})`)
    .execute()
  const same = new Map<string, string[]>()
  for (const { id, blind } of found) {
    const key = wanted.get(blind) ?? ''
    same.set(key, [...(same.get(key) ?? []), id])
  }
  return same
}

/** For each of these new ones the ids of those it looks like, at most ten, the likest first. */
export async function alikeOf(db: Database, asked: Asked, said: readonly New[]): Promise<string[][]> {
  const { kind, areas, registry } = asked
  if (said.length === 0) return []
  const same = await withSameNumber(db, asked, said)
  const nameKey = titleKeys(kind)[0] ?? 'name'
  const texts = (key: string) => [...new Set(said.flatMap(({ values }) => (typeof values[key] === 'string' ? [values[key]] : [])))]
  const near = await db
    .selectFrom('subjects')
    .select(['id', 'communityCode', 'values'])
    .where('kind', '=', kind)
    .where('communityCode', 'in', [...new Set(said.map(({ communityCode }) => communityCode))])
    .where(inAreas(areas))
    .where(shown())
    .where(sql<boolean>`(${oneOf(called, texts(nameKey))} or ${oneOf(sql`values ->> 'birthDate'`, texts('birthDate'))})`)
    .execute()
  return said.map(({ communityCode, values }) => {
    const numbers = uniqueKeys(registry, kind).flatMap((key) => same.get(`${key} ${values[key]}`) ?? [])
    const like = near
      .filter((other) => other.communityCode === communityCode)
      .map((other) => ({ id: other.id, ...likenessOf(values, other.values, nameKey) }))
      .filter(({ likeness }) => likeness >= alikeFrom)
      .toSorted((one, other) => other.likeness - one.likeness)
    return [...new Set([...numbers, ...like.map(({ id }) => id)])].slice(0, 10)
  })
}
