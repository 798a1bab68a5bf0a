/** Decision lists of the actor's joint meeting. */
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
import { listStateWords, words } from './campaign-words.ts'
import { ListDraft } from './ListDraft.tsx'
import { RoomLinks } from './RoomLinks.tsx'
import { listTones } from './states.ts'

type Row = AnsweredBy<typeof api.cleanups.listDecisionLists>['rows'][number]

export default function ListsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [{ page, size }, setFilters] = useFilters({ page: 1, size: 20 })
  const read = useRead(api.cleanups.listDecisionLists, { page, size })
  const columns: ListColumn<Row>[] = [
    { key: 'title', title: words.listTitle, text: ({ title }) => title, show: ({ id, title }) => <DeskLink to={`/cleanups/lists/${id}`}>{title}</DeskLink> },
    { key: 'number', title: words.number, text: ({ decisionNumber }) => decisionNumber, show: ({ decisionNumber }) => decisionNumber ?? '—' },
    {
      key: 'state',
      title: words.state,
      text: ({ state }) => text(listStateWords[state]),
      show: ({ state }) => <StateTag tone={listTones[state]} word={listStateWords[state]} />,
    },
    { key: 'keep', title: words.keep, figure: true, text: ({ keep }) => keep, show: ({ keep }) => keep },
    { key: 'merge', title: words.merge, figure: true, text: ({ merge }) => merge, show: ({ merge }) => merge },
    { key: 'cancel', title: words.cancel, figure: true, text: ({ cancel }) => cancel, show: ({ cancel }) => cancel },
    { key: 'carryOutBy', title: words.carryOutBy, text: ({ carryOutBy }) => carryOutBy, show: ({ carryOutBy }) => format.day(carryOutBy) },
  ]
  return (
    <>
      <PageHead title={w('lists')} lead={w('listsLead')} />
      <RoomLinks here="lists" />
      <ListTable
        name="cleanup-lists"
        caption={w('lists')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noLists')} how={w('noListsHow')} />}
      />
      {may('cleanups.decide') && <ListDraft campaignId={null} />}
    </>
  )
}
