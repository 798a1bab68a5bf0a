/** Documents before the joint meeting, or of the own department. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../../web/ui/FilterSearch.tsx'
import { ListTable, type ListColumn } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { DocumentState } from '../../contract/documents.ts'
import { documentStates, documentTones } from './states.ts'
import { words } from './words.ts'

type Head = AnsweredBy<typeof api.admissions.listDocuments>['rows'][number]

function useColumns(): ListColumn<Head>[] {
  const text = useText()
  const format = useFormat()
  return [
    { key: 'title', title: words.title, text: ({ title }) => title, show: ({ id, title }) => <DeskLink to={`/documents/${id}`}>{title}</DeskLink> },
    {
      key: 'state',
      title: words.state,
      text: ({ state }) => text(documentStates[state]),
      show: ({ state }) => <StateTag tone={documentTones[state]} word={documentStates[state]} />,
    },
    { key: 'organisation', title: words.organisation, text: ({ organisationName }) => organisationName, show: ({ organisationName }) => organisationName },
    { key: 'asks', title: words.asks, figure: true, text: ({ asks }) => asks, show: ({ asks }) => format.number(asks) },
    { key: 'open', title: words.open, figure: true, text: ({ open }) => open, show: ({ open }) => format.number(open) },
    { key: 'number', title: words.number, text: ({ number }) => number, show: ({ number }) => number ?? '—' },
    { key: 'changed', title: words.changed, text: ({ changedAt }) => changedAt, show: ({ changedAt }) => format.instant(changedAt) },
  ]
}

export default function DocumentsPage() {
  const w = useWords(words)
  const { may } = useSession()
  const [{ page, size, search, state }, setFilters] = useFilters({ page: 1, size: 20, search: '', state: undefined as string | undefined })
  const asked = DocumentState.safeParse(state).data
  const read = useRead(api.admissions.listDocuments, { page, size, ...(search && { search }), ...(asked && { state: asked }) })
  const add = may('documents.file') && (
    <DeskLink to="/documents/new" className="verb verb-primary">
      {w('newDocument')}
    </DeskLink>
  )
  return (
    <>
      <PageHead title={w('documents')} lead={w('documentsLead')} action={add} />
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterSearch name="document" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="state"
          label={w('state')}
          value={asked}
          options={DocumentState.options}
          of={documentStates}
          nothing={w('anyState')}
          onChange={(next) => setFilters({ state: next })}
        />
      </form>
      <ListTable
        name="documents"
        caption={w('documents')}
        read={read}
        columns={useColumns()}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noDocuments')} how={w('noDocumentsHow')} />}
      />
    </>
  )
}
