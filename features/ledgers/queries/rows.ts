/** Rows of a ledger as they leave the server, a page at a time. */
import { sql, type RawBuilder } from 'kysely'
import { plannedOnce } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { depthOfCode } from '../../areas/rules.ts'
import { areaNameOf, areaNames } from '../../areas/queries/names.ts'
import type { LedgerRow, Subject } from '../contract.ts'
import { tagsFor } from '../rules/access.ts'
import { cellsOf, sourcesIn, sourcesOf, type Reader, type Sources, type Told } from './cells.ts'
import { keysOf, orderOf, rowsFound, subjectsFound, type Asking, type RowsAsked } from './found.ts'
import { getLedgerView, lastLedgerView, type LedgerView } from './view.ts'

const readerOf = ({ today, deployment }: Asking, { reader, registry }: LedgerView): Reader => ({ reader, registry, keyring: deployment.keyring, today })

const shownColumns = [
  ...(['district', 'id', 'kind', 'communityCode', 'values', 'sealed', 'origins'] as const),
  ...(['tags', 'disputed', 'endedOn', 'illustrative', 'revision', 'changedAt'] as const),
] as const
type Shown = Pick<Subject, (typeof shownColumns)[number]>

/** A row as it leaves the server. */
function toRow(
  view: LedgerView,
  keys: readonly string[],
  subject: Shown,
  communityName: string | null | undefined,
  sources: Sources,
  reader: Reader,
): LedgerRow {
  const { id, communityCode, endedOn, illustrative, revision, changedAt } = subject
  const tags = tagsFor(view.reader, subject.tags, view.ledger.tags)
  const cells = cellsOf(subject, keys, sources, reader)
  return { id, communityCode, communityName: communityName ?? communityCode, tags, endedOn, illustrative, revision, changedAt, cells }
}

/** Subjects that were read by themselves as rows of a ledger. */
export async function toRows(asking: Asking, view: LedgerView, subjects: readonly Subject[]): Promise<LedgerRow[]> {
  const codes = subjects.map(({ communityCode }) => communityCode)
  const [sources, names] = await Promise.all([sourcesOf(asking.db, subjects), areaNames(asking.db, codes)])
  const [keys, reader] = [keysOf(view), readerOf(asking, view)]
  return subjects.map((subject) => toRow(view, keys, subject, names.get(subject.communityCode), sources, reader))
}

/** Found through the index of community and kind whatever is asked: planning again would take as long as looking. */
const isOneCommunity = ({ areas }: LedgerView) => areas.length === 1 && areas.every((code) => depthOfCode(code) === 3)

type Paged = Shown & { communityName: string | null; told: Told[] }
type Whole = { total: number; unchanged: boolean }
type Page = Whole & { rows: LedgerRow[] }

/** One page, where they live, who said what is known of them, how many there are, and whether `unchanged` holds: one look, not four that wait for each other. */
async function pageOf(asking: Asking, view: LedgerView, asked: RowsAsked & PageAsked, unchanged: RawBuilder<boolean>): Promise<Page> {
  const { limit, offset } = span(asked)
  const found = subjectsFound(asking, view, asked, limit)
    .select(shownColumns)
    .offset(asked.after === undefined ? offset : 0)
  const counted = rowsFound(asking, view, asked).select([sql<number>`count(*)::int`.as('total'), unchanged.as('unchanged')])
  const { rows } = await sql<Whole & (Paged | { id: null })>`${isOneCommunity(view) ? plannedOnce : sql``}
    select page.*, counted.*, ${areaNameOf(sql`page.community_code`)} as community_name, ${sourcesIn(sql`page`)} as told
    from (${counted}) as counted left join (${found}) as page on true order by ${orderOf(view, asked, 'page')}`.execute(asking.db)
  // none on this page: the count stands alone
  const paged = rows.filter((row): row is Whole & Paged => row.id !== null)
  const sources: Sources = new Map(paged.flatMap(({ told }) => told.map((one) => [one.id, one] as const)))
  const [keys, reader] = [keysOf(view), readerOf(asking, view)]
  const { total, unchanged: still } = rows[0] ?? { total: 0, unchanged: false }
  return { rows: paged.map((subject) => toRow(view, keys, subject, subject.communityName, sources, reader)), total, unchanged: still }
}

export async function listRows(asking: Asking, { id, ...asked }: PageAsked & RowsAsked & { id: string }) {
  const { page, size } = asked
  const last = await lastLedgerView(asking, id)
  // a refusal by a view that may have changed is no answer
  const early = last && (await pageOf(asking, last.view, asked, last.unchanged).catch(() => undefined))
  const { rows, total } = early?.unchanged ? early : await pageOf(asking, await getLedgerView(asking, id), asked, sql<boolean>`true`)
  return { rows, total, page, size }
}
