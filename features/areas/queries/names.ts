/** Units and their names as they stood on a day. */
import { sql, type RawBuilder } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Area } from '../contract.ts'
import { words } from '../words.ts'

/**
 * Units with the name they had on `day`: `areas.name` is the latest; a later renaming (or a split or merger in which
 * the unit went on under another name) says what it was before. Further conditions are the caller's.
 */
export function areasNamedOn(db: Database, day: string) {
  const formerNames = sql<{ code: string; name: string }>`(
    select distinct on (was.code) was.code, was.name
    from area_changes cross join lateral unnest(before_codes, before_names) as was (code, name)
    where effective_on > ${day} and was.code = any (after_codes)
    order by was.code, effective_on)`
  return db.selectFrom('areas').leftJoin(formerNames.as('former'), 'former.code', 'areas.code')
}

/** The name to show: beside `areasNamedOn`. */
export const shownName = sql<string>`coalesce(former.name, areas.name)`

const columns = [
  'areas.code',
  'areas.level',
  'areas.parentCode',
  'areas.urbanRuralCode',
  'areas.zone',
  'areas.validFrom',
  'areas.validTo',
  'areas.vintage',
  'areas.stillListed',
  'areas.doubt',
  'areas.source',
] as const

/** Whole records, named as on `day`. */
export function areaRecordsOn(db: Database, day: string) {
  return areasNamedOn(db, day).select([...columns, shownName.as('name')])
}

/** True where the unit stands on `day`: [validFrom, validTo), null = not known, or not ended. */
export function standing(day: string) {
  return sql<boolean>`(areas.valid_from is null or areas.valid_from <= ${day}) and (areas.valid_to is null or areas.valid_to > ${day})`
}

/** The rows of a list of codes, as a subquery that both drivers read alike. */
export function codeList(codes: readonly string[]) {
  return sql<string>`(select jsonb_array_elements_text(${json(codes)}))`
}

/** Names by code, the latest or as on `day`; a code that does not exist is absent. */
export async function areaNames(db: Database, codes: readonly string[], day = '9999-12-31'): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const asked = [...new Set(codes)]
  const rows = await areasNamedOn(db, day)
    .select(['areas.code', shownName.as('name')])
    // a few, written out, are found through the index
    .where('areas.code', 'in', asked.length <= 50 ? asked : codeList(asked))
    .execute()
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** The latest name of the unit of this code, within another statement; null where there is none. */
export const areaNameOf = (code: RawBuilder<unknown>): RawBuilder<string | null> =>
  sql<string | null>`(select areas.name from areas where areas.code = ${code})`

/** One unit, named as on `day`. Refuses an unknown code. */
export async function getAreaOrRefuse(db: Database, code: string, day = '9999-12-31'): Promise<Area> {
  const area = await areaRecordsOn(db, day).where('areas.code', '=', code).executeTakeFirst()
  if (!area) throw notFound(words.area)
  return area
}

/** Every unit that ever stood, with its level and pinyin initials, parents first: what organisations are made from. */
export function listUnits(db: Database) {
  return db.selectFrom('areas').select(['code', 'name', 'level', 'pinyin', 'validTo']).orderBy('code').execute()
}
