/** Records that look like one; each pair is compared, merged, or said to be different. */
import { Button } from 'antd'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { Pager } from '../../../../web/ui/Pager.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { useRegistry } from '../registry.ts'
import { words as shared } from '../words.ts'
import { careWords as words } from './words.ts'

type Pair = AnsweredBy<typeof api.ledgers.findDoubles>['rows'][number]

export default function DoublesPage() {
  const ledgerId = usePathValue()
  const w = useWords(words)
  const s = useWords(shared)
  const [filters, setFilters] = useFilters({ page: 1, size: 20 })
  const read = useRead(api.ledgers.findDoubles, { ledgerId, ...filters })
  return (
    <>
      <PageHead title={s('doubles')} lead={w('doublesLead')} more={<DeskLink to={`/ledgers/${ledgerId}`}>{s('ledger')}</DeskLink>} />
      <Shown read={read}>
        {(page) =>
          page.total === 0 ? (
            <EmptyState title={w('noDoubles')} how={w('noDoublesHow')} />
          ) : (
            <>
              <ul className="task-list">
                {page.rows.map((pair) => (
                  <PairCard key={pair.one.id + pair.other.id} pair={pair} />
                ))}
              </ul>
              <Pager page={page} onPage={setFilters} />
            </>
          )
        }
      </Shown>
    </>
  )
}

const firstShown = 4

function PairCard({ pair }: { pair: Pair }) {
  const w = useWords(words)
  const text = useText()
  const { shownOf } = useRegistry()
  const deny = useSubmit(api.ledgers.sayNotDouble, { done: words.denied, aloud: true })
  const brief = (row: Pair['one']) =>
    Object.entries(row.cells)
      .slice(0, firstShown)
      .map(([key, cell]) => shownOf(key, cell))
      .filter(Boolean)
      .join(' · ')
  return (
    <li className="task-card">
      <div>
        <p>
          <StateTag tone="warn" word={w('likeness', { percent: Math.round(pair.likeness * 100) })} /> {text(pair.sentence)}
        </p>
        <p>
          <DeskLink to={`/subjects/${pair.one.id}`}>{brief(pair.one)}</DeskLink> <span className="muted">{pair.one.communityName}</span>
        </p>
        <p>
          <DeskLink to={`/subjects/${pair.other.id}`}>{brief(pair.other)}</DeskLink> <span className="muted">{pair.other.communityName}</span>
        </p>
      </div>
      <div className="task-actions">
        <DeskLink to={`/merges/${pair.one.id}/${pair.other.id}`} className="verb">
          {w('compare')}
        </DeskLink>
        <Button loading={deny.pending} onClick={() => void deny.submit({ oneId: pair.one.id, otherId: pair.other.id })}>
          {w('notDouble')}
        </Button>
      </div>
    </li>
  )
}
