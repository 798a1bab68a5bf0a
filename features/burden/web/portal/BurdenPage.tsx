/** The public burden page: city, district, street, community; months, units and departments as bars with their figures. */
import { type ReactNode, useState } from 'react'
import { civilDay, systemClock } from '../../../../foundation/clock.ts'
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as areas } from '../../../areas/contract.ts'
import type { BurdenFigures, BurdenSummary, endpoints } from '../../contract.ts'
import { BudgetBar } from '../BudgetBar.tsx'
import { usePlaceName } from '../place-names.ts'
import { twelveMonths } from '../months.ts'
import { Total } from '../Total.tsx'
import { words } from '../words.ts'
import { useYears } from './years.ts'

const city = '110000000000'

export default function BurdenPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const place = usePlaceName()
  const area = search.get('area') ?? city
  const asked = search.get('year')
  const read = usePublic<typeof endpoints.summariseBurden>('/burden', {
    area,
    ...(asked && /^\d{4}$/.test(asked) && { year: Number(asked) }),
  })
  useTitle(read.data ? w('burdenOf', { area: place(read.data.area, read.data.areaName) }) : undefined)
  return (
    <>
      <Path area={area} />
      {read.problem && (
        <p>
          <PortalLink to="/burden">{w('wholeCity')}</PortalLink>
        </p>
      )}
      <Given read={read}>
        {(summary) => (
          <>
            <h1>{w('burdenOf', { area: place(summary.area, summary.areaName) })}</h1>
            <p>{w('publicLead')}</p>
            <Choices summary={summary} />
            <Total summary={summary} />
            {summary.total.tasks === 0 && <EmptyState title={w('noBurden', { year: summary.year })} how={w('noBurdenHow')} />}
            {summary.total.tasks > 0 && <Months summary={summary} />}
            <Units summary={summary} />
            <Departments summary={summary} />
          </>
        )}
      </Given>
    </>
  )
}

function Path({ area }: { area: string }) {
  const w = useWords(words)
  const place = usePlaceName()
  const { data } = usePublic<typeof areas.getArea>('/areas/{code}', area === city ? null : { code: area })
  if (area === city || !data) return null
  return (
    <nav aria-label={w('path')} className="area-path">
      <ol>
        {data.path
          .filter(({ code }) => code !== area)
          .map(({ code, name }) => (
            <li key={code}>
              <PortalLink to={`/burden?area=${code}`}>{place(code, name)}</PortalLink>
            </li>
          ))}
        <li aria-current="page">{place(data.code, data.name)}</li>
      </ol>
    </nav>
  )
}

function Choices({ summary: { area, year } }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const years = useYears()
  return (
    <p className="public-filters">
      <label className="screen-only">
        {w('year')}{' '}
        <select
          className="plain-input"
          style={{ width: 'auto' }}
          value={year}
          onChange={(event) => go(`/burden?area=${area}&year=${event.target.value}`, { replace: true })}
        >
          {[...new Set([...years, year])].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <a href={`/api/burden/csv?area=${area}&year=${year}`} download>
        {w('csv')}
      </a>
      <a href={`/api/burden?area=${area}&year=${year}`}>{w('json')}</a>
      <PortalLink to="/burden/ledger">{w('ledger')}</PortalLink>
    </p>
  )
}

type Row = { key: string; name: ReactNode; toCome?: boolean } & BurdenFigures
type BarProps = { rows: Row[]; caption: string; head: string }

/** A table whose hours also stand as bars, against the largest of them. */
function Bars({ rows, caption, head }: BarProps) {
  const w = useWords(words)
  const format = useFormat()
  const most = Math.max(1, ...rows.map(({ personMinutes }) => personMinutes))
  return (
    <table className="plain bars">
      <caption className="hidden-words">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{w('hours')}</th>
          <th scope="col" className="bar-figure">
            {w('tasks')}
          </th>
          <th scope="col" className="bar-figure">
            {w('refused')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, toCome, personMinutes, tasks, refused }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              {personMinutes > 0 && <span className="bar" aria-hidden="true" style={{ width: `${(personMinutes / most) * 100}%` }} />}
              {toCome ? <span className="muted">{w('toCome')}</span> : format.hours(personMinutes)}
            </td>
            <td className="bar-figure">{toCome ? '—' : format.number(tasks)}</td>
            <td className="bar-figure">{toCome ? '—' : format.number(refused)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Months({ summary }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const format = useFormat()
  const [present] = useState(() => civilDay(systemClock()).slice(0, 7))
  return (
    <section aria-labelledby="months">
      <h2 id="months">{w('byMonth')}</h2>
      <Bars
        caption={w('byMonth')}
        head={w('month')}
        rows={twelveMonths(summary.year, summary.byMonth, present).map((figures) => ({ ...figures, key: figures.month, name: format.month(figures.month) }))}
      />
    </section>
  )
}

function Units({ summary: { byArea, year } }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const place = usePlaceName()
  if (byArea.length === 0) return null
  return (
    <section aria-labelledby="units">
      <h2 id="units">{w('byUnit')}</h2>
      <Bars
        caption={w('byUnit')}
        head={w('unit')}
        rows={byArea.map((unit) => ({
          ...unit,
          key: unit.code,
          name: <PortalLink to={`/burden?area=${unit.code}&year=${year}`}>{place(unit.code, unit.name)}</PortalLink>,
        }))}
      />
    </section>
  )
}

function Departments({ summary: { byDepartment, communitiesInArea } }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const format = useFormat()
  if (byDepartment.length === 0) return null
  return (
    <section aria-labelledby="departments">
      <h2 id="departments">{w('byDepartment')}</h2>
      <p>{w('byDepartmentHelp')}</p>
      <ul className="entries">
        {byDepartment.map((department) => (
          <li key={department.organisationId}>
            <p className="decision-line">
              <strong>{department.name}</strong>
              <span>
                {w('hours')} {format.hours(department.personMinutes)}
              </span>
              <span>
                {w('tasks')} {format.number(department.tasks)}
              </span>
              <span>
                {w('refused')} {format.number(department.refused)}
              </span>
            </p>
            <BudgetBar of={department} one={communitiesInArea === 1} />
          </li>
        ))}
      </ul>
    </section>
  )
}
