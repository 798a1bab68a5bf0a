/** The approved numbers of one form, by the units below an area; every unit opens, every community leads to its report. */
import { lazy, Suspense } from 'react'
import { api } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Loading, Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import '../reports.css'
import { ExportButtons } from './ExportButtons.tsx'
import { RollUpFilters, type Chosen } from './RollUpFilters.tsx'
import { RollUpTable } from './RollUpTable.tsx'
import { words } from './words.ts'

const FigureCharts = lazy(() => import('./FigureCharts.tsx'))

const nothing: Chosen = { period: undefined, area: undefined, field: undefined, element: undefined, on: undefined }

export default function RollUpPage() {
  const formId = usePathValue()
  const w = useWords(words)
  const [filters, setFilters] = useFilters(nothing)
  const { period, area, on } = filters
  const read = useRead(api.reports.readRollUp, { formId, ...(period && { period }), ...(area && { areaCode: area }), ...(on && { inBoundariesOf: on }) })
  return (
    <Shown read={read}>
      {(rollUp) => {
        const fields = rollUp.fields.filter(({ elementKey }) => filters.element === undefined || elementKey === filters.element)
        const drawn = fields.find(({ id }) => id === filters.field) ?? fields[0]
        return (
          <>
            <PageHead
              title={rollUp.title}
              state={<span className="muted">{rollUp.areaName}</span>}
              lead={w('lead')}
              more={<ExportButtons from="/roll-ups/export" asked={{ formId, period: rollUp.period, areaCode: rollUp.areaCode }} inOwnLayout />}
            />
            <RollUpFilters rollUp={rollUp} fields={fields} chosen={filters} onChange={setFilters} />
            {drawn?.elementKey && (
              <p>
                <DeskLink to={`/roll-ups/elements/${drawn.elementKey}?area=${rollUp.areaCode}`}>{w('ofElement', { field: drawn.label })}</DeskLink>
              </p>
            )}
            {rollUp.total.reported === 0 ? (
              <EmptyState title={w('none')} how={w('noneHow')} />
            ) : (
              <>
                <RollUpTable rollUp={rollUp} fields={fields} onArea={(next) => setFilters({ area: next }, { back: true })} />
                {drawn && (
                  <Suspense fallback={<Loading />}>
                    <FigureCharts rollUp={rollUp} fieldId={drawn.id} />
                  </Suspense>
                )}
              </>
            )}
          </>
        )
      }}
    </Shown>
  )
}
