/** The register, page by page. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Authority, EntryKind, EntryState } from '../contract.ts'
import { entryHeads } from './entries.ts'
import { spokenFor } from './read-entry.ts'

type Asked = PageAsked & {
  kind?: EntryKind | undefined
  state?: EntryState | undefined
  authority?: Authority | undefined
  search?: string | undefined
  returned?: boolean | undefined
  toFindOut?: boolean | undefined
  elsewhere?: boolean | undefined
}

/** Those that came back first, then by kind and title; other cities' practice only when asked for. */
export async function listEntries({ db }: Request, { kind, state, authority, search, returned, toFindOut, elsewhere = false, page, size }: Asked) {
  let rows = db.selectFrom('registerEntries').where('elsewhere', '=', elsewhere)
  if (kind) rows = rows.where('kind', '=', kind)
  if (state) rows = rows.where('state', '=', state)
  if (authority) rows = rows.where('authority', '=', authority)
  if (returned) rows = rows.where('returnedOn', 'is not', null)
  if (toFindOut) rows = rows.where('state', '=', 'found')
  if (search) {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    rows = rows.where((or) =>
      or.or([
        or('title', 'like', like),
        or('titleEn', 'ilike', like),
        or('ownerName', 'like', like),
        or('code', 'ilike', like),
        or('decisionNumber', 'like', like),
        sql<boolean>`array_to_string(former_names, ' ') like ${like}`,
      ]),
    )
  }
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const found = await rows
    .selectAll()
    .orderBy(sql`returned_on is null`)
    .orderBy(
      sql`array_position(array['assessment', 'inspection', 'award', 'organisation', 'plaque', 'wall_sign', 'paper_ledger', 'regular_meeting', 'group_app'], kind)`,
    )
    .orderBy('code', (of) => of.asc().nullsLast())
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await entryHeads(db, found), total, page, size }
}

/** What the actor's organisation, or the department it answers to, has to carry out or has carried out. */
export async function listToCarryOut(request: Request, { open, page, size }: PageAsked & { open?: boolean | undefined }) {
  const { db, actor } = request
  const owners = await spokenFor(request)
  let rows = db.selectFrom('registerEntries').where('decided', 'in', ['merged', 'cancelled']).where('decisionNumber', 'is not', null)
  const mine = owners.length > 0 ? sql<boolean>`coalesce(owner_organisation_id, executor_id) in (${sql.join(owners)})` : sql<boolean>`false`
  const nobodys = sql<boolean>`coalesce(owner_organisation_id, executor_id) is null`
  rows = rows.where(actor.permissions.has('cleanups.decide') ? sql<boolean>`(${mine} or ${nobodys})` : mine)
  rows = open ? rows.where('state', 'in', ['merged', 'cancelled']) : rows.where('state', 'in', ['merged', 'cancelled', 'carried_out', 're_checked'])
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const found = await rows
    .selectAll()
    .orderBy('carriedOutOn', (of) => of.asc().nullsFirst())
    .orderBy('carryOutBy')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await entryHeads(db, found), total, page, size }
}
