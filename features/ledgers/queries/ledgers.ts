/** Ledgers as lists and pages show them. */
import { sql } from 'kysely'
import type { z } from 'zod'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { organisationNames } from '../../people/queries/named.ts'
import { countHoldings } from '../commands/count.ts'
import type { LedgerRead as LedgerReadSchema } from '../endpoints/ledgers.ts'
import { populationSize } from './holding.ts'
import { getLedgerView, ledgerViews, type LedgerView, type Reading } from './view.ts'
import { inAreas, shown, withTags } from './visible.ts'

export type LedgerRead = z.input<typeof LedgerReadSchema>

/** Exact for groups counted beforehand (one or none); of several groups at once it is counted here. */
async function countSubjects({ db }: Reading, { ledger, areas }: LedgerView): Promise<number> {
  const { subjectKind, tags } = ledger
  if (tags.length <= 1) return populationSize(db, { subjectKind, tag: tags[0] ?? '', areaCodes: areas })
  const { total } = await db
    .selectFrom('subjects')
    .select(sql<number>`count(*)::int`.as('total'))
    .where('kind', '=', subjectKind)
    .where(inAreas(areas))
    .where(shown())
    .where(withTags(tags))
    .executeTakeFirstOrThrow()
  return total
}

async function toRead(asked: Reading, views: readonly LedgerView[]): Promise<LedgerRead[]> {
  const { db, today } = asked
  const owners = await organisationNames(
    db,
    views.map(({ ledger }) => ledger.organisationId),
  )
  const names = await areaNames(
    db,
    views.flatMap(({ ledger }) => ledger.areaCodes),
  )
  const [first] = views
  if (first) await countHoldings(db, first.registry, { today, limit: 20 })
  const counts: number[] = []
  for (const view of views) counts.push(await countSubjects(asked, view))
  return views.map((view, index) => {
    const { ledger, columns, withheld, mayWrite, mayChange } = view
    return {
      ...ledger,
      // whoever may change it needs the whole definition; what a column holds is withheld all the same
      columns: mayChange ? ledger.columns : columns,
      organisationName: owners.get(ledger.organisationId ?? '') ?? null,
      areaNames: ledger.areaCodes.map((code) => names.get(code) ?? code),
      withheld,
      subjectCount: counts[index] ?? 0,
      mayWrite,
      mayChange,
    }
  })
}

export async function listLedgers(asked: Reading, { search, ...paging }: PageAsked & { search?: string | undefined }) {
  const wanted = search?.normalize('NFKC').toLowerCase()
  const views = (await ledgerViews(asked)).filter(
    ({ ledger }) => !wanted || [ledger.title, ledger.titleEn, ledger.admissionNumber].some((text) => text?.toLowerCase().includes(wanted)),
  )
  const { limit, offset } = span(paging)
  return { rows: await toRead(asked, views.slice(offset, offset + limit)), total: views.length, page: paging.page, size: paging.size }
}

export async function getLedger(asked: Reading, { id }: { id: string }): Promise<LedgerRead> {
  const [read] = await toRead(asked, [await getLedgerView(asked, id)])
  return read as LedgerRead
}
