/** Notes communities in which something was said, so that what they hold is counted again (queries/holding.ts). */
import { sql, type RawBuilder } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import type { SubjectKind } from '../../elements/contract.ts'

export type Population = { district: string; communityCode: string; kind: SubjectKind }

const columns = { district: 'text', id: 'uuid', community_code: 'text', kind: 'text' }

/** Only added to here: two people who write in one community never wait for each other. */
export function dueInserted(populations: Iterable<Population>): RawBuilder<unknown> | undefined {
  const once = new Map(
    [...populations].map(({ district, communityCode, kind }) => [`${communityCode} ${kind}`, { district, id: newId(), community_code: communityCode, kind }]),
  )
  if (once.size === 0) return undefined
  return sql`insert into holdings_due (district, id, community_code, kind) select district, id, community_code, kind from ${recordset('due', columns, [...once.values()])}`
}

export async function noteDue(db: Database, populations: Iterable<Population>): Promise<void> {
  await dueInserted(populations)?.execute(db)
}
