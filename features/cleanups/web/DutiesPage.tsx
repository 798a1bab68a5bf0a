/** What the actor's organisation has to carry out, by its day. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { ListTable, type ListColumn } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { entryStateWords, kindWords } from '../words.ts'
import { words as onLists } from './campaign-words.ts'
import { EntryState } from './EntryState.tsx'
import { RoomLinks } from './RoomLinks.tsx'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.cleanups.listToCarryOut>['rows'][number]

const carriesOut = ({ ownerOrganisationName, executorName }: Row) => ownerOrganisationName ?? executorName

export default function DutiesPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [{ page, size, all }, setFilters] = useFilters({ page: 1, size: 20, all: false as boolean })
  const read = useRead(api.cleanups.listToCarryOut, { page, size, open: !all })
  const columns: ListColumn<Row>[] = [
    { key: 'title', title: words.title, text: ({ title }) => title, show: ({ id, title }) => <DeskLink to={`/cleanups/${id}`}>{title}</DeskLink> },
    { key: 'kind', title: words.kind, text: ({ kind }) => text(kindWords[kind]), show: ({ kind }) => text(kindWords[kind]) },
    { key: 'state', title: words.state, text: ({ state }) => text(entryStateWords[state]), show: (row) => <EntryState of={row} /> },
    { key: 'number', title: words.number, text: ({ decisionNumber }) => decisionNumber, show: ({ decisionNumber }) => decisionNumber ?? '—' },
    ...(may('cleanups.decide')
      ? [
          {
            key: 'executor',
            title: words.executor,
            text: carriesOut,
            show: (row: Row) => carriesOut(row) ?? <StateTag tone="warn" word={onLists.executorMissing} />,
          },
        ]
      : []),
    { key: 'by', title: words.carryOutBy, text: ({ carryOutBy }) => carryOutBy, show: ({ carryOutBy }) => format.day(carryOutBy) },
  ]
  return (
    <>
      <PageHead title={w('duties')} lead={w('dutiesLead')} />
      <RoomLinks here="duties" />
      <label className="check">
        <input type="checkbox" checked={!all} onChange={(event) => setFilters({ all: !event.target.checked })} />
        {w('openOnly')}
      </label>
      <ListTable
        name="cleanup-duties"
        caption={w('duties')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noDuties')} how={w('noDutiesHow')} />}
      />
    </>
  )
}
