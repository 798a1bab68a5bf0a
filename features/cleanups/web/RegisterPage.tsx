/** The register: what there is, who asks for it, what became of it. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { ListTable, type ListColumn } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useLanguage, useText, useWords } from '../../../web/words.ts'
import { EntryKind, EntryState as State } from '../contract.ts'
import { authorityWords, entryStateWords, kindWords } from '../words.ts'
import { EntryState } from './EntryState.tsx'
import { RoomLinks } from './RoomLinks.tsx'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.cleanups.listEntries>['rows'][number]

function useColumns(): ListColumn<Row>[] {
  const language = useLanguage()
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  return [
    {
      key: 'title',
      title: words.title,
      text: ({ title }) => title,
      show: ({ id, title, titleEn }) => (
        <>
          <DeskLink to={`/cleanups/${id}`}>{title}</DeskLink>
          {language === 'en' && titleEn && <div className="muted">{titleEn}</div>}
        </>
      ),
    },
    {
      key: 'kind',
      title: words.kind,
      text: ({ kind }) => text(kindWords[kind]),
      show: ({ kind }) => <span className="whole-words">{text(kindWords[kind])}</span>,
    },
    { key: 'state', title: words.state, text: ({ state }) => text(entryStateWords[state]), show: (row) => <EntryState of={row} /> },
    { key: 'owner', title: words.owner, text: ({ ownerName }) => ownerName, show: ({ ownerName }) => ownerName || '—' },
    {
      key: 'authority',
      title: words.authority,
      text: ({ authority }) => (authority ? text(authorityWords[authority]) : w('authorityUnknown')),
      show: ({ authority }) => (authority ? text(authorityWords[authority]) : w('authorityUnknown')),
    },
    {
      key: 'communities',
      title: words.communities,
      figure: true,
      text: ({ communities }) => communities,
      show: ({ communities }) => (communities === 0 ? '—' : format.number(communities)),
    },
    { key: 'number', title: words.number, text: ({ decisionNumber }) => decisionNumber, show: ({ decisionNumber }) => decisionNumber ?? '—' },
  ]
}

export default function RegisterPage() {
  const w = useWords(words)
  const { may } = useSession()
  const start = { page: 1, size: 50, search: '', kind: undefined as string | undefined, state: undefined as string | undefined }
  const [filters, setFilters] = useFilters({ ...start, returned: false as boolean, elsewhere: false as boolean })
  const kind = EntryKind.safeParse(filters.kind).data
  const state = State.safeParse(filters.state).data
  const { page, size, search, returned, elsewhere } = filters
  const asked = {
    page,
    size,
    ...(search && { search }),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(returned && { returned }),
    ...(elsewhere && { elsewhere }),
  }
  const read = useRead(api.cleanups.listEntries, asked)
  const add = may('cleanups.decide') && (
    <DeskLink to="/cleanups/new" className="verb verb-primary">
      {w('newEntry')}
    </DeskLink>
  )
  return (
    <>
      <PageHead title={w('cleanups')} lead={w('registerLead')} action={add} />
      <RoomLinks here="register" />
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterSearch name="entry" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="kind"
          label={w('kind')}
          value={kind}
          options={EntryKind.options}
          of={kindWords}
          nothing={w('anyKind')}
          onChange={(next) => setFilters({ kind: next })}
        />
        <FilterChoice
          name="state"
          label={w('state')}
          value={state}
          options={State.options}
          of={entryStateWords}
          nothing={w('anyState')}
          onChange={(next) => setFilters({ state: next })}
        />
        <label className="check">
          <input type="checkbox" checked={returned} onChange={(event) => setFilters({ returned: event.target.checked })} />
          {w('onlyReturned')}
        </label>
        <label className="check">
          <input type="checkbox" checked={elsewhere} onChange={(event) => setFilters({ elsewhere: event.target.checked })} />
          {w('elsewhere')}
        </label>
      </form>
      <ListTable
        name="cleanups"
        caption={w('cleanups')}
        read={read}
        columns={useColumns()}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noEntries')} how={w('noEntriesHow')} />}
      />
    </>
  )
}
