/** A file of units: every row is checked, then all rows are stored or none. */
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { json, type Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { AreasFileReport } from '../contract.ts'
import { depthOf } from '../rules.ts'
import { fault, readUnits, type Line, type ReadFile } from '../rules/file.ts'
import { fileWords, words } from '../words.ts'
import { initials } from './load.ts'

type FileSent = { csv: string; effectiveOn?: string | undefined }
type Cut = { record: string[]; info: { lines: number } }

/** Cuts the text into lines and cells; a broken quotation mark stops the cutting and is told with its line. */
function cut(csv: string): { lines: Line[]; broken?: AreasFileReport['faults'][number] } {
  const unreadable = csv.split('\n').findIndex((line) => line.includes('\uFFFD'))
  if (unreadable >= 0) return { lines: [], broken: fault(unreadable + 1, '', fileWords.notUtf8) }
  try {
    const rows = parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Cut[]
    return { lines: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) }
  } catch (error) {
    return { lines: [], broken: fault(Number((error as { lines?: number }).lines ?? 1), '', fileWords.brokenQuotes) }
  }
}

async function read(db: Database, { csv, effectiveOn }: Required<FileSent>): Promise<ReadFile> {
  const { lines, broken } = cut(csv)
  if (broken) return { rows: 0, added: 0, renamed: 0, unchanged: 0, faulty: 1, faults: [broken], additions: [], renamings: [] }
  const stored = await db.selectFrom('areas').select(['code', 'name', 'level', 'parentCode', 'validFrom', 'validTo']).execute()
  const last = await sql<{ code: string; day: string }>`
    select touched.code, max(effective_on) as day from area_changes cross join lateral unnest(before_codes || after_codes) as touched (code) group by touched.code`.execute(
    db,
  )
  const lastDays = new Map(last.rows.map(({ code, day }) => [code, day]))
  return readUnits(lines, new Map(stored.map((unit) => [unit.code, { ...unit, lastDay: lastDays.get(unit.code) ?? unit.validFrom }])), effectiveOn)
}

/** Reads the file and reports; stores nothing. */
export async function checkAreasFile({ db, today }: Pick<Request, 'db' | 'today'>, { csv, effectiveOn = today }: FileSent): Promise<AreasFileReport> {
  const { additions: _added, renamings: _renamed, ...report } = await read(db, { csv, effectiveOn })
  return report
}

/**
 * Stores every row or none. New units hold from `effectiveOn` (today by default); a unit whose name differs is renamed
 * on that day, and keeps its former name in its history. Refuses a file with any fault, or with nothing new.
 */
export async function importAreasFile(request: Request, { csv, effectiveOn = request.today }: FileSent) {
  const { db, now } = request
  const { additions, renamings, faults, faulty, added, renamed } = await read(db, { csv, effectiveOn })
  const [first] = faults
  if (first)
    throw refusal('FILE_FAULTY', words.fileFaulty, {
      status: 422,
      values: { n: faulty, line: first.line, first },
      details: { faulty, faults },
    })
  if (additions.length + renamings.length === 0) throw refusal('NOTHING_TO_IMPORT', words.nothingToImport, { status: 422 })
  const year = Number(effectiveOn.slice(0, 4))
  const source = `区划名录导入，${effectiveOn} 起`
  const units = additions
    .toSorted((a, b) => depthOf(a.level) - depthOf(b.level))
    .map((unit) => ({
      code: unit.code,
      name: unit.name,
      level: unit.level,
      parent_code: unit.parentCode,
      urban_rural_code: unit.urbanRuralCode,
      vintage: unit.vintage ?? year,
      still_listed: unit.listedIn2020,
      pinyin: initials(unit.name),
    }))
  await sql`
    insert into areas (code, name, level, parent_code, urban_rural_code, valid_from, vintage, still_listed, pinyin, source)
    select code, name, level, parent_code, urban_rural_code, ${effectiveOn}::date, vintage, still_listed, pinyin, ${source}::text
    from jsonb_to_recordset(${json(units)}) as unit (code text, name text, level text, parent_code text, urban_rural_code text, vintage int, still_listed boolean, pinyin text)`.execute(
    db,
  )
  const names = renamings.map(({ code, name }) => ({ code, name, pinyin: initials(name) }))
  await sql`
    update areas set name = renamed.name, pinyin = renamed.pinyin
    from jsonb_to_recordset(${json(names)}) as renamed (code text, name text, pinyin text) where renamed.code = areas.code`.execute(db)
  // one change a unit, so that the history of one does not carry the names of all
  const changes = [
    ...additions.map(({ code, name }) => ({ id: newId(), kind: 'establish', before_code: null, before_name: null, code, name })),
    ...renamings.map(({ code, name, formerName }) => ({
      id: newId(),
      kind: 'rename',
      before_code: code,
      before_name: formerName,
      code,
      name,
    })),
  ]
  await sql`
    insert into area_changes (id, kind, effective_on, before_codes, after_codes, before_names, after_names, basis, recorded_at)
    select id, kind, ${effectiveOn}::date, array_remove(array[before_code], null), array[code], array_remove(array[before_name], null), array[name], ${source}::text, ${now}::timestamptz
    from jsonb_to_recordset(${json(changes)}) as change (id uuid, kind text, before_code text, before_name text, code text, name text)`.execute(db)
  await request.record({
    event: 'areas.imported',
    object: { kind: 'area', id: '110000000000' },
    district: '110000',
    before: { names: renamings.map(({ code, formerName }) => ({ code, name: formerName })) },
    after: { added, renamed, effectiveOn, codes: changes.map(({ code }) => code) },
  })
  return { added, renamed }
}
