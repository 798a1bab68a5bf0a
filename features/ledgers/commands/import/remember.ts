/** What a dry run has to keep in mind across its steps: whom the community knows, and whom the file has named already. */
import type { Database } from '../../../../foundation/database.ts'
import type { Registry } from '../../../elements/queries/registry.ts'
import type { Ledger } from '../../contract.ts'
import { uniqueKeys } from '../../queries/alike.ts'
import { recognisedIn, type Recognised } from '../../queries/import/existing.ts'
import type { ImportKept } from '../../tables.ts'

export type Memory = { recognised: Recognised; /** Row numbers by mark, see marksOf. */ seen: Map<string, number> }

type Marked = { subjectId: string | null; action: string | null; blinds: Record<string, string>; identity: string | null }

/** What two rows may not share: a number of their own, the record they fit, or without a number their identity. */
export function marksOf(
  { subjectId, action, blinds, identity }: Marked,
  unique: readonly string[],
): { what: 'number' | 'subject' | 'identity'; key: string; mark: string }[] {
  const numbers = unique.flatMap((key) => (blinds[key] === undefined ? [] : [{ what: 'number' as const, key, mark: `${key} ${blinds[key]}` }]))
  const known = action === 'create' || subjectId === null ? [] : [{ what: 'subject' as const, key: '', mark: `= ${subjectId}` }]
  const named = numbers.length > 0 || identity === null ? [] : [{ what: 'identity' as const, key: '', mark: `# ${identity}` }]
  return [...numbers, ...known, ...named]
}

/** After a kill the rows done are read back. */
export async function remember(db: Database, { district, id, communityCode }: ImportKept, { subjectKind }: Ledger, registry: Registry): Promise<Memory> {
  const seen = new Map<string, number>()
  const unique = uniqueKeys(registry, subjectKind)
  const rows = await db
    .selectFrom('importRows')
    .select(['number', 'subjectId', 'action', 'blinds', 'identity'])
    .where('district', '=', district)
    .where('importId', '=', id)
    .where('state', '!=', 'skipped')
    .orderBy('number')
    .execute()
  for (const row of rows) for (const { mark } of marksOf(row, unique)) if (!seen.has(mark)) seen.set(mark, row.number)
  return { recognised: await recognisedIn(db, { kind: subjectKind, communityCode, registry }), seen }
}
