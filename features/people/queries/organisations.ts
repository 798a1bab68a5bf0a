/** Organisations: found by name, by what they answer to, by the joint meeting they sit in. */
import { sql } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { pathCodes, scopeRange } from '../../areas/rules.ts'
import type { MemberUnit, Organisation, OrganisationKind } from '../contract.ts'
import { organisationIdOf } from '../identities.ts'
import { departmentsMeant } from '../rules/names.ts'
import { words } from '../words.ts'
import { idList } from './named.ts'

const columns = ['id', 'name', 'nameEn', 'shortName', 'kind', 'counterpartId', 'areaCode', 'illustrative', 'source'] as const

export function findOrganisation(db: Database, id: string): Promise<Organisation | undefined> {
  return db.selectFrom('organisations').select(columns).where('id', '=', id).executeTakeFirst()
}

/** One organisation. Refuses an unknown id. */
export async function getOrganisation(db: Database, id: string): Promise<Organisation> {
  const organisation = await findOrganisation(db, id)
  if (!organisation) throw notFound(words.organisation)
  return organisation
}

/** District departments that answer to a municipal department, in the order of their districts. */
export function counterpartsOf(db: Database, departmentId: string): Promise<Organisation[]> {
  return db.selectFrom('organisations').select(columns).where('counterpartId', '=', departmentId).orderBy('areaCode').execute()
}

/** Organisations of a kind in exactly these areas: the committees of communities, the offices of streets. */
export function organisationsOfAreas(db: Database, kind: OrganisationKind, areaCodes: readonly string[]): Promise<Organisation[]> {
  return db
    .selectFrom('organisations')
    .select(columns)
    .where('kind', '=', kind)
    .where('areaCode', 'in', sql<string>`(select jsonb_array_elements_text(${json(areaCodes)}))`)
    .orderBy('areaCode')
    .execute()
}

/** Municipal departments meant by a text of the reference data such as 「妇联、教育委」 or 「公安局(禁毒办)」, in its order. */
export async function departmentsNamed(db: Database, text: string): Promise<Organisation[]> {
  const ids = departmentsMeant(text).map((shortName) => organisationIdOf('municipal_department', '110000000000', shortName))
  if (ids.length === 0) return []
  const rows = await db.selectFrom('organisations').select(columns).where('id', 'in', idList(ids)).execute()
  return ids.flatMap((id) => rows.filter((row) => row.id === id))
}

/** Member units of an authority's joint meeting (110000000000 or a district) on a day. */
export function memberUnitsOf(db: Database, authority: string, day: string): Promise<MemberUnit[]> {
  return memberUnitsOn(db, day).where('memberUnits.authority', '=', authority).execute()
}

/** Member units of all joint meetings on a day; further conditions are the caller's. */
export function memberUnitsOn(db: Database, day: string) {
  return db
    .selectFrom('memberUnits')
    .innerJoin('organisations', 'organisations.id', 'memberUnits.organisationId')
    .select([
      'memberUnits.authority',
      'memberUnits.organisationId',
      'organisations.name as organisationName',
      'memberUnits.validFrom',
      'memberUnits.validTo',
      'memberUnits.illustrative',
    ])
    .where('memberUnits.validFrom', '<=', day)
    .where((or) => or.or([or('memberUnits.validTo', 'is', null), or('memberUnits.validTo', '>', day)]))
    .orderBy('organisations.name')
}

export function listMemberUnits({ db, today }: Pick<Request, 'db' | 'today'>, { authority, on }: { authority: string; on?: string | undefined }) {
  return memberUnitsOf(db, authority, on ?? today)
}

type Asked = PageAsked & { kind?: OrganisationKind | undefined; area?: string | undefined; search?: string | undefined }

export async function listOrganisations({ db }: Pick<Request, 'db'>, asked: Asked) {
  const { kind, area, search, page, size } = asked
  let rows = db.selectFrom('organisations')
  if (kind) rows = rows.where('kind', '=', kind)
  if (area) {
    const { first, last } = scopeRange(area)
    rows = rows.where('areaCode', '>=', first).where('areaCode', '<=', last)
  }
  const text = search
    ?.normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  if (text) {
    const anywhere = `%${text}%`
    const atStart = [sql<boolean>`pinyin like ${`${text}%`}`, sql<boolean>`pinyin like ${`% ${text}%`}`]
    rows = rows.where((or) =>
      or.or([
        or(sql`lower(name)`, 'like', anywhere),
        or(sql`lower(name_en)`, 'like', anywhere),
        or('shortName', 'like', anywhere),
        ...(/^[a-z]+$/.test(text) ? atStart : []),
      ]),
    )
  }
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const shown = await rows
    .select(columns)
    .orderBy(
      sql`array_position(array['municipal_department','joint_meeting_office','district_department','street_office','community_committee','platform'], kind)`,
    )
    .orderBy('areaCode')
    .orderBy('name')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await areaNames(
    db,
    shown.flatMap(({ areaCode }) => pathCodes(areaCode)),
  )
  const areaPath = (code: string) =>
    (pathCodes(code).length === 1 ? pathCodes(code) : pathCodes(code).slice(1)).map((step) => names.get(step) ?? step).join(' · ')
  return { rows: shown.map((row) => ({ ...row, areaPath: areaPath(row.areaCode) })), total, page, size }
}
