/** A cell that says its column's name on a narrow screen, where each row is a card. */
import type { ReactNode } from 'react'

type Props = { title: string; figure?: boolean; children: ReactNode }

export function Cell({ title, figure = false, children }: Props) {
  return (
    <td data-title={title} className={figure ? 'figure' : undefined}>
      <div>{children}</div>
    </td>
  )
}
