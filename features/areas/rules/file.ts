/** Whether each row of a file of units can be stored. Pure: the file is already cut into rows, the known units are given. */
import type { AreaLevel, AreasFileReport, FileFault } from '../contract.ts'
import { say, type Pair, type Values } from '../../../foundation/words.ts'
import { depthOf, depthOfCode, isWithin } from '../rules.ts'
import { fileWords } from '../words.ts'

/** One line of the file, cut at its commas. */
export type Line = { line: number; cells: readonly string[] }
export type KnownUnit = {
  code: string
  name: string
  level: AreaLevel
  parentCode: string | null
  validTo: string | null
  /** Day of its beginning or last change. */ lastDay: string | null
}
export type UnitRow = {
  line: number
  code: string
  name: string
  level: AreaLevel
  parentCode: string | null
  urbanRuralCode: string | null
  vintage: number | null
  listedIn2020: boolean | null
}
export type ReadFile = AreasFileReport & { additions: UnitRow[]; renamings: (UnitRow & { formerName: string })[] }

/** Level words as the national list writes them, and as we do. */
export const levelsInFiles: Readonly<Record<string, AreaLevel>> = {
  province: 'city',
  city: 'city',
  district: 'district',
  subdistrict: 'street',
  street: 'street',
  community: 'community',
  village: 'village',
  'quasi-community': 'quasi_community',
  quasi_community: 'quasi_community',
}
const required = ['code', 'name', 'level', 'parentCode'] as const
const urbanRural = ['111', '112', '121', '122', '123', '210', '220']
const shownFaults = 1000

export function fault(line: number, column: string, pair: Pair, values: Values = {}): FileFault {
  return { line, column, ...say(pair, values) }
}

/** Reads the lines against the units already stored. A row with any fault counts in neither `added` nor `renamed`. */
export function readUnits([header, ...lines]: readonly Line[], known: ReadonlyMap<string, KnownUnit>, effectiveOn: string): ReadFile {
  const columns = header?.cells.map((cell) => cell.trim()) ?? []
  const missing = required.filter((name) => !columns.includes(name))
  if (!header || missing.length > 0) {
    const wrong = fault(1, missing.join(', '), header ? fileWords.headerMissing : fileWords.empty, { columns: missing.join(', ') })
    return { rows: 0, added: 0, renamed: 0, unchanged: 0, faulty: 1, faults: [wrong], additions: [], renamings: [] }
  }
  const faults: FileFault[] = []
  const firstLine = new Map<string, number>()
  const levelInFile = new Map<string, AreaLevel>()
  const cellsOf = ({ cells }: Line) => Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? '').trim()]))
  for (const line of lines) {
    const { code, level } = cellsOf(line)
    if (code && level && levelsInFiles[level]) levelInFile.set(code, levelsInFiles[level])
  }
  const additions: UnitRow[] = []
  const renamings: ReadFile['renamings'] = []
  let unchanged = 0
  for (const line of lines) {
    const before = faults.length
    const wrong = (column: string, pair: Pair, values: Values = {}) => void faults.push(fault(line.line, column, pair, values))
    if (line.cells.length !== columns.length) {
      wrong('', fileWords.wrongColumnCount, { n: line.cells.length, expected: columns.length })
      continue
    }
    const { code = '', name = '', level: levelText = '', parentCode = '', urbanRuralCode = '', vintage = '', listedIn2020 = '' } = cellsOf(line)
    const level = levelsInFiles[levelText]
    if (!/^\d{12}$/.test(code)) wrong('code', fileWords.badCode, { code })
    else if (firstLine.has(code)) wrong('code', fileWords.duplicateCode, { code, line: firstLine.get(code) })
    else firstLine.set(code, line.line)
    if (name === '') wrong('name', fileWords.nameEmpty)
    else if (name.length > 100) wrong('name', fileWords.nameTooLong)
    if (!level) wrong('level', fileWords.unknownLevel, { level: levelText })
    else if (/^\d{12}$/.test(code) && depthOfCode(code) !== depthOf(level)) wrong('level', fileWords.levelAgainstCode, { level: levelText, code })
    if (level !== 'city') {
      const parentLevel = known.get(parentCode)?.level ?? levelInFile.get(parentCode)
      if (!parentLevel) wrong('parentCode', fileWords.unknownParent, { parent: parentCode })
      else if (level && depthOf(parentLevel) + 1 !== depthOf(level)) wrong('parentCode', fileWords.parentLevel, { parent: parentCode })
      else if (!isWithin(code, parentCode)) wrong('parentCode', fileWords.outsideParent, { code, parent: parentCode })
      else if (known.get(parentCode)?.validTo) wrong('parentCode', fileWords.parentEnded, { parent: parentCode })
    }
    if (urbanRuralCode !== '' && !urbanRural.includes(urbanRuralCode)) wrong('urbanRuralCode', fileWords.urbanRural, { value: urbanRuralCode })
    if (vintage !== '' && !/^(19|20)\d\d$/.test(vintage)) wrong('vintage', fileWords.vintage, { value: vintage })
    if (!['', '0', '1'].includes(listedIn2020)) wrong('listedIn2020', fileWords.listedIn2020, { value: listedIn2020 })
    const unit = known.get(code)
    if (unit?.validTo) wrong('code', fileWords.ended, { code, day: unit.validTo })
    else if (unit && level && (unit.level !== level || unit.parentCode !== (parentCode || null))) wrong('code', fileWords.movedByFile, { code })
    else if (unit && unit.name !== name && unit.lastDay !== null && unit.lastDay >= effectiveOn)
      wrong('name', fileWords.changedLater, { code, day: unit.lastDay })
    if (faults.length > before || !level) continue
    const row: UnitRow = {
      line: line.line,
      code,
      name,
      level,
      parentCode: parentCode || null,
      urbanRuralCode: urbanRuralCode || null,
      vintage: vintage === '' ? null : Number(vintage),
      listedIn2020: listedIn2020 === '' ? null : listedIn2020 === '1',
    }
    if (!unit) additions.push(row)
    else if (unit.name !== name) renamings.push({ ...row, formerName: unit.name })
    else unchanged += 1
  }
  return {
    rows: lines.length,
    added: additions.length,
    renamed: renamings.length,
    unchanged,
    faulty: faults.length,
    faults: faults.slice(0, shownFaults),
    additions,
    renamings,
  }
}
