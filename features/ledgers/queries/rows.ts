/** Rows of a ledger: filtered, sorted, paged; read through the index of community and kind. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { LedgerRow, Subject } from '../contract.ts'
import { tagsFor } from '../rules/access.ts'
import { overlapOf } from '../rules/areas.ts'
import { words } from '../words.ts'
import { cellsOf, sourcesOf, type Reader } from './cells.ts'
import { filterOf, notSearchable, type Criterion } from './filter.ts'
import { isStale } from './stale.ts'
import { searchOf } from './search.ts'
import { getLedgerView, type LedgerView } from './view.ts'
import { inAreas, shown, withTags } from './visible.ts'
import { namedElement } from '../rules/named.ts'

type Asking = Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>
export type RowsAsked = {
  areaCode?: string | undefined
  search?: string | undefined
  filters?: readonly Criterion[] | undefined
  sort?: string | undefined
  descending?: boolean | undefined
  stale?: boolean | undefined
  disputed?: boolean | undefined
  ended?: boolean | undefined
  after?: string | undefined
}

const keysOf = ({ columns }: LedgerView) => columns.map(({ elementKey }) => elementKey)

/** Refuses a filter or an order by a column the reader does not see: it would tell what is withheld. */
function refuseUnseen(view: LedgerView, keys: readonly string[]): void {
  const seen = new Set(keysOf(view))
  const unseen = keys.find((key) => !seen.has(key))
  if (unseen !== undefined)
    throw refusal('UNKNOWN_ELEMENT', words.unknownElement, { status: 422, values: { element: namedElement(view.registry.elements.get(unseen), unseen) } })
}

/** Subjects of the ledger in its areas, the reader's and the one asked for; conditions of the list on top. */
export function rowsFound({ db, today, deployment }: Asking, view: LedgerView, asked: RowsAsked) {
  const { ledger, registry, areas } = view
  const { areaCode, search, filters = [], stale, disputed, ended = false } = asked
  const { keyring } = deployment
  refuseUnseen(view, [...filters.map(({ elementKey }) => elementKey), ...(asked.sort === undefined ? [] : [asked.sort])])
  let rows = db
    .selectFrom('subjects')
    .where('subjects.kind', '=', ledger.subjectKind)
    .where(inAreas(areaCode === undefined ? areas : overlapOf(areas, [areaCode])))
    .where(shown(ended))
  if (ledger.tags.length > 0) rows = rows.where(withTags(ledger.tags))
  // the cheap condition first: PostgreSQL asks conditions of one cost in the order written
  if (search) rows = rows.where(searchOf(view, search, keyring))
  for (const criterion of filters) rows = rows.where(filterOf(criterion, { registry, keyring, today }))
  if (stale !== undefined) rows = rows.where(isStale(view, today, stale))
  if (disputed !== undefined) {
    const seen = sql<boolean>`subjects.disputed && (select array_agg(value) from jsonb_array_elements_text(${JSON.stringify(keysOf(view))}::jsonb))`
    rows = rows.where(disputed ? seen : sql<boolean>`not ${seen}`)
  }
  return rows
}

/** By community and id, in which order the index gives them; or by an element that is kept readable, the unknown last. */
function ordered(rows: ReturnType<typeof rowsFound>, { registry }: LedgerView, { sort, descending = false, after }: RowsAsked) {
  if (sort === undefined) {
    const onward =
      after === undefined
        ? rows
        : rows.where(sql<boolean>`(subjects.community_code, subjects.id) > (select community_code, id from subjects where id = ${after})`)
    return onward.orderBy('subjects.communityCode').orderBy('subjects.kind').orderBy('subjects.id')
  }
  const element = registry.elements.get(sort)
  if (!element || element.sensitivity === 'sensitive') throw notSearchable(element, sort)
  // of an age the birth date it follows from, the other way round
  const born = registry.derivations.get(sort)?.find(({ rule }) => rule.kind === 'age')?.from[0]
  const downwards = descending !== (born !== undefined)
  return rows.orderBy(sql`subjects.values -> ${born ?? sort}`, (order) => (downwards ? order.desc() : order.asc()).nullsLast()).orderBy('subjects.id')
}

/** Rows as they leave the server. `said`: statements that the caller knows already. */
export async function toRows(asking: Asking, view: LedgerView, subjects: readonly Subject[]): Promise<LedgerRow[]> {
  const { db, today, deployment } = asking
  const reader: Reader = { reader: view.reader, registry: view.registry, keyring: deployment.keyring, today }
  const [sources, names] = await Promise.all([
    sourcesOf(db, subjects),
    areaNames(
      db,
      subjects.map(({ communityCode }) => communityCode),
    ),
  ])
  const keys = keysOf(view)
  return subjects.map((subject) => {
    const { id, communityCode, endedOn, illustrative, revision, changedAt } = subject
    const communityName = names.get(communityCode) ?? communityCode
    const tags = tagsFor(view.reader, subject.tags, view.ledger.tags)
    return { id, communityCode, communityName, tags, endedOn, illustrative, revision, changedAt, cells: cellsOf(subject, keys, sources, reader) }
  })
}

export async function rowsCounted(asking: Asking, view: LedgerView, asked: RowsAsked): Promise<number> {
  const { total } = await rowsFound(asking, view, asked)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** In the order asked, behind `asked.after` where it is given. */
export async function subjectsOf(asking: Asking, view: LedgerView, asked: RowsAsked, limit: number, offset = 0): Promise<Subject[]> {
  return ordered(rowsFound(asking, view, asked), view, asked)
    .selectAll('subjects')
    .limit(limit)
    .offset(offset)
    .execute()
}

export async function listRows(asking: Asking, { id, ...asked }: PageAsked & RowsAsked & { id: string }) {
  const view = await getLedgerView(asking, id)
  const { page, size } = asked
  const { limit, offset } = span(asked)
  const [total, subjects] = await Promise.all([
    rowsCounted(asking, view, asked),
    subjectsOf(asking, view, asked, limit, asked.after === undefined ? offset : 0),
  ])
  return { rows: await toRows(asking, view, subjects), total, page, size }
}
