/** Refusals by month: what the street reads of its communities, and a community of itself. */
import { api } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'
import { RoomLinks } from './RoomLinks.tsx'

export default function MonthsPage() {
  const format = useFormat()
  const w = useWords(words)
  const [{ month }, setFilters] = useFilters({ month: '' })
  const read = useRead(api.certificates.readRefusalMonths, month ? { month } : {})
  return (
    <>
      <PageHead title={w('months')} lead={w('monthsLead')} />
      <RoomLinks here="/proofs/months" />
      <Shown read={read}>
        {({ months, rows }) => (
          <>
            <ul className="proof-bars" aria-label={w('month')}>
              {months.map((one, at) => (
                <li key={one.month}>
                  <button
                    type="button"
                    className="plain-button"
                    aria-pressed={month ? one.month === month : at === 0}
                    onClick={() => setFilters({ month: at === 0 ? '' : one.month })}
                  >
                    {format.month(one.month)} · {w(one.selfService > 0 ? 'refusedOwn' : 'refusedCount', { n: one.refused, own: one.selfService })}
                  </button>
                </li>
              ))}
            </ul>
            {rows.length === 0 ? (
              <EmptyState title={w('noMonth')} />
            ) : (
              <div className="list-frame">
                <table className="list">
                  <thead>
                    <tr>
                      <th scope="col">{w('community')}</th>
                      <th scope="col">{w('askedBy')}</th>
                      <th scope="col">{w('proof')}</th>
                      <th scope="col" className="figure">
                        {w('count')}
                      </th>
                      <th scope="col" className="figure">
                        {w('selfService')}
                      </th>
                      <th scope="col">{w('latest')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={`${row.communityCode} ${row.title} ${row.latestNumber}`}>
                        <td data-title={w('community')}>{row.communityName}</td>
                        <td data-title={w('askedBy')}>{row.askedByName}</td>
                        <td data-title={w('proof')}>{row.title}</td>
                        <td data-title={w('count')} className="figure">
                          {row.count}
                        </td>
                        <td data-title={w('selfService')} className="figure">
                          {row.selfService}
                        </td>
                        <td data-title={w('latest')}>{row.latestNumber}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </Shown>
    </>
  )
}
