/** The ledger records behind a number, each with its source; names as far as the reader may see them. */
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Pager } from '../../../../web/ui/Pager.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function DrillDown({ reportId, field }: { reportId: string; field: string }) {
  const w = useWords(words)
  const format = useFormat()
  const { may } = useSession()
  const [asked, setAsked] = useState({ page: 1, size: 20 })
  const read = useRead(api.reports.drillDown, { id: reportId, field, ...asked })
  return (
    <div className="report-behind">
      <Shown read={read}>
        {(page) =>
          page.total === 0 ? (
            <p className="muted">{w('noSubjects')}</p>
          ) : (
            <>
              {may('ledgers.read') && !may('ledgers.write') && <p className="muted">{w('columnsByBasis')}</p>}
              <ul className="plain-list">
                {page.rows.map(({ subjectId, title, sourceLabel, at, contributes }) => (
                  <li key={subjectId}>
                    {may('ledgers.read') ? <DeskLink to={`/subjects/${subjectId}`}>{title}</DeskLink> : title}{' '}
                    <span className="muted">
                      {contributes !== null && `${format.number(contributes)} · `}
                      {at ? w('sourceAt', { label: sourceLabel, day: format.dayOf(at) }) : sourceLabel}
                    </span>
                  </li>
                ))}
              </ul>
              <Pager page={page} onPage={(change) => setAsked({ ...asked, ...change })} />
            </>
          )
        }
      </Shown>
    </div>
  )
}
