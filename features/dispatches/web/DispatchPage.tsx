/** One dispatch: what was asked, of whom, how far it is, what communities ask and refuse. */
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { Burden } from '../../../web/ui/Burden.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import './dispatches.css'
import { DueDay } from './DueDay.tsx'
import { FileLinks } from './FileLinks.tsx'
import { AreaProgress } from './follow/AreaProgress.tsx'
import { Questions } from './follow/Questions.tsx'
import { RefusalTable } from './follow/RefusalTable.tsx'
import { Withdraw } from './follow/Withdraw.tsx'
import { words as following } from './follow/words.ts'
import { words as sending } from './send/words.ts'
import { StateBar } from './StateBar.tsx'
import { TargetNames } from './TargetNames.tsx'
import { words } from './words.ts'

type Dispatch = AnsweredBy<typeof api.dispatches.getDispatch>

export default function DispatchPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.dispatches.getDispatch, { id })}>{(dispatch) => <Whole dispatch={dispatch} />}</Shown>
}

function Whole({ dispatch }: { dispatch: Dispatch }) {
  const w = useWords(words)
  const f = useWords(following)
  const { post, may } = useSession()
  const [withdrawing, setWithdrawing] = useState(false)
  const mine = post?.organisationId === dispatch.senderOrganisationId && may('dispatches.send')
  const { counts, withdrawnAt } = dispatch
  const open = withdrawnAt === null && counts.sent + counts.accepted > 0
  return (
    <>
      <PageHead
        title={dispatch.title}
        number={dispatch.admissionNumber}
        state={
          <>
            <StateTag tone={withdrawnAt ? 'neutral' : 'jade'} word={withdrawnAt ? f('withdrawn') : f('live')} />
            {dispatch.temporary && <StateTag tone="warn" word={w('temporary')} />}
          </>
        }
        more={
          <>
            <DeskLink to={`/items/${dispatch.itemId}`}>{w('seeItem')}</DeskLink>
            {mine && open && !withdrawing && (
              <button type="button" className="plain-button" onClick={() => setWithdrawing(true)}>
                {f('withdraw')}
              </button>
            )}
          </>
        }
      />
      {withdrawing && <Withdraw id={dispatch.id} onClose={() => setWithdrawing(false)} />}
      <DispatchFacts dispatch={dispatch} open={open} />
      {dispatch.instructions && (
        <section className="section">
          <h2>{w('instructions')}</h2>
          <p className="prose">{dispatch.instructions}</p>
        </section>
      )}
      {dispatch.files.length > 0 && (
        <section className="section">
          <h2>{w('attachments')}</h2>
          <FileLinks files={dispatch.files} />
        </section>
      )}
      <section className="section" aria-label={w('progress')}>
        <StateBar counts={counts} />
      </section>
      <Questions dispatchId={dispatch.id} mine={mine} />
      {counts.refused > 0 && <Refused dispatchId={dispatch.id} />}
      <AreaProgress id={dispatch.id} />
    </>
  )
}

function DispatchFacts({ dispatch, open }: { dispatch: Dispatch; open: boolean }) {
  const w = useWords(words)
  const f = useWords(following)
  const s = useWords(sending)
  const text = useText()
  const format = useFormat()
  const { minutes, communityCount, personMinutes, targetCommunityTypes, withdrawnAt, withdrawnBecause } = dispatch
  const lines = [
    { label: s('minutesEachCommunity'), value: format.minutes(minutes) },
    { label: s('timesCommunities'), value: `× ${format.number(communityCount)}` },
  ]
  return (
    <>
      {withdrawnAt && <p className="notice state-neutral">{f('withdrawnBecause', { when: format.instant(withdrawnAt), because: withdrawnBecause })}</p>}
      <Facts
        of={[
          {
            label: f('sentBy'),
            value: f('sentByLine', { organisation: dispatch.senderName, name: dispatch.sentBy, when: format.instant(dispatch.sentAt) }),
          },
          { label: w('due'), value: <DueDay day={dispatch.dueOn} open={open} /> },
          {
            label: f('targets'),
            value: (
              <>
                <TargetNames codes={dispatch.targetAreaCodes} />
                {targetCommunityTypes.length > 0 && `（${targetCommunityTypes.map((type) => text(communityTypeWords[type])).join('、')}）`}{' '}
                {w('communitiesCount', { n: format.number(communityCount) })}
              </>
            ),
          },
          { label: f('effort'), value: <Burden minutes={personMinutes} once lines={lines} /> },
        ]}
      />
    </>
  )
}

function Refused({ dispatchId }: { dispatchId: string }) {
  const f = useWords(following)
  const [page, setPage] = useState({ page: 1, size: 20 })
  const read = useRead(api.dispatches.listRefusals, { dispatchId, ...page })
  return (
    <section className="section" aria-labelledby="refusals-title">
      <h2 id="refusals-title">{f('refusalsTitle')}</h2>
      <RefusalTable read={read} withItem={false} caption={f('refusalsTitle')} onPage={(change) => setPage({ ...page, ...change })} />
    </section>
  )
}
