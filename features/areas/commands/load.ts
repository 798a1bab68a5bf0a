/** Loads the 7,377 units of reference/areas-beijing.csv. */
import { parse } from 'csv-parse/sync'
import { pinyin } from 'pinyin-pro'
import { json, type Database } from '../../../foundation/database.ts'
import { sql } from 'kysely'
import type { AreaLevel, Zone } from '../contract.ts'

type CsvRow = {
  code: string
  name: string
  level: string
  parentCode: string
  urbanRuralCode: string
  vintage: string
  listedIn2020: string
}
type Reference = { rows: { kind: string; code12?: string; zone?: Zone }[] }

const levels: Record<string, AreaLevel> = {
  province: 'city',
  district: 'district',
  subdistrict: 'street',
  community: 'community',
  village: 'village',
  'quasi-community': 'quasi_community',
}
const source = '国家统计局统计用区划代码:区、街道乡镇 2023 年,社区、村 2016 年(areas-beijing.csv)'

/** First letters of the reading, without marks: 东城区 → dcq. */
export function initials(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase()
}

/** Gives the number of units. Parents come before children in the file's own order of levels. */
export async function loadAreas(db: Database, csv: string, referenceText: string): Promise<number> {
  const reference = JSON.parse(referenceText) as Reference
  const zones = new Map(reference.rows.filter(({ kind }) => kind === 'district').map(({ code12, zone }) => [code12, zone]))
  const order = Object.keys(levels)
  const rows = (parse(csv, { columns: true, bom: true }) as CsvRow[]).toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const areas = rows.map((row) => ({
    code: row.code,
    name: row.name,
    level: levels[row.level],
    parent_code: row.parentCode || null,
    urban_rural_code: row.urbanRuralCode || null,
    zone: zones.get(row.code) ?? null,
    vintage: Number(row.vintage),
    still_listed: row.listedIn2020 === '' ? null : row.listedIn2020 === '1',
    pinyin: initials(row.name),
    doubt: row.level === 'subdistrict' && row.vintage === '2016' ? '2023 年名录已无此街道，撤并去向未核；保留以便下级社区可查。' : null,
    source,
  }))
  await sql`
    insert into areas (code, name, level, parent_code, urban_rural_code, zone, vintage, still_listed, pinyin, doubt, source)
    select code, name, level, parent_code, urban_rural_code, zone, vintage, still_listed, pinyin, doubt, source
    from jsonb_to_recordset(${json(areas)}) as unit(code text, name text, level text, parent_code text, urban_rural_code text,
      zone text, vintage int, still_listed boolean, pinyin text, doubt text, source text)
    on conflict (code) do nothing`.execute(db)
  return areas.length
}
