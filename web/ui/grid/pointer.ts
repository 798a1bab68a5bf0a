/** Pressing, dragging and double pressing on cells. */
import type { MouseEvent } from 'react'
import { go, keep, open } from './edit-commands.ts'
import type { Now } from './hand.ts'
import { sameSpot, type Spot } from './range.ts'

function spotOf({ target }: MouseEvent): Spot | undefined {
  const cell = target instanceof Element ? target.closest('[data-column]') : null
  const line = cell?.closest('[data-line]')
  if (!cell || !line) return undefined
  return { row: Number(line.getAttribute('data-line')), column: Number(cell.getAttribute('data-column')) }
}

export function pointed(now: Now, event: MouseEvent) {
  const spot = spotOf(event)
  if (!spot || event.button > 0 || (event.target instanceof Element && event.target.closest('button, a'))) return
  // inside the text that is being written, the pointer sets the caret
  if (now.mode !== 'rest' && sameSpot(spot, now.active)) return
  event.preventDefault()
  if (event.shiftKey && now.mode === 'rest') now.setHand({ active: now.active, far: spot, mode: 'rest' })
  else keep(now, spot)
  now.input.current?.focus({ preventScroll: true })
}

export function dragged(now: Now, event: MouseEvent) {
  if (event.buttons !== 1 || now.mode !== 'rest') return
  const spot = spotOf(event)
  if (spot && !sameSpot(spot, now.far)) go(now, now.active, spot)
}

export function pointedTwice(now: Now, event: MouseEvent) {
  const spot = spotOf(event)
  if (spot && now.mode === 'rest' && sameSpot(spot, now.active)) open(now)
}
