/** What records held before an import spoke of them: what had been said earlier and stands, the latest of each element. */
import type { Database } from '../../../../foundation/database.ts'
import type { Values } from '../../../elements/contract.ts'

type Spoken = { subjectId: string | null; statementId: string | null }
export type Before = { values: Values; sealed: Record<string, string> }

/** By subject; only those of whom the import has spoken. */
export async function beforeImport(db: Database, district: string, rows: readonly Spoken[]): Promise<Map<string, Before>> {
  const own = new Map(rows.flatMap(({ subjectId, statementId }) => (subjectId && statementId ? [[subjectId, statementId] as const] : [])))
  if (own.size === 0) return new Map()
  const said = await db
    .selectFrom('statements')
    .select(['id', 'subjectId', 'values', 'sealed'])
    .where('district', '=', district)
    .where('subjectId', 'in', [...own.keys()])
    .where('retractedAt', 'is', null)
    .orderBy('saidAt')
    .orderBy('id')
    .execute()
  const found = new Map<string, Before>()
  for (const [subjectId, statementId] of own) {
    const all = said.filter((one) => one.subjectId === subjectId)
    const at = all.findIndex(({ id }) => id === statementId)
    if (at < 0) continue
    const before: Before = { values: {}, sealed: {} }
    for (const { values, sealed } of all.slice(0, at)) {
      Object.assign(before.values, values)
      Object.assign(before.sealed, sealed)
    }
    found.set(subjectId, before)
  }
  return found
}
