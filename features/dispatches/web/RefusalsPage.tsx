/** Lawful refusals, for the senders they go back to and the secretary. Opening the page marks them as read on this device. */
import { useEffect } from 'react'
import { useFilters } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useWords } from '../../../web/words.ts'
import './dispatches.css'
import { RefusalTable } from './follow/RefusalTable.tsx'
import { words as following } from './follow/words.ts'
import { markRefusalsRead } from './refusals-read.ts'
import { words } from './words.ts'

export default function RefusalsPage() {
  const w = useWords(words)
  const f = useWords(following)
  const { post } = useSession()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    area: undefined as string | undefined,
    dispatchId: undefined as string | undefined,
  })
  const read = useRead(api.dispatches.listRefusals, filters)
  const newest =
    read.data?.page === 1
      ? read.data.rows
          .map(({ closedAt }) => closedAt ?? '')
          .toSorted()
          .at(-1)
      : undefined
  useEffect(() => {
    if (post && newest) markRefusalsRead(post.id, newest)
  }, [post, newest])
  return (
    <>
      <PageHead title={w('refusals')} lead={f('refusalsLead')} />
      <div className="filters">
        <FieldBox name="area" label={w('area')}>
          {(tie) => (
            <AreaPicker
              {...tie}
              one
              value={filters.area ? [filters.area] : []}
              onChange={([area]) => setFilters({ area })}
              {...(post && { root: post.areaCode })}
            />
          )}
        </FieldBox>
        {filters.dispatchId && <DeskLink to="/refusals">{f('clearDispatch')}</DeskLink>}
      </div>
      <RefusalTable
        read={read}
        withItem
        caption={w('refusals')}
        onPage={setFilters}
        empty={filters.area || filters.dispatchId ? undefined : <EmptyState title={f('noRefusals')} how={f('noRefusalsHow')} />}
      />
    </>
  )
}
