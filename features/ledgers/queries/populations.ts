/** Subjects of many communities at once, each with what is known of it: read once, however many figures are drawn from them. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { SubjectKind } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { tagsOn } from '../rules/current.ts'
import { knownOf } from '../rules/criteria.ts'
import type { Counted } from './population.ts'

export type StandingAsked = {
  /** Of one district. */
  communityCodes: readonly string[]
  kinds: readonly SubjectKind[]
  /** Only those in any of these groups; null = all. */
  anyTag: readonly string[] | null
  /** As in `populationOf`. */
  on: string
}
/** As in `populationOf`, with the groups it belongs to on the day. */
export type Standing = Counted & { tags: readonly string[] }

function standing(db: Database, { communityCodes, kinds, anyTag, on }: StandingAsked) {
  const district = communityCodes[0]?.slice(0, 6) ?? ''
  const rows = db
    .selectFrom('subjects')
    .where('district', '=', district)
    .where('communityCode', 'in', [...communityCodes])
    .where('kind', 'in', [...kinds])
    .where('mergedInto', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((or) => or.or([or('endedOn', 'is', null), or('endedOn', '>', on)]))
  if (anyTag === null) return rows
  const spans = anyTag.map((tag) => sql`tag_spans @> ${JSON.stringify([{ tag }])}::jsonb`)
  return rows.where(sql<boolean>`(${sql.join(spans, sql` or `)})`)
}

const nobody = ({ communityCodes, kinds, anyTag }: StandingAsked) => communityCodes.length === 0 || kinds.length === 0 || anyTag?.length === 0

/** How many subjects `standingIn` would read of each community; those without any are absent. */
export async function sizesIn(db: Database, asked: StandingAsked): Promise<Map<string, number>> {
  if (nobody(asked)) return new Map()
  const rows = await standing(db, asked)
    .select(['communityCode', sql<number>`count(*)::int`.as('subjects')])
    .groupBy('communityCode')
    .execute()
  return new Map(rows.map(({ communityCode, subjects }) => [communityCode, subjects]))
}

/** In the order of ids. A value is worked out once, however often it is asked for. */
export async function standingIn(db: Database, registry: Registry, asked: StandingAsked): Promise<Standing[]> {
  if (nobody(asked)) return []
  const subjects = await standing(db, asked).selectAll().orderBy('id').execute()
  return subjects.map((subject) => {
    const tags = tagsOn(subject.tagSpans, asked.on)
    const look = knownOf(subject, registry, { on: asked.on, tags })
    const known = new Map<string, ReturnType<typeof look>>()
    const value = (key: string) => {
      if (!known.has(key)) known.set(key, look(key))
      return known.get(key)
    }
    return { subject, tags, value }
  })
}
