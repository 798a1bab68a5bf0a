/** The tree as a list: below a parent, or found by name, initials or code, as it stood on a day. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Area, AreaChange, AreaLevel, AreaWithPath, CommunityProfile, CommunityType, Zone } from '../contract.ts'
import { districtOf, pathCodes, scopeRange } from '../rules.ts'
import { areaNames, areaRecordsOn, codeList, getAreaOrRefuse, shownName, standing } from './names.ts'

type Asked = PageAsked & {
  parent?: string | undefined
  search?: string | undefined
  level?: AreaLevel | undefined
  zone?: Zone | undefined
  communityType?: CommunityType | undefined
  on?: string | undefined
}

/** Text for `like`, its own wildcards taken literally. */
export const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

function found(db: Database, { parent, search, level, zone, communityType }: Asked, day: string) {
  let rows = areaRecordsOn(db, day)
    .leftJoin('communityProfiles', (join) =>
      join.onRef('communityProfiles.code', '=', 'areas.code').on('communityProfiles.district', '=', sql<string>`left(areas.code, 6)`),
    )
    .select('communityProfiles.communityType')
    .where(standing(day))
  const anywhereBelow = search || level || zone || communityType
  if (parent && !anywhereBelow) rows = rows.where('areas.parentCode', '=', parent)
  if (parent && anywhereBelow) {
    const { first, last } = scopeRange(parent)
    rows = rows.where('areas.code', '>=', first).where('areas.code', '<=', last).where('areas.code', '!=', parent)
  }
  if (level) rows = rows.where('areas.level', '=', level)
  if (communityType) rows = rows.where('communityProfiles.communityType', '=', communityType)
  if (zone) rows = rows.where(sql<boolean>`left(areas.code, 6) in (select left(district.code, 6) from areas as district where district.zone = ${zone})`)
  const text = search?.normalize('NFKC').trim().toLowerCase()
  if (text) {
    rows = rows.where((or) =>
      or.or([
        sql<boolean>`lower(${shownName}) like ${`%${literally(text)}%`}`,
        ...(/^[a-z]+$/.test(text) ? [sql<boolean>`areas.pinyin like ${`${text}%`}`] : []),
        ...(/^\d+$/.test(text) ? [sql<boolean>`areas.code like ${`${text}%`}`] : []),
      ]),
    )
  }
  return rows
}

/** Adds names from the city down and the number of units directly below, two queries whatever the page's length. */
async function withPaths<Row extends Area & { communityType: CommunityType | null }>(db: Database, rows: Row[], day: string): Promise<(Row & AreaWithPath)[]> {
  const names = await areaNames(
    db,
    rows.flatMap(({ code }) => pathCodes(code)),
    day,
  )
  const counted = await db
    .selectFrom('areas')
    .select(['parentCode', sql<number>`count(*)::int`.as('children')])
    .where('parentCode', 'in', codeList(rows.map(({ code }) => code)))
    .where(standing(day))
    .groupBy('parentCode')
    .execute()
  const children = new Map(counted.map((row) => [row.parentCode, row.children]))
  return rows.map((row) => ({
    ...row,
    path: pathCodes(row.code).map((code) => ({ code, name: names.get(code) ?? code })),
    childCount: children.get(row.code) ?? 0,
  }))
}

export async function listAreas({ db, today }: Pick<Request, 'db' | 'today'>, asked: Asked) {
  const day = asked.on ?? today
  const rows = found(db, asked, day)
  const { limit, offset } = span(asked)
  const { total } = await rows
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  const shown = await rows
    .orderBy(sql`array_position(array['city','district','street'], areas.level)`)
    .orderBy('areas.code')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await withPaths(db, shown, day), total, page: asked.page, size: asked.size }
}

/** Null where nothing has been said of the community yet. */
export async function findProfile(db: Database, code: string): Promise<CommunityProfile | null> {
  const profile = await db
    .selectFrom('communityProfiles')
    .select(['code', 'communityType', 'households', 'staff', 'longitude', 'latitude', 'illustrative', 'revision', 'changedAt', 'changedBy'])
    .where('district', '=', districtOf(code))
    .where('code', '=', code)
    .executeTakeFirst()
  return profile ?? null
}

/** Changes in which the unit came, went or got another name, the latest first. */
export function listChanges(db: Database, code: string): Promise<AreaChange[]> {
  return db
    .selectFrom('areaChanges')
    .selectAll()
    .where(sql<boolean>`${code} = any (before_codes) or ${code} = any (after_codes)`)
    .orderBy('effectiveOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
}

export async function getArea({ db, today }: Pick<Request, 'db' | 'today'>, { code, on }: { code: string; on?: string | undefined }) {
  const day = on ?? today
  const area = await getAreaOrRefuse(db, code, day)
  const profile = await findProfile(db, code)
  const known = { ...area, communityType: profile?.communityType ?? null }
  const [whole = { ...known, path: [], childCount: 0 }] = await withPaths(db, [known], day)
  return { ...whole, profile, changes: await listChanges(db, code) }
}
