/** Rows of the actor's own area; the rest does not exist for it. */
import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import { scopeRange } from '../../areas/rules.ts'

/** `table` carries a community's code. */
export function visibleTo(
  { areaCode }: Actor,
  table: 'proof_requests' | 'proof_refusals' | 'seal_uses' | 'seal_entries' | 'certificates' | 'seal_readings',
): RawBuilder<boolean> {
  if (!areaCode) return sql<boolean>`false`
  const { first, last } = scopeRange(areaCode)
  return sql<boolean>`${sql.ref(`${table}.community_code`)} between ${first} and ${last}`
}
