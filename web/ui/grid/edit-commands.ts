/** Opening a cell, keeping what was typed, letting it be. */
import { contentOf, sameContent } from './changes.ts'
import { cellAt, type Now } from './hand.ts'
import { typedInto } from './plan.ts'
import type { Spot } from './range.ts'
import { writtenText } from './show.ts'

function openingText({ sheet, language }: Now, { id, column }: NonNullable<ReturnType<typeof cellAt>>): string {
  const { value, typed } = sheet.content(id, column.key)
  // a mask is never mended: the number is typed anew
  return typed?.text ?? (column.kind === 'masked' ? '' : writtenText(column, value, language))
}

export function open(now: Now) {
  const cell = cellAt(now, now.active)
  const field = now.input.current
  if (!cell || !field) return
  const locked = now.lockedWhy(cell.id, cell.column)
  if (locked) return now.announce(locked)
  field.value = openingText(now, cell)
  field.setSelectionRange(field.value.length, field.value.length)
  now.setHand({ active: now.active, far: now.active, mode: 'mending' })
}

export function go(now: Now, active: Spot, far: Spot = active) {
  now.setHand({ active, far, mode: 'rest' })
}

/** Keeps what was typed, fitting or not, and moves on if asked. */
export function keep(now: Now, next?: Spot) {
  const cell = cellAt(now, now.active)
  const field = now.input.current
  const mode = now.mode
  if (cell && field && mode !== 'rest') {
    const text = field.value
    const opened = openingText(now, cell)
    field.value = ''
    if (mode === 'typing' || text !== opened) {
      const before = contentOf(now.sheet.row(cell.id), cell.column.key)
      const after = typedInto(text, cell.column, before, now.say)
      if (!sameContent(before, after)) {
        const batch = now.sheet.put({ why: 'typed', changes: [{ row: cell.id, column: cell.column.key, before, after }] })
        if (after.typed) now.announce(after.typed.sentence)
        void now.send(batch)
      }
    }
  }
  if (next || mode !== 'rest') go(now, next ?? now.active)
}

export function letBe(now: Now) {
  if (now.input.current) now.input.current.value = ''
  go(now, now.active)
}

/** Sends again what is held back: what fits by now, or did not arrive before. */
export function sendAgain(now: Now) {
  const changes = now.sheet.facts().heldBack.flatMap(({ row, column: key, text }) => {
    const column = now.columns.find((each) => each.key === key)
    if (!column) return []
    const before = now.sheet.content(row, key)
    return [{ row, column: key, before, after: typedInto(text, column, before, now.say) }]
  })
  if (changes.length > 0) void now.send(now.sheet.put({ why: 'typed', changes }))
}

/** To the next cell that is held back, in the order shown. */
export function nextHeldBack(now: Now) {
  const spots = now.sheet
    .facts()
    .heldBack.map(({ row, column }) => ({ row: now.order.indexOf(row), column: now.columns.findIndex(({ key }) => key === column) }))
    .filter(({ row, column }) => row >= 0 && column >= 0)
    .sort((one, other) => one.row - other.row || one.column - other.column)
  const { row, column } = now.active
  const next = spots.find((spot) => spot.row > row || (spot.row === row && spot.column > column)) ?? spots[0]
  if (next) go(now, next)
}
