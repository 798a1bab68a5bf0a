import type { GridTools } from './tools.ts'
import { followed } from './followed.ts'
import type { Row } from './types.ts'

/** The number of a line; where the row has a record, it leads there. Out of the order of keys: Ctrl+Enter and the line beneath do the same. */
export function RowNumber({ number, row, tools: { open, w } }: { number: number; row: Row; tools: GridTools }) {
  const href = open?.href(row)
  if (!open || !href)
    return (
      <span className="grid-gutter" aria-hidden="true">
        {number}
      </span>
    )
  return (
    <a
      className="grid-gutter"
      href={href}
      tabIndex={-1}
      aria-hidden="true"
      title={w('openRow', { n: number })}
      onClick={(event) => followed(event, () => open.go(row))}
    >
      {number}
    </a>
  )
}
