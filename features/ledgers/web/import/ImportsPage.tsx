import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { figure, linked, said } from '../../../../web/ui/list-columns.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { importStates, importWords as words } from './words.ts'

type Row = AnsweredBy<typeof api.ledgers.listImports>['rows'][number]

export default function ImportsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, ledgerId: '' })
  const { page, size, ledgerId } = filters
  const read = useRead(api.ledgers.listImports, { page, size, ...(ledgerId && { ledgerId }) })
  const columns: ListColumn<Row>[] = [
    linked(
      'file',
      words.file,
      ({ fileName }) => fileName,
      ({ id }) => `/imports/${id}`,
    ),
    linked(
      'ledger',
      words.ledger,
      ({ ledgerTitle, ledgerTitleEn }) => text({ zh: ledgerTitle, en: ledgerTitleEn ?? ledgerTitle }),
      (row) => `/ledgers/${row.ledgerId}`,
    ),
    said('community', words.community, ({ communityName }) => communityName),
    { key: 'state', title: words.state, show: ({ state }) => <StateTag {...importStates[state]} /> },
    figure('rows', words.rows, ({ rowsTotal }) => rowsTotal, format.number),
    said('by', words.startedBy, ({ startedBy }) => startedBy),
    said('at', words.startedAt, ({ startedAt }) => format.instant(startedAt)),
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
