/** What the lines of the grid share; one object for the life of the grid, or every line would be drawn again at every key. */
import type { RefObject } from 'react'
import type { Language } from '../../../foundation/words.ts'
import type { Field, SayGrid } from './hand.ts'
import type { Sheet } from './sheet.ts'
import type { About, Column, Opening, Option, Row } from './types.ts'

export type GridTools = {
  sheet: Sheet
  input: RefObject<Field | null>
  /** Whether the focus is in the grid, so that the field of the next active cell takes it. */
  inside: RefObject<boolean>
  lineId: string
  language: Language
  w: SayGrid
  yesNo: readonly Option[]
  about: (row: Row, column: Column) => About | undefined
  wrote: () => void
  keep: () => void
  reveal: ((row: Row, column: Column) => void) | undefined
  open: Opening | undefined
}

export function optionsOf(column: Column, { yesNo }: GridTools): readonly Option[] | undefined {
  if (column.kind === 'boolean') return yesNo
  return column.kind === 'code' ? (column.options ?? []) : column.options
}
