/** Which subjects exist for an actor, by area; departments come to them only through ledgers (queries/view.ts). */
import { sql, type RawBuilder } from 'kysely'
import { depthOfCode, districtOf, scopeRange } from '../../areas/rules.ts'

export type Condition = RawBuilder<boolean>
export const nowhere: Condition = sql<boolean>`false`

function inArea(areaCode: string): Condition {
  const depth = depthOfCode(areaCode)
  if (depth === 0) return sql<boolean>`true`
  // the community code decides through its index; the district lets one shard answer
  const district = sql<boolean>`subjects.district = ${districtOf(areaCode)}`
  if (depth === 3) return sql<boolean>`(${district} and subjects.community_code = ${areaCode})`
  const { first, last } = scopeRange(areaCode)
  return sql<boolean>`(${district} and subjects.community_code between ${first} and ${last})`
}

/** Subjects of the communities in any of these areas; none = nothing. */
export function inAreas(areaCodes: readonly string[]): Condition {
  if (areaCodes.length === 0) return nowhere
  return sql<boolean>`(${sql.join(areaCodes.map(inArea), sql` or `)})`
}

/** Shown at all: not merged into another, and something is still said about it. `ended` ones apart. */
export function shown(ended = false): Condition {
  return sql<boolean>`subjects.merged_into is null and subjects.withdrawn_at is null and subjects.ended_on is ${sql.raw(ended ? 'not null' : 'null')}`
}

export const withTags = (tags: readonly string[]): Condition =>
  tags.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`subjects.tags @> (select array_agg(value) from jsonb_array_elements_text(${JSON.stringify(tags)}::jsonb))`
