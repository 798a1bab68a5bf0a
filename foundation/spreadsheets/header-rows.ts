/** Which rows are the header. */
import type { LabelGrid } from './labels.ts'
import type { Cell, Range, Row } from './types.ts'

const most = 5

/** A label: text that is no date, no number, no code, and short. */
const isLabel = (cell: Cell) => cell.type === 'text' && cell.value.length <= 80 && !/^[\d\s./:：年月日%,-]+[Xx]?$/.test(cell.value.trim())
const filled = (row: Row | undefined) => (row?.cells ?? []).flatMap((cell, column) => (cell && cell.type !== 'empty' ? [{ cell, column }] : []))

/** 填报单位：… 日期：… stands above a table and is not its header. */
const isFacts = (cell: Cell) => cell.type === 'text' && /[:：]/.test(cell.value)

/** 1 2 3 …, 甲 乙 1 2 …: columns are numbered below the header of statistical forms. */
function isNumbering(row: Row | undefined): boolean {
  const texts = filled(row).map(({ cell }) => String(cell.value).trim())
  const numbers = texts.filter((text) => /^\(?\d{1,3}\)?$/.test(text)).map((text) => Number(text.replace(/\D/g, '')))
  const letters = texts.filter((text) => /^[甲乙丙丁戊己庚辛壬癸]$/.test(text))
  return (
    texts.length >= 3 && numbers.length + letters.length === texts.length && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  )
}

/** Rows saved without their merges (.csv): the upper has gaps that the lower fills, and the other way round. */
function isUpper(upper: Row, lower: Row | undefined): boolean {
  const above = new Set(filled(upper).map(({ column }) => column))
  const below = filled(lower)
  if (below.length < 2 || !below.every(({ cell }) => isLabel(cell))) return false
  const under = new Set(below.map(({ column }) => column))
  const gaps = [...under].filter((column) => !above.has(column))
  return gaps.length > 0 && gaps.every((column) => column > Math.min(...above)) && [...above].some((column) => !under.has(column))
}

/** A label merged over columns may have its parts named in the row below: at least two of them, and a row of labels altogether. */
function namesParts(below: Row | undefined, { left, right }: Range): boolean {
  const all = filled(below)
  const parts = all.filter(({ column }) => column >= left && column <= right)
  return right > left && parts.length >= 2 && all.filter(({ cell }) => isLabel(cell)).length >= all.length * 0.7
}

/**
 * `labels`: the last row that names columns; `last` also takes in a row that numbers them. `gaps`: merges were lost, so that an empty
 * place in the first row belongs to the label on its left.
 */
export type HeaderRows = { first: number; labels: number; last: number; gaps: boolean }

export function headerRows(rows: readonly Row[], { at, row: rowAt }: LabelGrid): HeaderRows | undefined {
  const width = Math.max(0, ...rows.map((row) => filled(row).length))
  const start = rows.find((row) => {
    const own = filled(row)
    if (width > 1 && own.length === 1) return false
    if (own.filter(({ cell }) => isFacts(cell)).length * 2 > own.length) return false
    const covered = own.reduce((sum, { column }) => sum + spanOf(at(row.number, column).range), 0)
    return covered * 2 >= width && own.filter(({ cell }) => isLabel(cell)).length >= own.length * 0.7
  })
  if (!start) return undefined
  const first = start.number
  let labels = first
  for (let row = first; row <= labels && labels - first < most; row += 1) {
    for (const { column } of filled(rowAt(row))) {
      const { range } = at(row, column)
      if (!range || range.top !== row) continue
      labels = Math.max(labels, range.bottom, namesParts(rowAt(range.bottom + 1), range) ? range.bottom + 1 : 0)
    }
  }
  const gaps = labels === first && isUpper(start, rowAt(first + 1))
  if (gaps) labels += 1
  labels = Math.min(labels, first + most - 1)
  return { first, labels, last: isNumbering(rowAt(labels + 1)) ? labels + 1 : labels, gaps }
}

const spanOf = (range: { left: number; right: number } | undefined) => (range ? range.right - range.left + 1 : 1)
