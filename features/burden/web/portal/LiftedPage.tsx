/** What was lifted, for anyone: the city first, then every district, street and community. */
import type { ReactNode } from 'react'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as areas } from '../../../areas/contract.ts'
import type { endpoints as reports } from '../../../reports/endpoints/measured.ts'
import type { endpoints as baselineEndpoints } from '../../endpoints/baselines.ts'
import type { endpoints } from '../../endpoints/lifted.ts'
import type { endpoints as publishedEndpoints } from '../../endpoints/published.ts'
import { usePlaceName } from '../place-names.ts'
import { Filters, indicatorAsked, type LiftedFilters } from '../lifted/Filters.tsx'
import { LiftedView } from '../lifted/LiftedView.tsx'
import { words } from '../lifted/words.ts'

const city = '110000000000'

export default function LiftedPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const place = usePlaceName()
  const area = search.get('area') ?? city
  const asked: LiftedFilters = {
    indicator: indicatorAsked(search.get('indicator')),
    months: Math.min(36, Math.max(1, Math.trunc(Number(search.get('months'))) || 12)),
    baseline: search.get('baseline') ?? '',
  }
  const input = { area, indicator: asked.indicator, months: asked.months, ...(asked.baseline && { baseline: asked.baseline }) }
  const read = usePublic<typeof endpoints.readLifted>('/burden/lifted', input)
  const { data: baselines } = usePublic<typeof baselineEndpoints.listBaselines>('/burden/baselines', { area })
  const { data: measured } = usePublic<typeof reports.listMeasuredMinutes>('/measured-minutes', {})
  const { data: published } = usePublic<typeof publishedEndpoints.listPublishedFigures>('/burden/published-figures', {})
  useTitle(read.data ? w('titleOf', { area: place(read.data.area, read.data.areaName) }) : undefined)
  const address = (at: string, change: Partial<LiftedFilters> = {}) => {
    const { indicator, months, baseline } = { ...asked, ...change }
    return new URLSearchParams({ area: at, indicator, months: String(months), ...(baseline && { baseline }) }).toString()
  }
  const link = (code: string, name: string) => <PortalLink to={`/lifted?${address(code)}`}>{name}</PortalLink>
  return (
    <>
      <Path area={area} link={link} />
      {read.problem && (
        <p>
          <PortalLink to="/lifted">{w('wholeCity')}</PortalLink>
        </p>
      )}
      <Given read={read}>
        {(lifted) => (
          <>
            <h1>{w('titleOf', { area: place(lifted.area, lifted.areaName) })}</h1>
            <p>{w('lead')}</p>
            <div className="filters screen-only">
              <Filters filters={asked} baselines={baselines ?? []} onChange={(change) => go(`/lifted?${address(area, change)}`, { replace: true })} />
            </div>
            <p className="public-filters screen-only">
              <a href={`/api/burden/lifted/csv?${address(area)}`} download>
                {w('csv')}
              </a>
              <a href={`/api/burden/lifted?${address(area)}`}>{w('json')}</a>
              <PortalLink to={`/burden?area=${area}`}>{w('seeBurden')}</PortalLink>
            </p>
            <LiftedView lifted={lifted} measured={measured ?? []} published={published ?? []} link={link} />
          </>
        )}
      </Given>
    </>
  )
}

function Path({ area, link }: { area: string; link: (code: string, name: string) => ReactNode }) {
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
            <li key={code}>{link(code, place(code, name))}</li>
          ))}
        <li aria-current="page">{place(data.code, data.name)}</li>
      </ol>
    </nav>
  )
}
