import type { MouseEvent } from 'react'

/** A plain click stays in the desk; with Ctrl or the middle button the browser opens its own tab. */
export function followed(event: MouseEvent, go: () => void) {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go()
}
