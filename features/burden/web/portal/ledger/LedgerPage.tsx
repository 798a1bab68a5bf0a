/** 负担账, day by day, newest first. */
import { useFormat } from '../../../../../web/format.ts'
import { Given } from '../../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../../web/portal/page.ts'
import { PortalLink } from '../../../../../web/portal/place.tsx'
import { usePublic } from '../../../../../web/portal/read.ts'
import { EmptyState } from '../../../../../web/ui/EmptyState.tsx'
import { Facts } from '../../../../../web/ui/Facts.tsx'
import { useWords } from '../../../../../web/words.ts'
import type { endpoints } from '../../../endpoints/days.ts'
import './ledger.css'
import { Late } from './Late.tsx'
import { words } from './words.ts'

const size = 31

export default function LedgerPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const format = useFormat()
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
  const read = usePublic<typeof endpoints.listBurdenDays>('/burden/days', { page, size })
  return (
    <>
      <h1>{w('ledger')}</h1>
      <p>{w('lead')}</p>
      <p>{w('howToKeep')}</p>
      <Given read={read}>
        {({ rows, total }) =>
          total === 0 ? (
            <EmptyState title={w('noDays')} how={w('noDaysHow')} />
          ) : (
            <>
              {page === 1 && (
                <Facts
                  of={[
                    { label: w('sealedUntil'), value: format.day(rows[0]?.day) },
                    { label: w('daysSealed'), value: `${total}` },
                    { label: w('newest'), value: <code className="ledger-seal">{rows[0]?.hash}</code> },
                  ]}
                />
              )}
              <Late days={rows} />
              <table className="plain ledger-days">
                <thead>
                  <tr>
                    <th scope="col">{w('day')}</th>
                    <th scope="col">{w('lines')}</th>
                    <th scope="col">{w('hours')}</th>
                    <th scope="col" className="ledger-wide">
                      {w('seal')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ day, lines, personMinutes, hash }) => (
                    <tr key={day}>
                      <td>
                        <PortalLink to={`/burden/ledger/${day}`}>{format.day(day)}</PortalLink>
                      </td>
                      <td>{lines}</td>
                      <td>{format.hours(personMinutes)}</td>
                      <td className="ledger-wide">
                        <code>{hash.slice(0, 16)}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="public-filters">
                {page > 1 && <PortalLink to={`/burden/ledger?page=${page - 1}`}>{w('later')}</PortalLink>}
                {page * size < total && <PortalLink to={`/burden/ledger?page=${page + 1}`}>{w('earlier')}</PortalLink>}
              </p>
            </>
          )
        }
      </Given>
    </>
  )
}
