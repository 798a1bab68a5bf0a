import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { importStates, importWords as words } from './words.ts'

type Row = AnsweredBy<typeof api.ledgers.listImports>['rows'][number]

export default function ImportsPage() {
  const w = useWords(words)
  const format = useFormat()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, ledgerId: '' })
  const { page, size, ledgerId } = filters
  const read = useRead(api.ledgers.listImports, { page, size, ...(ledgerId && { ledgerId }) })
  const columns: ListColumn<Row>[] = [
    { key: 'file', title: words.file, text: ({ fileName }) => fileName, show: ({ id, fileName }) => <DeskLink to={`/imports/${id}`}>{fileName}</DeskLink> },
    {
      key: 'ledger',
      title: words.ledger,
      text: ({ ledgerTitle }) => ledgerTitle,
      show: (row) => <DeskLink to={`/ledgers/${row.ledgerId}`}>{row.ledgerTitle}</DeskLink>,
    },
    { key: 'community', title: words.community, show: ({ communityName }) => communityName },
    { key: 'state', title: words.state, show: ({ state }) => <StateTag {...importStates[state]} /> },
    { key: 'rows', title: words.rows, figure: true, show: ({ rowsTotal }) => (rowsTotal === null ? '—' : format.number(rowsTotal)) },
    { key: 'by', title: words.startedBy, show: ({ startedBy }) => startedBy },
    { key: 'at', title: words.startedAt, show: ({ startedAt }) => format.instant(startedAt) },
  ]
  return (
    <>
      <PageHead title={w('imports')} lead={w('lead')} more={<DeskLink to={ledgerId ? `/ledgers/${ledgerId}` : '/ledgers'}>{w('ledgers')}</DeskLink>} />
      <ListTable
        name="imports"
        caption={w('imports')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('none')} how={w('noneHow')} />}
      />
    </>
  )
}
