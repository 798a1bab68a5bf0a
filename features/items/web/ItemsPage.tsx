/** The lists on any day, filtered; the address bar keeps the filters. */
import { titled } from '../../../foundation/words.ts'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useText, useWords } from '../../../web/words.ts'
import { List } from '../contract.ts'
import { listWords, shortListWords } from '../words.ts'
import './items.css'
import { frequencyText } from './say.ts'
import { Tags } from './Tags.tsx'
import { useValidity } from './validity.ts'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.items.listItems>['rows'][number]

const start = {
  page: 1,
  size: 20,
  list: undefined as string | undefined,
  search: '',
  lead: undefined as string | undefined,
  on: undefined as string | undefined,
  stale: false,
  temporary: false,
  drafts: false,
}

export default function ItemsPage() {
  const w = useWords(words)
  const { may } = useSession()
  const [filters, setFilters] = useFilters(start)
  const { page, size, search, lead, on, stale, temporary, drafts } = filters
  const list = List.safeParse(filters.list).data
  const steward = may('items.steward')
  const read = useRead(api.items.listItems, {
    page,
    size,
    ...(list && { list }),
    ...(search && { search }),
    ...(lead && { leadOrganisationId: lead }),
    ...(on && { on }),
    ...(stale && { stale }),
    ...(temporary && { temporary }),
    ...(drafts && steward && { state: 'draft' as const }),
  })
  const filtered = Object.entries(filters).some(([name, value]) => name !== 'page' && name !== 'size' && value !== start[name as keyof typeof start])

  return (
    <>
      <PageHead
        title={w('items')}
        lead={w('itemsLead')}
        action={
          steward && (
            <DeskLink to="/items/new" className="action-link primary">
              {w('newItem')}
            </DeskLink>
          )
        }
      />
      <form className="filters item-filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterSearch name="items" label={w('filterSearch')} value={search} maxLength={100} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="list"
          label={w('filterList')}
          value={list}
          options={List.options}
          of={listWords}
          nothing={w('anyList')}
          onChange={(next) => setFilters({ list: next })}
        />
        <div className="field">
          <label htmlFor="filter-lead">{w('filterLead')}</label>
          <OrganisationPicker id="filter-lead" kind="municipal_department" value={lead} onChange={(id) => setFilters({ lead: id ?? undefined })} />
        </div>
        <div className="field">
          <label htmlFor="filter-on">{w('filterOn')}</label>
          <DayInput id="filter-on" value={on} onChange={(day) => setFilters({ on: day ?? undefined })} />
        </div>
        <Check label={w('filterStale')} value={stale} onChange={(next) => setFilters({ stale: next })} />
        <Check label={w('filterTemporary')} value={temporary} onChange={(next) => setFilters({ temporary: next })} />
        {steward && <Check label={w('filterDrafts')} value={drafts} onChange={(next) => setFilters({ drafts: next })} />}
      </form>
      <ListTable
        name="items"
        caption={w('items')}
        read={read}
        columns={useColumns()}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={<EmptyState title={w(filtered ? 'noneFit' : 'noItems')} how={w('noneFitHow')} />}
      />
    </>
  )
}

function Check({ label, value, onChange }: { label: string; value: boolean; onChange: (next: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

function useColumns(): ListColumn<Row>[] {
  const text = useText()
  const format = useFormat()
  const w = useWords(words)
  const validity = useValidity()
  const basis = (row: Row) => row.clauseStates.map(({ sourceTitle, sourceId, article }) => `${titled(sourceTitle ?? sourceId)}${article}`)
  return [
    {
      key: 'title',
      title: words.columnTitle,
      text: (row) => row.title,
      sort: 'here',
      show: (row) => (
        <span className="item-title">
          {(row.code ?? row.admissionNumber) && <span className="item-code">{row.code ?? row.admissionNumber}</span>}
          <DeskLink to={`/items/${row.itemId}`}>{text({ zh: row.title, en: row.titleEn ?? row.title })}</DeskLink>
          <Tags of={row} stale={row.basisStale} />
        </span>
      ),
    },
    { key: 'list', title: words.columnList, text: (row) => text(shortListWords[row.list]), show: (row) => text(shortListWords[row.list]) },
    {
      key: 'lead',
      title: words.columnLead,
      text: (row) => row.leadOrganisationName ?? row.leadDepartment,
      show: (row) => row.leadOrganisationName ?? row.leadDepartment ?? '—',
    },
    {
      key: 'basis',
      title: words.columnBasis,
      text: (row) => basis(row).join('；'),
      show: (row) => basis(row).slice(0, 2).join('；') + (row.clauses.length > 2 ? ' …' : ''),
      hidden: true,
    },
    { key: 'frequency', title: words.columnFrequency, text: (row) => text(frequencyText(row)), show: (row) => text(frequencyText(row)) },
    {
      key: 'burden',
      title: words.columnBurden,
      figure: true,
      text: (row) => row.minutesPerYear,
      show: (row) => (row.minutesPerYear === null ? '—' : format.hours(row.minutesPerYear)),
    },
    { key: 'valid', title: words.columnUntil, text: (row) => validity(row), show: (row) => validity(row) },
    {
      key: 'areas',
      title: words.columnArea,
      text: (row) => row.areaNames.join('、'),
      show: (row) => row.areaNames.slice(0, 3).join('、') || w('notStated'),
      hidden: true,
    },
  ]
}
