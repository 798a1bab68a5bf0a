/** What is already held of a population, element by element: asked at every change of a drafted form, so it is counted beforehand. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { scopeRange } from '../../areas/rules.ts'
import type { SubjectKind } from '../../elements/contract.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import { countHoldings } from '../commands/count.ts'
import { overlapOf } from '../rules/areas.ts'

export type Holding = {
  /** Communities in which the population has anybody. */
  communities: number
  /** Of these, those that hold the element for at least `heldFrom` of their population. */
  communitiesHolding: number
  /** The population. */
  population: number
  subjects: number
  /** Of these, said within the freshness of the element, as last counted (at most a day ago). */
  freshSubjects: number
  /** Ledgers in force with the element as a column for this kind of subject. */
  ledgerTitles: string[]
}
export type HoldingsAsked = { elementKeys: readonly string[]; subjectKind: SubjectKind; tags?: readonly string[]; areaCodes: readonly string[]; today: string }

/** A community that knows a fact of four in five still asks the fifth at the door; below that a form finds mostly gaps. */
export const heldFrom = 0.8
/** So many populations are counted while someone waits; after a large import the daily count brings the rest. */
const countedAtOnce = 20

type Sum = Omit<Holding, 'ledgerTitles'>
const kept = new Map<string, { state: string; sums: Promise<Map<string, Sum>> }>()

/** Of several groups the rarest stands for all of them: at most so many belong to every one. */
async function rarest(db: Database, kind: SubjectKind, tags: readonly string[]): Promise<string> {
  if (tags.length <= 1) return tags[0] ?? ''
  const sizes = await db
    .selectFrom('holdings')
    .select(['tag', sql<number>`sum(subjects)::int`.as('subjects')])
    .where('kind', '=', kind)
    .where('tag', 'in', tags)
    .groupBy('tag')
    .execute()
  const sizeOf = (tag: string) => sizes.find((size) => size.tag === tag)?.subjects ?? 0
  return tags.toSorted((one, other) => sizeOf(one) - sizeOf(other))[0] ?? ''
}

const within = (areaCodes: readonly string[]) =>
  sql<boolean>`(${sql.join(
    areaCodes.map(scopeRange).map(({ first, last }) => sql`community_code between ${first} and ${last}`),
    sql` or `,
  )})`

async function sum(db: Database, kind: SubjectKind, tag: string, areaCodes: readonly string[]): Promise<Map<string, Sum>> {
  const { rows } = await sql<{ key: string; communitiesHolding: number; subjects: number; freshSubjects: number; communities: number; population: number }>`
    with chosen as materialized (select subjects, held from holdings where kind = ${kind} and tag = ${tag} and ${within(areaCodes)}),
    whole as (select count(*)::int as communities, coalesce(sum(subjects), 0)::int as population from chosen)
    select key, whole.communities, whole.population, sum((value ->> 0)::int)::int as subjects, sum((value ->> 1)::int)::int as fresh_subjects,
      count(*) filter (where (value ->> 0)::int >= ${heldFrom}::float8 * subjects)::int as communities_holding
    from chosen cross join lateral jsonb_each(held) cross join whole group by key, whole.communities, whole.population
    union all select '', communities, population, 0, 0, 0 from whole`.execute(db)
  return new Map(rows.map(({ key, ...of }) => [key, of]))
}

/** Kept until anything is counted anew. */
async function sums(db: Database, kind: SubjectKind, tag: string, areaCodes: readonly string[]): Promise<Map<string, Sum>> {
  const counted = await db
    .selectFrom('holdings')
    .select(['counting', sql<string>`xmin::text`.as('writer')])
    .orderBy('counting', 'desc')
    .limit(1)
    .executeTakeFirst()
  const state = `${counted?.counting} ${counted?.writer}`
  const key = [kind, tag, ...areaCodes].join(' ')
  const known = kept.get(key)
  if (known?.state === state) return known.sums
  if (kept.size > 200) kept.clear()
  const fresh = sum(db, kind, tag, areaCodes)
  kept.set(key, { state, sums: fresh })
  fresh.catch(() => kept.delete(key))
  return fresh
}

/** For every element asked; what nobody holds has zeros. Of several `tags` the rarest group stands for the population. */
export async function holdingsOf(db: Database, { elementKeys, subjectKind, tags = [], areaCodes, today }: HoldingsAsked): Promise<Map<string, Holding>> {
  await countHoldings(db, await readRegistry(db), { today, limit: countedAtOnce })
  const held = await sums(db, subjectKind, await rarest(db, subjectKind, tags), areaCodes.toSorted())
  const ledgers = await db
    .selectFrom('ledgers')
    .select(['title', 'columns', 'areaCodes'])
    .where('state', '=', 'in_force')
    .where('subjectKind', '=', subjectKind)
    .orderBy('title')
    .execute()
  const near = ledgers.filter((ledger) => overlapOf(ledger.areaCodes, areaCodes).length > 0)
  const { communities = 0, population = 0 } = held.get('') ?? {}
  return new Map(
    elementKeys.map((key) => {
      const { communitiesHolding = 0, subjects = 0, freshSubjects = 0 } = held.get(key) ?? {}
      const ledgerTitles = near.filter(({ columns }) => columns.some(({ elementKey }) => elementKey === key)).map(({ title }) => title)
      return [key, { communities, communitiesHolding, population, subjects, freshSubjects, ledgerTitles }]
    }),
  )
}

/** How many subjects of a kind, and of one group or all (`''`), these areas have, as last counted. */
export async function populationSize(
  db: Database,
  { subjectKind, tag, areaCodes }: { subjectKind: SubjectKind; tag: string; areaCodes: readonly string[] },
): Promise<number> {
  if (areaCodes.length === 0) return 0
  const counted = await db
    .selectFrom('holdings')
    .select(sql<number>`coalesce(sum(subjects), 0)::int`.as('subjects'))
    .where('kind', '=', subjectKind)
    .where('tag', '=', tag)
    .where(within(areaCodes))
    .executeTakeFirstOrThrow()
  return counted.subjects
}
