/** The registry, filtered; the address bar keeps the filters. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { ListTable, type ListColumn } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { ElementState, Sensitivity, SubjectKind } from '../contract.ts'
import { kindWords, sensitivityWords, stateWords } from '../words.ts'
import './elements.css'
import { sensitivityTones, stateTones, useRepresentation } from './shown.ts'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.elements.listElements>['rows'][number]

export default function ElementsPage() {
  const w = useWords(words)
  const { may } = useSession()
  const columns = useColumns()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    search: '',
    subjectKind: undefined as string | undefined,
    sensitivity: undefined as string | undefined,
    state: undefined as string | undefined,
  })
  const { page, size, search } = filters
  const subjectKind = SubjectKind.safeParse(filters.subjectKind).data
  const sensitivity = Sensitivity.safeParse(filters.sensitivity).data
  const state = ElementState.safeParse(filters.state).data
  const asked = { ...(search && { search }), ...(subjectKind && { subjectKind }), ...(sensitivity && { sensitivity }), ...(state && { state }) }
  const read = useRead(api.elements.listElements, { page, size, ...asked })
  const propose = may('elements.propose') && (
    <DeskLink to="/elements/new" className="element-action">
      {w('newElement')}
    </DeskLink>
  )
  return (
    <>
      <PageHead title={w('elements')} lead={w('lead')} action={propose} />
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <div className="element-search">
          <FilterSearch name="elements" label={w('search')} value={search} maxLength={100} onChange={(next) => setFilters({ search: next })} />
        </div>
        <FilterChoice
          name="kind"
          label={w('kind')}
          value={subjectKind}
          options={SubjectKind.options}
          of={kindWords}
          nothing={w('any')}
          onChange={(next) => setFilters({ subjectKind: next })}
        />
        <FilterChoice
          name="sensitivity"
          label={w('sensitivity')}
          value={sensitivity}
          options={Sensitivity.options}
          of={sensitivityWords}
          nothing={w('any')}
          onChange={(next) => setFilters({ sensitivity: next })}
        />
        <FilterChoice
          name="state"
          label={w('state')}
          value={state}
          options={ElementState.options}
          of={stateWords}
          nothing={w('any')}
          onChange={(next) => setFilters({ state: next })}
        />
      </form>
      <ListTable
        name="elements"
        caption={w('elements')}
        read={read}
        columns={columns}
        keyOf={(row) => row.key}
        onPage={setFilters}
        empty={<EmptyState title={w('none')} how={w('noneHow')} />}
      />
    </>
  )
}

function useColumns(): ListColumn<Row>[] {
  const text = useText()
  const representation = useRepresentation()
  return [
    {
      key: 'name',
      title: words.name,
      text: (row) => text({ zh: row.name, en: row.nameEn }),
      show: (row) => <DeskLink to={`/elements/${row.key}`}>{text({ zh: row.name, en: row.nameEn })}</DeskLink>,
    },
    { key: 'kind', title: words.kind, text: (row) => text(kindWords[row.subjectKind]), show: (row) => text(kindWords[row.subjectKind]) },
    { key: 'type', title: words.type, text: representation, show: representation },
    {
      key: 'sensitivity',
      title: words.sensitivity,
      text: (row) => text(sensitivityWords[row.sensitivity]),
      show: (row) => <StateTag tone={sensitivityTones[row.sensitivity]} word={sensitivityWords[row.sensitivity]} />,
    },
    { key: 'owner', title: words.owner, text: (row) => row.ownerName, show: (row) => row.ownerName },
    { key: 'names', title: words.seenCount, figure: true, text: (row) => row.synonymCount, show: (row) => row.synonymCount },
    {
      key: 'state',
      title: words.state,
      text: (row) => text(stateWords[row.state]),
      show: (row) => <StateTag tone={stateTones[row.state]} word={stateWords[row.state]} />,
    },
    { key: 'key', title: words.key, text: (row) => row.key, show: (row) => row.key, hidden: true },
    { key: 'standard', title: words.standard, text: (row) => row.standard, show: (row) => row.standard ?? '—', hidden: true },
  ]
}
