/** Residents' requests about their own data, the most urgent first. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { linked, said } from '../../../../web/ui/list-columns.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import { ReceiveRequest } from './ReceiveRequest.tsx'
import { requestKindWords, requestStateWords, requestWords as words } from './words.ts'

type Row = AnsweredBy<typeof api.ledgers.listRequests>['rows'][number]
export const requestTones = { open: 'info', granted: 'ok', partly: 'warn', refused: 'danger' } as const

export default function RequestsPage() {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const format = useFormat()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, open: true as boolean })
  const { page, size, open } = filters
  const read = useRead(api.ledgers.listRequests, { page, size, ...(open && { open }) })
  const columns: ListColumn<Row>[] = [
    linked(
      'kind',
      words.kind,
      ({ kind }) => text(requestKindWords[kind]),
      ({ id }) => `/resident-requests/${id}`,
    ),
    said('body', words.body, ({ body }) => body),
    said('community', words.community, ({ communityName }) => communityName),
    {
      key: 'due',
      title: words.due,
      text: ({ dueOn }) => dueOn,
      show: ({ dueOn, workingDaysLeft }) => (
        <>
          {format.day(dueOn)}
          {workingDaysLeft !== null && <div className="muted">{w('daysLeft', { n: workingDaysLeft })}</div>}
        </>
      ),
    },
    { key: 'state', title: words.state, show: ({ state }) => <StateTag tone={requestTones[state]} word={requestStateWords[state]} /> },
  ]
  return (
    <>
      <PageHead title={s('requests')} lead={w('lead')} />
      <ReceiveRequest />
      <div className="filters" role="search">
        <label className="check">
          <input type="checkbox" checked={open} onChange={(event) => setFilters({ open: event.target.checked })} />
          {w('openOnly')}
        </label>
      </div>
      <ListTable
        name="resident-requests"
        caption={s('requests')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('none')} how={w('noneHow')} />}
      />
    </>
  )
}
