/** Where a task lies: conditions on `tasks` by area. `district` is always an equality, so that one shard answers. */
import { sql, type RawBuilder } from 'kysely'
import { depthOfCode, districtOf, scopeRange } from '../../areas/rules.ts'

export type Condition = RawBuilder<boolean>

export const everywhere: Condition = sql<boolean>`true`
export const nowhere: Condition = sql<boolean>`false`

/** Tasks of the communities in an area of any level; the whole city needs no condition. */
export function inArea(areaCode: string): Condition {
  const depth = depthOfCode(areaCode)
  if (depth === 0) return everywhere
  const district = sql<boolean>`tasks.district = ${districtOf(areaCode)}`
  if (depth === 1) return district
  if (depth === 3) return sql<boolean>`${district} and tasks.community_code = ${areaCode}`
  const { first, last } = scopeRange(areaCode)
  return sql<boolean>`${district} and tasks.community_code between ${first} and ${last}`
}
