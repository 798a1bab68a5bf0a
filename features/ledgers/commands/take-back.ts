/** Undo in the grid: the statements of one batch are retracted, so that nothing is left that nobody said, and no freshness nobody checked. */
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { getLedgerView } from '../queries/view.ts'
import { inAreas } from '../queries/visible.ts'
import { words } from '../words.ts'
import { retractSource } from './retract.ts'

const atOnce = 1000

/** Only one's own batch, of records in one's areas. A batch taken back already is left as it is. */
export async function takeBackRows(request: Request, { id, batch }: { id: string; batch: string }) {
  const { db, actor, record } = request
  const { mayWrite, areas } = await getLedgerView(request, id)
  if (!mayWrite) throw refusal('MAY_NOT_WRITE', words.mayNotWrite, { status: 403 })
  const said = await db
    .selectFrom('statements')
    .innerJoin('subjects', (join) => join.onRef('subjects.district', '=', 'statements.district').onRef('subjects.id', '=', 'statements.subjectId'))
    .select(['statements.district', 'statements.subjectId'])
    .distinct()
    .where('statements.sourceId', '=', batch)
    .where('statements.sourceKind', '=', 'desk')
    .where('statements.organisationId', '=', actor.organisationId)
    .where('statements.saidBy', '=', actor.name)
    .where(inAreas(areas))
    .execute()
  if (said.length === 0) throw notFound(words.subject)
  let statements = 0
  for (const district of new Set(said.map((one) => one.district))) {
    for (let after: string | undefined, more = true; more;) {
      const done = await retractSource(request, district, batch, { limit: atOnce, after })
      statements += done.statements
      after = done.next
      more = after !== undefined
    }
    await record({ event: 'ledgers.takenBack', object: { kind: 'ledger', id }, district, after: { batch, statements } })
  }
  const rows = await db
    .selectFrom('subjects')
    .select(['id', 'communityCode', 'revision', 'withdrawnAt'])
    .where(
      'id',
      'in',
      said.map(({ subjectId }) => subjectId),
    )
    .execute()
  return { rows: rows.map(({ withdrawnAt, ...row }) => ({ ...row, withdrawn: withdrawnAt !== null })) }
}
