import type { Hooks } from './rewrite.ts'

/** What the schema of a worksheet puts behind <legacyDrawing>. */
const behind = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'])

/** Puts the reference to the comments' boxes into a sheet at the one place Excel allows. */
export function legacyDrawing(hooks: Hooks, id: string): Hooks {
  let depth = 0
  let done = false
  const element = () => {
    if (done) return ''
    done = true
    return `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`
  }
  return {
    ...hooks,
    open(name, attributes) {
      const before = hooks.open?.(name, attributes)
      if (before === null) return null
      depth += 1
      return depth === 2 && behind.has(name) ? element() + (before ?? '') : before
    },
    end(name) {
      depth -= 1
      return (hooks.end?.(name) ?? '') + (depth === 0 ? element() : '')
    },
  }
}
