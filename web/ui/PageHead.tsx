/** Head of a page: title, number, state, one primary action (`action`) and lesser ones (`more`); `lead` is one sentence on what the page answers. */
import type { ReactNode } from 'react'
import { useTrailName } from '../desk/trail.ts'

type Props = { title: ReactNode; number?: ReactNode; state?: ReactNode; lead?: ReactNode; action?: ReactNode; more?: ReactNode }

export function PageHead({ title, number, state, lead, action, more }: Props) {
  useTrailName(typeof title === 'string' && title !== '' ? title : undefined)
  return (
    <header className="page-head">
      <div className="page-head-words">
        {number && <p className="page-head-number">{number}</p>}
        <div className="page-head-line">
          <h1>{title}</h1>
          {state}
        </div>
        {lead && <p className="page-head-lead">{lead}</p>}
      </div>
      {(action || more) && (
        <div className="page-head-actions">
          {more}
          {action}
        </div>
      )}
    </header>
  )
}
