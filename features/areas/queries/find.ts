/** The communities and villages inside a set of areas, whole city included, in one query. */
import { sql } from 'kysely'
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

/**
 * Communities, villages and quasi-communities that stand on `on` and lie in any of `within` (codes of any level; none
 * = none), of any of `types` (absent or empty = all, those without a known type among them). Ordered by code.
 */
export async function findAreas(
  db: Database,
  { within, types, on }: { within: readonly string[]; types?: readonly CommunityType[] | undefined; on: string },
): Promise<FoundCommunity[]> {
  if (within.length === 0) return []
  const prefixes = new Set(within.map(scopePrefix))
  const inside = [2, 6, 9, 12]
    .map((digits) => ({ digits, list: [...prefixes].filter((prefix) => prefix.length === digits) }))
    .filter(({ list }) => list.length > 0)
    .map(({ digits, list }) => sql<boolean>`left(areas.code, ${sql.lit(digits)}) in ${codeList(list)}`)
  const found = areasNamedOn(db, on)
    .leftJoin('communityProfiles', (join) =>
      join.onRef('communityProfiles.code', '=', 'areas.code').on('communityProfiles.district', '=', sql<string>`left(areas.code, 6)`),
    )
    .select(['areas.code', shownName.as('name'), 'areas.level', 'areas.parentCode', 'communityProfiles.communityType', 'communityProfiles.households'])
    .where('areas.level', 'in', communityLevels)
    .where(standing(on))
    .where((or) => or.or(inside))
    .orderBy('areas.code')
  return (types && types.length > 0 ? found.where('communityProfiles.communityType', 'in', types) : found).execute()
}
