/** Which subjects a ledger's list shows, and in which order; read through the index of community and kind. */
import { sql, type RawBuilder } from 'kysely'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Subject } from '../contract.ts'
import { overlapOf } from '../rules/areas.ts'
import { namedElement } from '../rules/named.ts'
import { words } from '../words.ts'
import { filterOf, notSearchable, type Criterion } from './filter.ts'
import { searchOf } from './search.ts'
import { isStale } from './stale.ts'
import type { LedgerView } from './view.ts'
import { inAreas, shown, withTags } from './visible.ts'

export type Asking = Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>
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

export const keysOf = ({ columns }: LedgerView) => columns.map(({ elementKey }) => elementKey)

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

/** Behind a row of the list that is read on. */
function onward(rows: ReturnType<typeof rowsFound>, { sort, after }: RowsAsked) {
  if (sort !== undefined || after === undefined) return rows
  return rows.where(sql<boolean>`(subjects.community_code, subjects.id) > (select community_code, id from subjects where id = ${after})`)
}

/** By community and id, in which order the index gives them; or by an element that is kept readable, the unknown last. */
export function orderOf({ registry }: LedgerView, { sort, descending = false }: RowsAsked, from: 'subjects' | 'page'): RawBuilder<unknown> {
  const rows = sql.raw(from)
  if (sort === undefined) return sql`${rows}.community_code, ${rows}.kind, ${rows}.id`
  const element = registry.elements.get(sort)
  if (!element || element.sensitivity === 'sensitive') throw notSearchable(element, sort)
  // of an age the birth date it follows from, the other way round
  const born = registry.derivations.get(sort)?.find(({ rule }) => rule.kind === 'age')?.from[0]
  const downwards = descending !== (born !== undefined)
  return sql`${rows}.values -> ${born ?? sort} ${sql.raw(downwards ? 'desc' : 'asc')} nulls last, ${rows}.id`
}

export async function rowsCounted(asking: Asking, view: LedgerView, asked: RowsAsked): Promise<number> {
  const { total } = await rowsFound(asking, view, asked)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** In the order asked, behind `asked.after` where it is given. */
export function subjectsFound(asking: Asking, view: LedgerView, asked: RowsAsked, limit: number) {
  return onward(rowsFound(asking, view, asked), asked)
    .orderBy(orderOf(view, asked, 'subjects'))
    .limit(limit)
}

export async function subjectsOf(asking: Asking, view: LedgerView, asked: RowsAsked, limit: number): Promise<Subject[]> {
  return subjectsFound(asking, view, asked, limit).selectAll('subjects').execute()
}
