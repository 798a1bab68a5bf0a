/** Where the ledgers say something else today than when a report was drawn: duplicates merged, a value corrected, someone who moved. */
import type { Request } from '../../../foundation/request.ts'
import type { Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { FormContent } from '../../forms/contract.ts'
import type { ReportRow } from '../contract.ts'
import { partsOf, valueOf } from '../rules/cells.ts'
import { figureFields, subjectSections } from '../rules/fields.ts'
import type { ReportStored } from '../tables.ts'
import { drawNumbers } from './draw.ts'

type Differs<V> = Record<string, { then: V; now: V }>
export type LedgerNow = { cells: Differs<Value>; rows: Differs<number> }

/** Drawn as it would be drawn now, beside what was drawn then; what the community put in its place is left aside. */
export async function ledgerNow(
  request: Pick<Request, 'db' | 'today'>,
  registry: Registry,
  content: FormContent,
  { communityCode, cells }: Pick<ReportStored, 'communityCode' | 'cells'>,
  rows: readonly Pick<ReportRow, 'sectionId'>[],
): Promise<LedgerNow> {
  const now = await drawNumbers(request, registry, content, communityCode)
  const differs: LedgerNow = { cells: {}, rows: {} }
  for (const { id } of figureFields(content)) {
    const fresh = now.cells[id]
    if (fresh === undefined) continue
    const { v, d } = partsOf(cells[id])
    const then = d === undefined ? v : d
    if (then !== valueOf(fresh)) differs.cells[id] = { then, now: valueOf(fresh) }
  }
  for (const { id } of subjectSections(content)) {
    const then = rows.filter(({ sectionId }) => sectionId === id).length
    const fresh = now.subjects[id] ?? 0
    if (then !== fresh) differs.rows[id] = { then, now: fresh }
  }
  return differs
}
