/** Rows of a ledger as they leave the server, a page at a time. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
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

type Paged = Shown & { total: number; communityName: string | null; told: Told[] }

/** One page, where they live, who said what is known of them, and how many there are: one look, not four that wait for each other. */
async function pageOf(asking: Asking, view: LedgerView, asked: RowsAsked & PageAsked): Promise<{ rows: LedgerRow[]; total: number }> {
  const { limit, offset } = span(asked)
  const found = subjectsFound(asking, view, asked, limit)
    .select(shownColumns)
    .offset(asked.after === undefined ? offset : 0)
  const counted = rowsFound(asking, view, asked).select(sql<number>`count(*)::int`.as('total'))
  const { rows } = await sql<Paged | { total: number; id: null }>`
    select page.*, counted.total, ${areaNameOf(sql`page.community_code`)} as community_name, ${sourcesIn(sql`page`)} as told
    from (${counted}) as counted left join (${found}) as page on true order by ${orderOf(view, asked, 'page')}`.execute(asking.db)
  // none on this page: the count stands alone
  const paged = rows.filter((row): row is Paged => row.id !== null)
  const sources: Sources = new Map(paged.flatMap(({ told }) => told.map((one) => [one.id, one] as const)))
  const [keys, reader] = [keysOf(view), readerOf(asking, view)]
  return { rows: paged.map((subject) => toRow(view, keys, subject, subject.communityName, sources, reader)), total: rows[0]?.total ?? 0 }
}

export async function listRows(asking: Asking, { id, ...asked }: PageAsked & RowsAsked & { id: string }) {
  const [looking, guess] = [getLedgerView(asking, id), await lastLedgerView(asking, id)]
  // a refusal of the guess is no answer: the ledger may have changed
  const early = guess && pageOf(asking, guess, asked).catch(() => undefined)
  const view = await looking
  const found = guess?.ledger === view.ledger && guess.registry === view.registry ? await early : undefined
  const { page, size } = asked
  return { ...(found ?? (await pageOf(asking, view, asked))), page, size }
}
