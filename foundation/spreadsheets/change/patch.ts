/** Hooks that change single cells of a sheet and leave the rest as it is; cells and rows that are missing are put in at their place. */
import { columnOf, referenceOf } from '../letters.ts'
import type { Written } from '../types.ts'
import { styledXml } from '../write/cell.ts'
import type { Attributes } from '../xml.ts'
import type { Hooks } from './rewrite.ts'

/** `value` given: written instead of what stands there (null empties it). `style`: the new style from the old one. */
export type Patch = { value?: Written; style?: (old: number | undefined) => number | undefined }
export type Patches = {
  /** What happens to the cell, whether it stands there or not. */
  at: (row: number, column: number) => Patch | undefined
  /** Columns of a row that must be there, ascending. */
  wanted: (row: number) => readonly number[]
  /** Rows that must be there, ascending. */
  rows: readonly number[]
  /** Whether a style of this workbook shows dates. */
  showsDates: (style: number | undefined) => boolean
}

const styleOf = (given: string | undefined) => (given === undefined ? undefined : Number(given))

export function patching({ at, wanted, rows, showsDates }: Patches): Hooks {
  let number = 0
  let column = -1
  let pending: number[] = []
  let rowStyle: number | undefined
  let nextRow = 0
  let inSheet = false

  const fresh = (row: number, place: number, old: number | undefined) => {
    const patch = at(row, place)
    const style = patch?.style ? patch.style(old) : old
    return styledXml(referenceOf(row, place), patch?.value, style, showsDates(style))
  }
  /** Cells of the open row that stand before `until`. */
  const missing = (until: number) => {
    let xml = ''
    while (pending.length > 0 && (pending[0] ?? 0) < until) xml += fresh(number, pending.shift() ?? 0, rowStyle)
    return xml
  }
  /** Rows that stand before `until`. */
  const missingRows = (until: number) => {
    let xml = ''
    for (; nextRow < rows.length && (rows[nextRow] ?? 0) < until; nextRow += 1) {
      const row = rows[nextRow] ?? 0
      xml += `<row r="${row}">${wanted(row)
        .map((place) => fresh(row, place, undefined))
        .join('')}</row>`
    }
    return xml
  }
  function openRow(attributes: Attributes) {
    number = attributes.r === undefined ? number + 1 : Number(attributes.r)
    attributes.r = String(number)
    // Excel works the span out again
    delete attributes.spans
    column = -1
    rowStyle = attributes.customFormat === '1' ? styleOf(attributes.s) : undefined
    const before = missingRows(number)
    if (rows[nextRow] === number) nextRow += 1
    pending = [...wanted(number)]
    return before
  }
  function openCell(attributes: Attributes) {
    column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
    attributes.r = referenceOf(number, column)
    const before = missing(column)
    if (pending[0] === column) pending.shift()
    const patch = at(number, column)
    if (!patch) return before
    const style = patch.style ? patch.style(styleOf(attributes.s)) : styleOf(attributes.s)
    if (patch.value === undefined) {
      if (style !== undefined) attributes.s = String(style)
      return before
    }
    replaced += before + styledXml(attributes.r, patch.value, style, showsDates(style))
    return null
  }
  let replaced = ''
  const takeReplaced = () => {
    const xml = replaced
    replaced = ''
    return xml
  }
  return {
    open(name, attributes) {
      if (name === 'sheetData') inSheet = true
      if (!inSheet) return undefined
      if (name === 'row') return openRow(attributes)
      if (name !== 'c') return undefined
      const before = openCell(attributes)
      return before === null ? null : takeReplaced() + before
    },
    end(name) {
      if (name === 'row') return takeReplaced() + missing(Number.POSITIVE_INFINITY)
      return name === 'sheetData' ? missingRows(Number.POSITIVE_INFINITY) : undefined
    },
    after(name) {
      if (name === 'sheetData') inSheet = false
      return undefined
    },
  }
}
