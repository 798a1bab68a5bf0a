/** What else tells of the ledger: lines without a day, lines under another district than they say, and the audit trail of the sealing. */
import { sql } from 'kysely'
import { auditTrail } from '../../../../foundation/audit.ts'
import type { Database } from '../../../../foundation/database.ts'
import type { BurdenDay, LedgerFault } from '../../contract/days.ts'

/** A day was taken out and its lines forgotten, or lines moved to another district. */
export async function leftOver(db: Database): Promise<LedgerFault[]> {
  const alone = await db
    .selectFrom('burdenLines')
    .select('day')
    .distinct()
    .where('day', 'not in', db.selectFrom('burdenDays').select('day'))
    .orderBy('day')
    .execute()
  const moved = await db
    .selectFrom('burdenLines')
    .select('day')
    .distinct()
    .where(sql<boolean>`position('"district":"' || district || '"' in line) = 0`)
    .orderBy('day')
    .execute()
  return [
    ...alone.map(({ day }): LedgerFault => ({ day, kind: 'left_over', task: null })),
    ...moved.map(({ day }): LedgerFault => ({ day, kind: 'altered', task: null })),
  ]
}

/** Days whose seal, or whose moment of sealing, is not the one on record; days that were sealed and are gone. */
export async function sealedAnew(db: Database, days: readonly BurdenDay[]): Promise<LedgerFault[]> {
  const told = await auditTrail(db)
    .select(['objectId', 'after', 'at'])
    .where('objectKind', '=', 'burdenDay')
    .where('event', '=', 'burden.day_sealed')
    .where('succeeded', '=', true)
    .orderBy('at')
    .execute()
  const standing = new Map(days.map((day) => [day.day, day]))
  const faults = new Set<string>()
  for (const { objectId, after, at } of told) {
    const day = standing.get(objectId)
    if (day?.hash !== (after as { hash?: string } | null)?.hash || day?.sealedAt !== at) faults.add(objectId)
  }
  return [...faults].map((day): LedgerFault => ({ day, kind: 'sealed_anew', task: null }))
}
