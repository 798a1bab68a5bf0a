/** The communities and villages inside a set of areas, whole city included, in one query. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { AreaLevel, CommunityType } from '../contract.ts'
import { communityLevels, scopePrefix } from '../rules.ts'
import { areasNamedOn, codeList, shownName, standing } from './names.ts'

export type FoundCommunity = {
  code: string
  name: string
  level: AreaLevel
  parentCode: string | null
  communityType: CommunityType | null
  households: number | null
}

type Asked = { within: readonly string[]; types?: readonly CommunityType[] | undefined; on: string }

/** One condition for each length of prefix among the codes. */
function insideAny(within: readonly string[]) {
  const prefixes = new Set(within.map(scopePrefix))
  return [2, 6, 9, 12]
    .map((digits) => ({ digits, list: [...prefixes].filter((prefix) => prefix.length === digits) }))
    .filter(({ list }) => list.length > 0)
    .map(({ digits, list }) => sql<boolean>`left(areas.code, ${sql.lit(digits)}) in ${codeList(list)}`)
}

/** How many `findAreas` would give. */
export async function countAreas(db: Database, { within, types, on }: Asked): Promise<number> {
  if (within.length === 0) return 0
  const counted = db
    .selectFrom('areas')
    .select(sql<number>`count(*)::int`.as('communities'))
    .where('areas.level', 'in', communityLevels)
    .where(standing(on))
    .where((or) => or.or(insideAny(within)))
  if (!types || types.length === 0) return (await counted.executeTakeFirstOrThrow()).communities
  const ofTypes = counted
    .innerJoin('communityProfiles', (join) =>
      join.onRef('communityProfiles.code', '=', 'areas.code').on('communityProfiles.district', '=', sql<string>`left(areas.code, 6)`),
    )
    .where('communityProfiles.communityType', 'in', types)
  return (await ofTypes.executeTakeFirstOrThrow()).communities
}

/**
 * Communities, villages and quasi-communities that stand on `on` and lie in any of `within` (codes of any level; none
 * = none), of any of `types` (absent or empty = all, those without a known type among them). Ordered by code.
 */
export async function findAreas(db: Database, { within, types, on }: Asked): Promise<FoundCommunity[]> {
  if (within.length === 0) return []
  const found = areasNamedOn(db, on)
    .leftJoin('communityProfiles', (join) =>
      join.onRef('communityProfiles.code', '=', 'areas.code').on('communityProfiles.district', '=', sql<string>`left(areas.code, 6)`),
    )
    .select(['areas.code', shownName.as('name'), 'areas.level', 'areas.parentCode', 'communityProfiles.communityType', 'communityProfiles.households'])
    .where('areas.level', 'in', communityLevels)
    .where(standing(on))
    .where((or) => or.or(insideAny(within)))
    .orderBy('areas.code')
  return (types && types.length > 0 ? found.where('communityProfiles.communityType', 'in', types) : found).execute()
}

/** Of these codes the communities, villages and quasi-communities that stand on a day: a list, to be asked for within another statement. */
export function standingCommunitiesAmong(codes: readonly string[], on: string): RawBuilder<string[]> {
  if (codes.length === 0) return sql<string[]>`'[]'::jsonb`
  return sql<string[]>`(select coalesce(jsonb_agg(code), '[]') from areas
    where code in (${sql.join([...new Set(codes)])}) and level in (${sql.join(communityLevels.map((level) => sql.lit(level)))}) and ${standing(on)})`
}
