/** Requests for proofs in one's area, the latest first. */
import { Button } from 'antd'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters, useGo } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../../web/ui/FilterSearch.tsx'
import { said } from '../../../../web/ui/list-columns.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { RequestState } from '../../contract/requests.ts'
import { stateWords, words } from '../desk-words.ts'
import { stateTones } from '../states.ts'
import { RoomLinks } from './RoomLinks.tsx'

type Row = AnsweredBy<typeof api.certificates.listProofRequests>['rows'][number]

export default function RequestsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const go = useGo()
  const { may, post } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '', state: undefined as RequestState | undefined })
  const { page, size, search, state } = filters
  const read = useRead(api.certificates.listProofRequests, { page, size, ...(search && { search }), ...(state && { state }) })
  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: words.proof,
      text: ({ title }) => title,
      show: ({ id, title, need }) => (
        <>
          <DeskLink to={`/proofs/requests/${id}`}>{title}</DeskLink>
          <div className="muted">{need}</div>
        </>
      ),
    },
    { key: 'askedBy', title: words.askedBy, show: ({ askedByName }) => askedByName },
    {
      key: 'state',
      title: words.state,
      text: (row) => text(stateWords[row.state]),
      show: (row) => <StateTag tone={stateTones[row.state]} word={stateWords[row.state]} />,
    },
    { key: 'number', title: words.number, show: ({ refusalNumber }) => refusalNumber ?? '—' },
    { key: 'askedOn', title: words.askedOn, text: ({ askedOn }) => askedOn, show: ({ askedOn }) => <span className="whole">{format.day(askedOn)}</span> },
    // a community has only its own
    ...(post?.areaCode.endsWith('000') === false ? [] : [said('community', words.community, ({ communityName }: Row) => communityName)]),
  ]
  return (
    <>
      <PageHead
        title={w('room')}
        lead={w('lead')}
        action={
          may('certificates.answer') && (
            <Button type="primary" onClick={() => go('/proofs/ask')}>
              {w('take')}
            </Button>
          )
        }
      />
      <RoomLinks here="/proofs" />
      <div className="filters" role="search">
        <FilterSearch name="proof-requests" label={w('searchRequests')} value={search} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="proof-state"
          label={w('state')}
          value={state}
          options={RequestState.options}
          of={stateWords}
          nothing={w('allStates')}
          onChange={(next) => setFilters({ state: next })}
        />
      </div>
      <ListTable
        name="proof-requests"
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noRequests')} how={w('noRequestsHow')} />}
      />
    </>
  )
}
