/** Published figures in the order of their file, each beside what is counted here. */
import type { Request } from '../../../../foundation/request.ts'
import { countCancelled, countInForce } from '../../../items/queries/counts.ts'
import { countCancelledEntries } from '../../../cleanups/queries/cancelled.ts'
import type { CountedBeside, PublishedRow } from '../../contract/published.ts'
import { readLifted } from '../lifted/read.ts'
import { besideOf, conflicts } from './beside.ts'

const city = '110000000000'

export async function listPublishedFigures(request: Pick<Request, 'db' | 'today'>): Promise<PublishedRow[]> {
  const { db, today } = request
  const figures = await db.selectFrom('publishedFigures').selectAll().orderBy('position').execute()
  const lists = await countInForce(db, today)
  const closed = await countCancelled(db)
  const { comparisons } = await readLifted(request, { area: city, months: 12, indicator: 'person_minutes' })
  const counted = async (id: string): Promise<CountedBeside | null> => {
    const beside = besideOf[id]
    if (!beside) return null
    if (beside.kind === 'list_in_force') return { kind: beside.kind, value: lists.get(beside.list) ?? 0, on: today, communities: null }
    if (beside.kind === 'closed_items') return { kind: beside.kind, value: closed, on: today, communities: null }
    if (beside.kind === 'cancelled_entries') return { kind: beside.kind, value: await countCancelledEntries(db, beside.kinds), on: today, communities: null }
    const comparison = comparisons.find(({ indicator }) => indicator === beside.indicator)
    return { kind: beside.kind, value: comparison?.percent ?? null, on: today, communities: comparison?.countedBoth ?? 0 }
  }
  const rows = []
  for (const figure of figures)
    rows.push({
      ...figure,
      counted: await counted(figure.id),
      conflictsWith: conflicts.filter((group) => group.includes(figure.id)).flatMap((group) => group.filter((id) => id !== figure.id)),
    })
  return rows
}
