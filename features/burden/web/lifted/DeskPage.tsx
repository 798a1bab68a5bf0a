/** The dashboard on the desk: my own area first. */
import { api } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import { usePlaceName } from '../place-names.ts'
import { Filters, indicatorAsked, type LiftedFilters } from './Filters.tsx'
import { LiftedView } from './LiftedView.tsx'
import { words } from './words.ts'

const city = '110000000000'

export default function LiftedPage() {
  const w = useWords(words)
  const place = usePlaceName()
  const { post } = useSession()
  const [filters, setFilters] = useFilters({
    area: undefined as string | undefined,
    indicator: 'person_minutes' as string,
    months: 12 as number,
    baseline: '' as string,
  })
  const { months, baseline } = filters
  const area = filters.area ?? post?.areaCode ?? city
  const indicator = indicatorAsked(filters.indicator)
  const asked = { area, months, indicator, ...(baseline && { baseline }) }
  const read = useRead(api.burden.readLifted, asked)
  const baselines = useRead(api.burden.listBaselines, { area })
  const measured = useRead(api.reports.listMeasuredMinutes, {})
  const published = useRead(api.burden.listPublishedFigures, {})
  const query = (place: string) => new URLSearchParams({ area: place, indicator, months: String(months), ...(baseline && { baseline }) }).toString()
  return (
    <>
      <PageHead
        title={read.data ? w('titleOf', { area: place(read.data.area, read.data.areaName) }) : w('title')}
        lead={w('lead')}
        more={
          <>
            <a href={`/api/burden/lifted/csv?${query(area)}`} download>
              {w('csv')}
            </a>
            <DeskLink to={`/burden?area=${area}`}>{w('seeBurden')}</DeskLink>
          </>
        }
      />
      <div className="filters">
        <FieldBox name="area" label={w('area')}>
          {(tie) => <AreaPicker {...tie} one value={[area]} onChange={([code]) => setFilters({ area: code })} />}
        </FieldBox>
        <Filters filters={{ indicator, months, baseline }} baselines={baselines.data ?? []} onChange={(change: Partial<LiftedFilters>) => setFilters(change)} />
      </div>
      <Shown read={read}>
        {(lifted) => (
          <LiftedView
            lifted={lifted}
            measured={measured.data ?? []}
            published={published.data ?? []}
            link={(code, name) => <DeskLink to={`/burden/lifted?${query(code)}`}>{name}</DeskLink>}
          />
        )}
      </Shown>
    </>
  )
}
