/** What I sent and what reaches my area, each with how far the communities have come. */
import { useFilters } from '../../../web/desk/address.ts'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { Nature } from '../../items/contract.ts'
import { natureWords } from '../../items/nature-words.ts'
import './dispatches.css'
import { DueDay } from './DueDay.tsx'
import { StateBar } from './StateBar.tsx'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.dispatches.listDispatches>['rows'][number]

export default function DispatchesPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '', mine: false as boolean, nature: undefined as string | undefined })
  const nature = Nature.safeParse(filters.nature).data
  const search = useQuiet(filters.search.trim())
  const read = useRead(api.dispatches.listDispatches, {
    page: filters.page,
    size: filters.size,
    ...(search && { search }),
    ...(nature && { nature }),
    ...(filters.mine && { mine: true }),
  })
  const sender = may('dispatches.send')

  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: words.item,
      text: ({ title }) => title,
      show: ({ id, title, admissionNumber, temporary, nature }) => (
        <>
          <DeskLink to={`/dispatches/${id}`}>{title}</DeskLink>
          <div className="muted">
            {admissionNumber}
            {nature !== 'work' && ` · ${text(natureWords[nature])}`}
          </div>
          {temporary && <StateTag tone="warn" word={w('temporary')} />}
        </>
      ),
    },
    { key: 'sender', title: words.sender, show: ({ senderName }) => senderName },
    { key: 'sentAt', title: words.sentAt, text: ({ sentAt }) => format.dayOf(sentAt), show: ({ sentAt }) => format.dayOf(sentAt) },
    {
      key: 'due',
      title: words.due,
      text: ({ dueOn }) => dueOn,
      show: (row) => <DueDay day={row.dueOn} open={row.withdrawnAt === null && row.counts.sent + row.counts.accepted > 0} />,
    },
    {
      key: 'communities',
      title: words.communities,
      figure: true,
      text: ({ communityCount }) => communityCount,
      show: ({ communityCount }) => format.number(communityCount),
    },
    {
      key: 'hours',
      title: words.hours,
      figure: true,
      text: ({ personMinutes }) => personMinutes,
      show: ({ personMinutes }) => format.hours(personMinutes),
    },
    {
      key: 'progress',
      title: words.progress,
      text: ({ counts }) => `${counts.completed}/${counts.sent + counts.accepted + counts.completed + counts.refused}`,
      show: ({ counts, withdrawnAt }) =>
        withdrawnAt ? <StateTag tone="neutral" word={w('withdrawnOn', { day: format.dayOf(withdrawnAt) })} /> : <StateBar counts={counts} />,
    },
  ]
  const handDown = sender && (
    <DeskLink to="/dispatches/new" className="verb verb-primary">
      {w('handDown')}
    </DeskLink>
  )
  return (
    <>
      <PageHead title={w('dispatches')} lead={w('dispatchesLead')} action={handDown} more={<DeskLink to="/refusals">{w('refusals')}</DeskLink>} />
      <div className="filters" role="search">
        <div className="field">
          <label htmlFor="find-dispatch">{w('searchDispatches')}</label>
          <input
            id="find-dispatch"
            type="search"
            className="plain-input"
            value={filters.search}
            onChange={(event) => setFilters({ search: event.target.value })}
          />
        </div>
        <FilterChoice
          name="nature"
          label={w('nature')}
          value={nature}
          options={Nature.options}
          of={natureWords}
          nothing={w('anyNature')}
          onChange={(next) => setFilters({ nature: next })}
        />
        {sender && (
          <label className="check">
            <input type="checkbox" checked={filters.mine} onChange={(event) => setFilters({ mine: event.target.checked })} />
            {w('onlyMine')}
          </label>
        )}
      </div>
      <ListTable
        name="dispatches"
        caption={w('dispatches')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={search || filters.mine || nature ? undefined : <EmptyState title={w('noDispatches')} how={w('noDispatchesHow')} action={handDown} />}
      />
    </>
  )
}
