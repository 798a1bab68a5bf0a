/** Campaigns that reach the actor's area, the latest first. */
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
import { kindWords } from '../words.ts'
import { campaignStateWords, words } from './campaign-words.ts'
import { RoomLinks } from './RoomLinks.tsx'
import { campaignTones } from './states.ts'
import { words as room } from './words.ts'

type Row = AnsweredBy<typeof api.cleanups.listCampaigns>['rows'][number]

export default function CampaignsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [{ page, size }, setFilters] = useFilters({ page: 1, size: 20 })
  const read = useRead(api.cleanups.listCampaigns, { page, size })
  const start = may('cleanups.campaign') && (
    <DeskLink to="/cleanups/campaigns/new" className="verb verb-primary">
      {w('newCampaign')}
    </DeskLink>
  )
  const columns: ListColumn<Row>[] = [
    { key: 'title', title: words.title, text: ({ title }) => title, show: ({ id, title }) => <DeskLink to={`/cleanups/campaigns/${id}`}>{title}</DeskLink> },
    {
      key: 'state',
      title: words.state,
      text: ({ state }) => text(campaignStateWords[state]),
      show: ({ state }) => <StateTag tone={campaignTones[state]} word={campaignStateWords[state]} />,
    },
    { key: 'areas', title: words.areas, text: ({ areaNames }) => areaNames.join('、'), show: ({ areaNames }) => areaNames.slice(0, 5).join('、') },
    {
      key: 'kinds',
      title: words.kinds,
      hidden: true,
      text: ({ kinds }) => kinds.map((kind) => text(kindWords[kind])).join('、'),
      show: ({ kinds }) => kinds.map((kind) => text(kindWords[kind])).join('、'),
    },
    {
      key: 'progress',
      title: words.progress,
      text: ({ done, asked }) => `${done}/${asked}`,
      show: ({ done, asked }) => (asked === 0 ? '—' : w('progressOf', { done, asked })),
    },
    { key: 'due', title: words.due, text: ({ dueOn }) => dueOn, show: ({ dueOn, reCheckDueOn }) => format.day(reCheckDueOn ?? dueOn) },
  ]
  return (
    <>
      <PageHead title={text(room.campaigns)} lead={w('campaignsLead')} action={start} />
      <RoomLinks here="campaigns" />
      <ListTable
        name="cleanup-campaigns"
        caption={text(room.campaigns)}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noCampaigns')} how={w('noCampaignsHow')} action={start} />}
      />
    </>
  )
}
