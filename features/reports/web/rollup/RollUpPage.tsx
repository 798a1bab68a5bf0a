/** The approved numbers of one form, by the units below an area; every unit opens, every community leads to its report. */
import { lazy, Suspense } from 'react'
import { api } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Loading, Shown } from '../../../../web/ui/Shown.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import '../reports.css'
import { ExportButtons } from './ExportButtons.tsx'
import { RollUpTable } from './RollUpTable.tsx'
import { words } from './words.ts'

const FigureCharts = lazy(() => import('./FigureCharts.tsx'))

export default function RollUpPage() {
  const formId = usePathValue()
  const w = useWords(words)
  const text = useText()
  const [filters, setFilters] = useFilters({
    period: undefined as string | undefined,
    area: undefined as string | undefined,
    field: undefined as string | undefined,
  })
  const read = useRead(api.reports.readRollUp, { formId, ...(filters.period && { period: filters.period }), ...(filters.area && { areaCode: filters.area }) })
  return (
    <Shown read={read}>
      {(rollUp) => (
        <>
          <PageHead title={rollUp.title} state={<span className="muted">{rollUp.areaName}</span>} lead={w('lead')} more={<ExportButtons of={rollUp} />} />
          <div className="filters" role="search">
            <div className="field">
              <label htmlFor="roll-up-period">{w('period')}</label>
              <select id="roll-up-period" className="plain-input" value={rollUp.period} onChange={(event) => setFilters({ period: event.target.value })}>
                {[...new Set([rollUp.period, ...rollUp.periods])].map((period) => (
                  <option key={period} value={period}>
                    {text(sayPeriod(period))}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="roll-up-field">{w('field')}</label>
              <select
                id="roll-up-field"
                className="plain-input"
                value={filters.field ?? rollUp.fields[0]?.id ?? ''}
                onChange={(event) => setFilters({ field: event.target.value })}
              >
                {rollUp.fields.map(({ id, label, path }) => (
                  <option key={id} value={id}>
                    {[...path, label].join(' / ')}
                  </option>
                ))}
              </select>
            </div>
          </div>
          {rollUp.total.reported === 0 ? (
            <EmptyState title={w('none')} how={w('noneHow')} />
          ) : (
            <>
              <RollUpTable rollUp={rollUp} onArea={(area) => setFilters({ area })} />
              <Suspense fallback={<Loading />}>
                <FigureCharts rollUp={rollUp} fieldId={filters.field ?? rollUp.fields[0]?.id ?? ''} />
              </Suspense>
            </>
          )}
        </>
      )}
    </Shown>
  )
}
