/** What pasting a block would do, before it is done: nothing is overwritten, dropped or cut off unseen. */
import { contentOf, isFilled, sameContent, type Table } from './changes.ts'
import { fit, type SayFit } from './fit.ts'
import { heightOf, widthOf, type Range } from './range.ts'
import type { Change, Column, Content, Row } from './types.ts'

export type Unfit = { place: number; title: string; sentence: string }
/** Counts of cells, except `beyondRows` and `added` (rows) and `beyondColumns` (columns). */
export type Plan = {
  changes: Change[]
  added: Row[]
  range: Range
  overwrites: number
  locked: number
  beyondColumns: number
  beyondRows: number
  unfit: Unfit[]
}
export type Ground = {
  table: Table
  order: readonly string[]
  columns: readonly Column[]
  isLocked: (row: string, column: Column) => boolean
  newRow?: (() => Row) | undefined
  say: SayFit
}

/** A block repeated over the chosen range, if the range is a multiple of it (one copied cell fills any range). */
export function tiled(block: readonly (readonly string[])[], range: Range): readonly (readonly string[])[] {
  const [height, width] = [block.length, block[0]?.length ?? 0]
  const [rows, columns] = [heightOf(range), widthOf(range)]
  const even = block.every((line) => line.length === width) && width > 0 && rows % height === 0 && columns % width === 0
  if (!even || (rows === height && columns === width)) return block
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_each, column) => block[row % height]?.[column % width] ?? ''))
}

/** The content after this text was typed: the old value stays beneath a text that does not fit. */
export function typedInto(text: string, column: Column, before: Content, say: SayFit): Content {
  const found = fit(text, column, say)
  return 'value' in found ? { value: found.value } : { value: before.value, typed: { text, sentence: found.sentence } }
}

export function planPaste(block: readonly (readonly string[])[], range: Range, ground: Ground): Plan {
  const { table, order, columns, isLocked, newRow, say } = ground
  const lines = tiled(block, range)
  const width = Math.max(...lines.map((line) => line.length))
  const room = order.length - range.top
  const added = newRow ? Array.from({ length: Math.max(0, lines.length - room) }, newRow) : []
  const used = lines.slice(0, room + added.length)
  const fresh = new Map(added.map((row) => [row.id, row]))
  const plan: Plan = {
    changes: [],
    added,
    range: { top: range.top, bottom: range.top + used.length - 1, left: range.left, right: Math.min(range.left + width, columns.length) - 1 },
    overwrites: 0,
    locked: 0,
    beyondColumns: Math.max(0, range.left + width - columns.length),
    beyondRows: lines.length - used.length,
    unfit: [],
  }
  used.forEach((line, down) => {
    const id = order[range.top + down] ?? added[down - room]?.id
    if (id === undefined) return
    line.slice(0, columns.length - range.left).forEach((text, across) => {
      const column = columns[range.left + across]
      if (!column) return
      const before: Content = fresh.has(id) ? { value: fresh.get(id)?.cells[column.key] ?? null } : contentOf(table.get(id), column.key)
      if (isLocked(id, column)) {
        if (text.trim() !== '') plan.locked += 1
        return
      }
      const after = typedInto(text, column, before, say)
      if (sameContent(before, after)) return
      if (after.typed) plan.unfit.push({ place: range.top + down + 1, title: column.title, sentence: after.typed.sentence })
      if (isFilled(before.value) || before.typed) plan.overwrites += 1
      plan.changes.push({ row: id, column: column.key, before, after })
    })
  })
  return plan
}

/** Only what fills empty cells. */
export function onlyEmpty(plan: Plan): Plan {
  return { ...plan, changes: plan.changes.filter(({ before }) => !isFilled(before.value) && !before.typed), overwrites: 0 }
}

export const needsPreview = ({ overwrites, beyondColumns, beyondRows, added }: Plan) => overwrites + beyondColumns + beyondRows + added.length > 0
