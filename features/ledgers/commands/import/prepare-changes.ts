/** Records an import changes: how each will stand, computed before and kept beside its row until the import is whole. */
import { sql } from 'kysely'
import { recordset } from '../../../../foundation/recordset.ts'
import type { Request } from '../../../../foundation/request.ts'
import type { Registry } from '../../../elements/queries/registry.ts'
import { subjectsById } from '../../queries/import/existing.ts'
import { shownBy } from '../../rules/current.ts'
import { factsHeld, factsIn, say } from '../../rules/facts.ts'
import type { ImportKept } from '../../tables.ts'
import type { Until } from './prepare-new.ts'

/** One that moved meanwhile is passed over: the last step sets its row aside. */
export async function prepareChanges({ db, today, now }: Request, found: ImportKept, { elements }: Registry, { first, last }: Until): Promise<void> {
  const { district, id } = found
  const rows = await db
    .selectFrom('importRows')
    .select(['number', 'subjectId', 'statementId', 'values', 'sealed', 'tags', 'baseRevision'])
    .where('district', '=', district)
    .where('importId', '=', id)
    .where('state', '=', 'good')
    .where('action', '=', 'change')
    .where('number', '>', first)
    .where('number', '<=', last)
    .execute()
  if (rows.length === 0) return
  const subjects = await subjectsById(
    db,
    district,
    rows.flatMap(({ subjectId }) => subjectId ?? []),
  )
  const prepared = rows.flatMap(({ number, subjectId, statementId, baseRevision, ...said }) => {
    const subject = subjects.get(subjectId ?? '')
    if (!subject || !statementId || subject.revision !== baseRevision) return []
    const facts = factsHeld(subject)
    say(facts, factsIn({ ...said, id: statementId, subjectId: subject.id, saidAt: found.saidAt ?? now, retractedAt: null }))
    return [{ number, prepared: shownBy(facts, elements, today) }]
  })
  if (prepared.length === 0) return
  await sql`update import_rows set prepared = said.prepared from ${recordset('said', { number: 'integer', prepared: 'jsonb' }, prepared)}
    where district = ${district} and import_id = ${id}::uuid and import_rows.number = said.number`.execute(db)
}
