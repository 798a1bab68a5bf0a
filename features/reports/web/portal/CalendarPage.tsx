/** 报送日历: what communities report when, published ahead; 统计法 第十七条 asks number and issuing body of every form. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints.ts'
import { sayPeriod } from '../period-words.ts'
import { portalWords as words } from '../portal-words.ts'

export default function CalendarPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const asked = search.get('year') ?? ''
  const read = usePublic<typeof endpoints.publicCalendar>('/report-calendar', /^\d{4}$/.test(asked) ? { year: Number(asked) } : {})
  return (
    <>
      <h1>{w('calendar')}</h1>
      <p>{w('lead')}</p>
      <Given read={read}>
        {({ cycles, year, years }) => (
          <>
            <p className="screen-only">
              <label>
                {w('year')}{' '}
                <select
                  className="plain-input"
                  style={{ width: 'auto' }}
                  value={year}
                  onChange={(event) => go(`/report-calendar?year=${event.target.value}`, { replace: true })}
                >
                  {years.map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            {cycles.length === 0 ? (
              <EmptyState title={w('none')} how={w('noneHow')} />
            ) : (
              <table className="plain">
                <thead>
                  <tr>
                    <th scope="col">{w('form')}</th>
                    <th scope="col">{w('period')}</th>
                    <th scope="col">{w('opens')}</th>
                    <th scope="col">{w('due')}</th>
                    <th scope="col">{w('minutes')}</th>
                  </tr>
                </thead>
                <tbody>
                  {cycles.map(({ id, formVersionId, title, organisationName, admissionNumber, period, opensOn, dueOn, minutes }) => (
                    <tr key={id}>
                      <th scope="row">
                        <PortalLink to={`/forms/${formVersionId}`}>{title}</PortalLink>
                        <br />
                        <small>
                          {organisationName} · {admissionNumber}
                        </small>
                      </th>
                      <td data-title={w('period')}>{text(sayPeriod(period))}</td>
                      <td data-title={w('opens')}>{format.day(opensOn)}</td>
                      <td data-title={w('due')}>{format.day(dueOn)}</td>
                      <td data-title={w('minutes')}>{format.minutes(minutes)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </Given>
    </>
  )
}
