/** The burden of my own area first; from there up and down the tree. */
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import './burden.css'
import { Departments } from './Departments.tsx'
import { Months } from './Months.tsx'
import { usePlaceName } from './place-names.ts'
import { Total } from './Total.tsx'
import { Units } from './Units.tsx'
import { words } from './words.ts'

const city = '110000000000'
/** The year in which counting began here; earlier years hold nothing. */
const firstYear = 2025

export default function BurdenPage() {
  const w = useWords(words)
  const place = usePlaceName()
  const { post, today } = useSession()
  const present = Number(today.slice(0, 4))
  const [filters, setFilters] = useFilters({ area: undefined as string | undefined, year: present as number })
  const area = filters.area ?? post?.areaCode ?? city
  const read = useRead(api.burden.summariseBurden, { area, year: filters.year })
  const years = Array.from({ length: present - firstYear + 1 }, (_, back) => present - back)
  return (
    <>
      <PageHead
        title={read.data ? w('burdenOf', { area: place(read.data.area, read.data.areaName) }) : w('burden')}
        lead={w('lead')}
        more={
          <>
            <a href={`/api/burden/csv?area=${area}&year=${filters.year}`} download>
              {w('csv')}
            </a>
            <DeskLink to={`/burden/lifted?area=${area}`}>{w('lifted')}</DeskLink>
            <DeskLink to="/exits">{w('exits')}</DeskLink>
          </>
        }
      />
      <Path area={area} year={filters.year} />
      <div className="filters">
        <FieldBox name="area" label={w('areaFilter')}>
          {(tie) => <AreaPicker {...tie} one value={[area]} onChange={([code]) => setFilters({ area: code })} />}
        </FieldBox>
        <div className="field">
          <label htmlFor="burden-year">{w('year')}</label>
          <select id="burden-year" className="plain-input" value={filters.year} onChange={(event) => setFilters({ year: Number(event.target.value) })}>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Shown read={read}>
        {(summary) => (
          <div className="burden">
            <Total summary={summary} />
            {summary.total.tasks + summary.total.refused + summary.total.withdrawn === 0 ? (
              <EmptyState title={w('noBurden', { year: summary.year })} how={w('noBurdenHow')} />
            ) : (
              <Months summary={summary} />
            )}
            <Departments summary={summary} />
            <Units summary={summary} />
          </div>
        )}
      </Shown>
    </>
  )
}

function Path({ area, year }: { area: string; year: number }) {
  const w = useWords(words)
  const place = usePlaceName()
  const { data } = useRead(api.areas.getArea, { code: area })
  const above = (data?.path ?? []).filter(({ code }) => code !== area)
  if (above.length === 0) return null
  return (
    <nav aria-label={w('path')} className="area-path">
      <ol>
        {above.map(({ code, name }) => (
          <li key={code}>
            <DeskLink to={`/burden?area=${code}&year=${year}`}>{place(code, name)}</DeskLink>
          </li>
        ))}
        <li aria-current="page">{data && place(data.code, data.name)}</li>
      </ol>
    </nav>
  )
}
