/** The lists as a screen filters them, one item with its history, and what may be asked of one community. */
import { sql } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { findProfile, literally } from '../../areas/queries/list.ts'
import { getAreaOrRefuse } from '../../areas/queries/names.ts'
import { organisationsSpokenFor } from '../../people/queries/named.ts'
import type { List } from '../contract.ts'
import { appliesTo, codesAbove, minutesPerYear, prefixOf } from '../rules.ts'
import { words } from '../words.ts'
import { inForceOn, listOrder, readVersions, versionsInForce, versionsOf, visibleTo } from './versions.ts'

type Asked = PageAsked & {
  list?: List | undefined
  search?: string | undefined
  leadOrganisationId?: string | undefined
  sourceId?: string | undefined
  area?: string | undefined
  on?: string | undefined
  stale?: boolean | undefined
  temporary?: boolean | undefined
  state: 'published' | 'draft'
  dispatchable?: boolean | undefined
}

/** Versions that touch an area: those of a place above it, of itself, or of a place inside it. */
function touches(area: string) {
  const above = codesAbove(area)
  return sql<boolean>`exists (select 1 from unnest(item_versions.area_codes) as covered where covered in (${sql.join(above)}) or starts_with(covered, ${prefixOf(area)}))`
}

async function handableBy(db: Database, { actor }: Request) {
  const leads = actor.organisationId === null ? [] : await organisationsSpokenFor(db, actor.organisationId)
  const passedOn = actor.organisationKind === 'street_office' && actor.areaCode !== null ? touches(actor.areaCode) : sql<boolean>`false`
  const own = leads.length > 0 ? sql<boolean>`item_versions.lead_organisation_id in (${sql.join(leads)})` : sql<boolean>`false`
  return sql<boolean>`item_versions.list = 'assist' and item_versions.admission_number is not null and item_versions.frequency_count is not null and (${own} or ${passedOn})`
}

async function found(request: Request, asked: Asked, day: string) {
  const { db, actor } = request
  const { list, search, leadOrganisationId, sourceId, area, temporary, state, dispatchable } = asked
  let rows = versionsOf(db)
    .where(visibleTo(actor))
    .where(state === 'draft' ? sql<boolean>`item_versions.state = 'draft'` : inForceOn(day))
  if (list) rows = rows.where('itemVersions.list', '=', list)
  if (leadOrganisationId) rows = rows.where('itemVersions.leadOrganisationId', '=', leadOrganisationId)
  if (sourceId) rows = rows.where(sql<boolean>`clauses @> ${json([{ sourceId }])}`)
  if (temporary !== undefined) rows = rows.where('itemVersions.temporary', '=', temporary)
  if (area) rows = rows.where(touches(area))
  if (dispatchable) rows = rows.where(await handableBy(db, request))
  for (const word of search?.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean) ?? []) {
    rows = rows.where(
      sql<boolean>`lower(concat_ws(' ', items.code, title, title_en, content, community_duties, department_duties, lead_department, admission_number)) like ${`%${literally(word)}%`}`,
    )
  }
  return rows
}

/** On any day (default today). `stale` depends on the laws and is therefore judged after reading. */
export async function listItems(request: Request, asked: Asked) {
  const { db, today } = request
  const day = asked.on ?? today
  const { page, size, stale } = asked
  const { limit, offset } = span(asked)
  const rows = (await found(request, asked, day)).orderBy(listOrder)
  if (stale !== undefined) {
    const read = (await readVersions(db, await rows.execute(), day)).filter(({ basisStale }) => basisStale === stale)
    return { rows: read.slice(offset, offset + limit), total: read.length, page, size }
  }
  const { total } = await rows
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return { rows: await readVersions(db, await rows.limit(limit).offset(offset).execute(), day), total, page, size }
}

/** All versions, newest first; drafts for the steward. An item that was never published is not found by others. */
export async function getItem({ db, actor, today }: Request, { id }: { id: string }) {
  const versions = await versionsOf(db).where('itemVersions.itemId', '=', id).where(visibleTo(actor)).orderBy('itemVersions.number', 'desc').execute()
  const [newest] = versions
  if (!newest) throw notFound(words.item)
  return { id, code: newest.code, versions: await readVersions(db, versions, today) }
}

/** 我的社区可以被要求做什么: judged by the community's codes and its type, on any day. */
export async function listAskable({ db, today }: Request, { code, on = today }: { code: string; on?: string | undefined }) {
  const area = await getAreaOrRefuse(db, code, on)
  const profile = await findProfile(db, code)
  const community = { code, communityType: profile?.communityType ?? null }
  const versions = (await versionsInForce(db, { day: on })).filter((version) => appliesTo(version, community))
  const read = await readVersions(db, versions, on)
  const of = (...lists: List[]) => read.filter(({ list }) => lists.includes(list))
  const mayBeAsked = of('duty', 'assist')
  return {
    code,
    name: area.name,
    on,
    mayBeAsked,
    certificates: of('certificate'),
    mustNotBeAsked: of('prohibited', 'banned_certificate'),
    minutesPerYear: mayBeAsked.reduce((sum, version) => sum + (minutesPerYear(version) ?? 0), 0),
  }
}
