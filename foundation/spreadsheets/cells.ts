/** From what a workbook stores to a typed cell. */
import { clockOf, fromSerial, type DateSystem } from './serials.ts'
import type { DateFormat } from './formats.ts'
import type { Cell } from './types.ts'

/** 16 digits and more: Excel keeps 15, the rest has already become zeros. */
const exactBelow = 1e15

export const cut = { day: 10, month: 7, year: 4 } as const

function flags(cell: Cell, formula: boolean): Cell {
  if (formula) cell.formula = 'stored'
  return cell
}

export const textCell = (text: string, formula = false): Cell => flags({ type: 'text', value: text, raw: text }, formula)
export const booleanCell = (value: boolean, formula = false): Cell => flags({ type: 'boolean', value, raw: value ? 'TRUE' : 'FALSE' }, formula)
export const errorCell = (text: string, formula = false): Cell => flags({ type: 'error', value: text, raw: text }, formula)
export const unstoredFormula = (): Cell => ({ type: 'empty', value: '', raw: '', formula: 'unstored' })

/** A stored number: a date where its format shows one, a time of day as text, else a number. `raw` as in the file. */
export function numberCell(raw: string, value: number, format: DateFormat | undefined, system: DateSystem, formula = false): Cell {
  if (format) {
    const date = format.grain && fromSerial(value, system)
    if (date && format.grain) {
      const cell: Cell = { type: 'date', value: date.day.slice(0, cut[format.grain]), grain: format.grain, raw }
      if (date.time && format.grain === 'day') cell.time = date.time
      return flags(cell, formula)
    }
    if (!format.grain && value >= 0 && value < 1) return flags({ type: 'text', value: clockOf(Math.round(value * 86_400) % 86_400), raw }, formula)
  }
  const cell: Cell = { type: 'number', value, raw }
  if (Math.abs(value) >= exactBelow && Number.isInteger(value)) cell.lostPrecision = true
  return flags(cell, formula)
}

/** `t="d"`: an ISO 8601 day, with or without time. */
export function isoCell(raw: string, formula = false): Cell {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(raw) ?? []
  if (!day) return textCell(raw, formula)
  const cell: Cell = { type: 'date', value: day, grain: 'day', raw }
  if (time && time !== '00:00:00') cell.time = time
  return flags(cell, formula)
}
