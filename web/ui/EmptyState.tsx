/** Says what would appear here and how to begin. */
import type { ReactNode } from 'react'

export function EmptyState({ title, how, action }: { title: ReactNode; how?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {how && <p>{how}</p>}
      {action}
    </div>
  )
}
