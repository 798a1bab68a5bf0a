/** One data element over all forms that report it: by the units below an area, then over the periods. */
import { lazy, Suspense } from 'react'
import { api } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Loading, Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import '../reports.css'
import { ElementFilters, type ElementChosen } from './ElementFilters.tsx'
import { ElementSeries } from './ElementSeries.tsx'
import { ElementTable } from './ElementTable.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { LevelUp } from './LevelUp.tsx'
import { useElementNames } from './element-names.ts'
import { words } from './words.ts'

const ElementChart = lazy(() => import('./ElementChart.tsx'))

const nothing: ElementChosen = { period: undefined, area: undefined, on: undefined, column: undefined }

export default function ElementPage() {
  const elementKey = usePathValue()
  const w = useWords(words)
  const name = useElementNames()(elementKey)
  const [filters, setFilters] = useFilters(nothing)
  const { period, area, on } = filters
  const read = useRead(api.reports.readElementRollUp, {
    elementKey,
    ...(period && { period }),
    ...(area && { areaCode: area }),
    ...(on && { inBoundariesOf: on }),
  })
  const toArea = (next: string | undefined) => setFilters({ area: next }, { back: true })
  return (
    <Shown read={read}>
      {(rollUp) => (
        <>
          <PageHead
            title={name}
            state={<span className="muted">{rollUp.areaName}</span>}
            lead={w('elementLead')}
            more={
              rollUp.period !== null && (
                <ExportButtons from={`/roll-ups/elements/${elementKey}/export`} asked={{ period: rollUp.period, areaCode: rollUp.areaCode }} />
              )
            }
          />
          <ElementFilters rollUp={rollUp} chosen={filters} onChange={setFilters} />
          <LevelUp areaCode={rollUp.areaCode} onArea={toArea} />
          {rollUp.columns.length === 0 ? (
            <EmptyState title={w('noPoints')} how={w('noPointsHow')} />
          ) : (
            <>
              <ElementTable rollUp={rollUp} onArea={toArea} />
              <Suspense fallback={<Loading />}>
                <ElementChart rollUp={rollUp} column={Number(filters.column ?? 0)} />
              </Suspense>
              <ElementSeries elementKey={elementKey} areaCode={rollUp.areaCode} />
            </>
          )}
        </>
      )}
    </Shown>
  )
}
