/** The tree as a list that goes down level by level, or as what a search found. */
import { api } from '../../../web/api.ts'
import { useFilters, writeAddress } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useText, useWords } from '../../../web/words.ts'
import { AreaLevel, CommunityType, Zone, type AreaWithPath } from '../contract.ts'
import { communityTypeWords, levelWords, zoneWords } from '../words.ts'
import { words } from './words.ts'

const city = '110000000000'

export default function AreasPage() {
  const w = useWords(words)
  const text = useText()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    parent: city,
    search: '',
    level: undefined as AreaLevel | undefined,
    zone: undefined as Zone | undefined,
    communityType: undefined as CommunityType | undefined,
    on: undefined as string | undefined,
  })
  const { parent, search, ...others } = filters
  const read = useRead(api.areas.listAreas, { ...others, parent, ...(search && { search }) })
  const here = useRead(api.areas.getArea, parent === city ? null : { code: parent, ...(filters.on && { on: filters.on }) })
  const withDay = (code: string) => `/areas/${code}${writeAddress({ on: filters.on })}`
  const down = (code: string) => `/areas${writeAddress({ parent: code === city ? undefined : code, on: filters.on })}`
  const within = ({ path }: AreaWithPath) =>
    path
      .slice(1, -1)
      .map(({ name }) => name)
      .join(' · ') || '—'

  return (
    <>
      <PageHead
        title={w('areas')}
        lead={w('areasLead')}
        more={may('areas.change') && <DeskLink to="/areas/import">{w('importFile')}</DeskLink>}
        action={
          may('areas.change') && (
            <DeskLink to="/areas/change" className="primary-button">
              {w('recordChange')}
            </DeskLink>
          )
        }
      />
      <div className="filters" role="search">
        <FilterSearch name="areas" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="level"
          label={w('level')}
          value={filters.level}
          options={AreaLevel.options}
          of={levelWords}
          nothing={w('all')}
          onChange={(level) => setFilters({ level })}
        />
        <FilterChoice
          name="zone"
          label={w('zone')}
          value={filters.zone}
          options={Zone.options}
          of={zoneWords}
          nothing={w('all')}
          onChange={(zone) => setFilters({ zone })}
        />
        <FilterChoice
          name="type"
          label={w('communityType')}
          value={filters.communityType}
          options={CommunityType.options}
          of={communityTypeWords}
          nothing={w('all')}
          onChange={(communityType) => setFilters({ communityType })}
        />
        <FieldBox name="on" label={w('on')}>
          {({ status: _, ...tie }) => <DayInput {...tie} value={filters.on} onChange={(on) => setFilters({ on: on ?? undefined })} />}
        </FieldBox>
      </div>
      {here.data && (
        <nav aria-label={w('wherePath')} className="trail">
          <ol>
            {here.data.path.map(({ code, name }) => (
              <li key={code}>{code === parent ? <span aria-current="page">{name}</span> : <DeskLink to={down(code)}>{name}</DeskLink>}</li>
            ))}
          </ol>
        </nav>
      )}
      <ListTable
        name="areas"
        read={read}
        caption={w('areas')}
        keyOf={(row) => row.code}
        onPage={setFilters}
        empty={<EmptyState title={w('noAreas')} how={w('noAreasHow')} action={<DeskLink to="/areas">{w('clear')}</DeskLink>} />}
        columns={[
          {
            key: 'name',
            title: words.name,
            show: (row) => <DeskLink to={withDay(row.code)}>{row.name}</DeskLink>,
            text: (row) => row.name,
          },
          { key: 'level', title: words.level, show: (row) => text(levelWords[row.level]), text: (row) => text(levelWords[row.level]) },
          { key: 'code', title: words.code, show: (row) => <span className="figure">{row.code}</span>, text: (row) => row.code },
          { key: 'within', title: words.within, show: within, text: within },
          {
            key: 'type',
            title: words.communityType,
            show: (row) => text(row.communityType ? communityTypeWords[row.communityType] : '—'),
            text: (row) => text(row.communityType ? communityTypeWords[row.communityType] : ''),
          },
          {
            key: 'zone',
            title: words.zone,
            hidden: true,
            show: (row) => text(row.zone ? zoneWords[row.zone] : '—'),
            text: (row) => text(row.zone ? zoneWords[row.zone] : ''),
          },
          {
            key: 'below',
            title: words.below,
            figure: true,
            show: (row) =>
              row.childCount > 0 ? (
                <DeskLink to={down(row.code)}>
                  {w('belowCount', { n: row.childCount })}
                  <span className="hidden-words"> {w('showBelow', { name: row.name })}</span>
                </DeskLink>
              ) : (
                '—'
              ),
            text: (row) => row.childCount,
          },
        ]}
      />
    </>
  )
}
