/** Where the person is, and what the commands of the grid may ask and do. */
import type { RefObject } from 'react'
import type { Language, Values } from '../../../foundation/words.ts'
import type { SayFit } from './fit.ts'
import type { Plan } from './plan.ts'
import { rangeOf, type Range, type Spot } from './range.ts'
import type { Sheet } from './sheet.ts'
import type { Batch, Column, Opening, Row } from './types.ts'
import type { words } from './words.ts'

/** rest: keys move. typing: the cell is written anew, arrows end it. mending: what is there is changed, arrows move in the text. */
export type Mode = 'rest' | 'typing' | 'mending'
/** `active` has the input; with `far` it spans the chosen block. */
export type Hand = { active: Spot; far: Spot; mode: Mode }
export type Field = HTMLInputElement | HTMLTextAreaElement
export type SayGrid = (key: keyof typeof words, values?: Values) => string

export type Now = Hand & {
  sheet: Sheet
  order: readonly string[]
  columns: readonly Column[]
  language: Language
  w: SayGrid
  say: SayFit
  newRow: (() => Row) | undefined
  mostCopied: number
  input: RefObject<Field | null>
  /** Why the cell cannot be changed; undefined when it can. */
  lockedWhy: (row: string, column: Column) => string | undefined
  page: () => number
  setHand: (hand: Hand) => void
  announce: (sentence: string) => void
  preview: (plan: Plan) => void
  send: (batch: Batch) => Promise<void>
  leave: () => void
  reveal: ((row: Row, column: Column) => void) | undefined
  open: Opening | undefined
}

export const chosenRange = ({ active, far }: Hand): Range => rangeOf(active, far)
export const cellAt = ({ order, columns }: Pick<Now, 'order' | 'columns'>, { row, column }: Spot) => {
  const id = order[row]
  const place = columns[column]
  return id !== undefined && place ? { id, column: place } : undefined
}
