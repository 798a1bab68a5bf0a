/** What each key does; nothing while an input method composes. */
import type { KeyboardEvent } from 'react'
import { clear, fillDown, takeBack } from './block-commands.ts'
import { go, keep, letBe, open } from './edit-commands.ts'
import { cellAt, type Now } from './hand.ts'
import { moved, tabbed, type Extent } from './moves.ts'
import { heightOf, isOne, rangeOf, widthOf, type Spot } from './range.ts'

const extentOf = ({ order, columns, page }: Now): Extent => ({ rows: order.length, columns: columns.length, page: page() })

function step(now: Now, key: string, shift: boolean): Spot | undefined {
  if (key === 'Tab') return tabbed(now.active, shift, extentOf(now))
  return moved(now.active, shift ? 'ArrowUp' : 'ArrowDown', false, extentOf(now))
}

function newLine({ input }: Now) {
  const field = input.current
  if (field instanceof HTMLTextAreaElement) field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
}

/** True when the key was for the cell being written. */
function whileWriting(now: Now, { key, shiftKey, altKey, ctrlKey }: KeyboardEvent): boolean {
  if (key === 'Enter' && altKey) newLine(now)
  else if (key === 'Enter' || key === 'Tab') keep(now, step(now, key, shiftKey) ?? now.active)
  else if (key === 'Escape') letBe(now)
  else if (key === 'F2') now.setHand({ active: now.active, far: now.active, mode: 'mending' })
  else if (now.mode === 'typing' && key.startsWith('Arrow') && !altKey) keep(now, moved(now.active, key, ctrlKey, extentOf(now)) ?? now.active)
  else return false
  return true
}

function withControl(now: Now, key: string, shift: boolean): boolean {
  if (key === 'z') takeBack(now, shift ? 'redo' : 'undo')
  else if (key === 'y') takeBack(now, 'redo')
  else if (key === 'd') fillDown(now)
  else if (key === 'a') now.setHand({ active: { row: 0, column: 0 }, far: { row: now.order.length - 1, column: now.columns.length - 1 }, mode: 'rest' })
  else return false
  return true
}

function choose(now: Now, far: Spot) {
  now.setHand({ active: now.active, far, mode: 'rest' })
  const range = rangeOf(now.active, far)
  now.announce(now.w('chosen', { rows: heightOf(range), columns: widthOf(range) }))
}

function atRest(now: Now, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  const cell = cellAt(now, now.active)
  if (key === 'Escape') {
    if (isOne(rangeOf(now.active, now.far))) now.leave()
    else go(now, now.active)
  } else if (ctrl && key === 'Enter') {
    const row = cell && now.sheet.row(cell.id)
    if (!row || !now.open?.href(row)) return false
    now.open.go(row)
  } else if (altKey && (key === 'Enter' || key === 'ArrowDown')) {
    const row = cell && now.sheet.row(cell.id)
    if (key === 'Enter' && row && cell.column.kind === 'masked') now.reveal?.(row, cell.column)
    else open(now)
  } else if (key === 'F2') open(now)
  else if (now.active.row < 0 && (key === 'Enter' || key === ' ')) return false // the head's own button
  else if (key === 'Tab' || key === 'Enter') {
    const next = step(now, key, shiftKey)
    if (!next) return false
    go(now, next)
  } else if (ctrl && withControl(now, key.toLowerCase(), shiftKey)) return true
  else if (key === 'Delete' || key === 'Backspace') clear(now)
  else {
    const next = moved(shiftKey ? now.far : now.active, key, ctrl, extentOf(now))
    if (!next) {
      const locked = cell && key.length === 1 && !ctrl && now.lockedWhy(cell.id, cell.column)
      if (locked) now.announce(locked)
      return false
    }
    if (shiftKey) choose(now, { ...next, row: Math.max(0, next.row) })
    else go(now, next)
  }
  return true
}

export function pressed(now: Now, event: KeyboardEvent) {
  // 229: the key belongs to the input method, also on the browsers that end composing before they tell the key
  if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229 || event.defaultPrevented) return
  const done = now.mode === 'rest' ? atRest(now, event) : whileWriting(now, event)
  if (done) event.preventDefault()
}
