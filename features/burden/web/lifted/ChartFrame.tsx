/** A chart in its frame, fetched when it is shown. */
import { lazy, Suspense } from 'react'
import type { Drawing } from './Chart.tsx'
import { UnlessFailed } from './NotDrawn.tsx'

const Chart = lazy(() => import('./Chart.tsx'))

export function ChartFrame({ draw, label, height }: { draw: Drawing; label: string; height: number }) {
  return (
    <div className="chart-frame">
      <UnlessFailed>
        <Suspense fallback={<div style={{ height }} />}>
          <Chart draw={draw} label={label} height={height} />
        </Suspense>
      </UnlessFailed>
    </div>
  )
}
