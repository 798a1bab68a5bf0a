/** Taking back: the statements of one source (an import, a merger's choice) count no more; what was said later stays. */
import type { Request } from '../../../foundation/request.ts'
import { recompute } from './recompute.ts'

export type Retracted = { statements: number; subjects: number; /** Where the next batch begins; undefined: it was the last. */ next: string | undefined }

/**
 * Retracts up to `limit` statements of the source behind `after` and computes their subjects anew. Retracted ones are passed
 * over, so an interrupted undo goes on where it stopped. Records nothing: one record per undo is the caller's.
 */
export async function retractSource(
  request: Request,
  district: string,
  sourceId: string,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<Retracted> {
  const { db, now, actor } = request
  let found = db
    .selectFrom('statements')
    .select(['id', 'subjectId'])
    .where('district', '=', district)
    .where('sourceId', '=', sourceId)
    .where('retractedAt', 'is', null)
    .orderBy('id')
    .limit(limit)
  if (after !== undefined) found = found.where('id', '>', after)
  const statements = await found.execute()
  if (statements.length === 0) return { statements: 0, subjects: 0, next: undefined }
  await db
    .updateTable('statements')
    .set({ retractedAt: now, retractedBy: actor.name })
    .where('district', '=', district)
    .where(
      'id',
      'in',
      statements.map(({ id }) => id),
    )
    .execute()
  const subjects = [...new Set(statements.map(({ subjectId }) => subjectId))]
  await recompute(request, district, subjects)
  return { statements: statements.length, subjects: subjects.length, next: statements.length < limit ? undefined : statements.at(-1)?.id }
}
