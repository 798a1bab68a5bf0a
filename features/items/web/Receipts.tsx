/** Who has acknowledged an edition and who has not yet; the button for one's own organisation. */
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './edition-words.ts'

const shownAtFirst = 12

export function Receipts({ editionId }: { editionId: string }) {
  const w = useWords(words)
  const format = useFormat()
  const [all, setAll] = useState(false)
  const read = useRead(api.items.listReceipts, { id: editionId })
  return (
    <section>
      <h2>{w('receipts')}</h2>
      <OwnReceipt editionId={editionId} />
      <Shown read={read}>
        {(receipts) => {
          if (receipts.length === 0) return <p className="muted">{w('sentNowhere')}</p>
          const done = receipts.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length
          return (
            <>
              <p>{w('receiptsSum', { all: receipts.length, done, left: receipts.length - done })}</p>
              <ul className="receipt-list">
                {receipts.slice(0, all ? undefined : shownAtFirst).map(({ organisationId, organisationName, acknowledgedAt, acknowledgedBy }) => (
                  <li key={organisationId}>
                    <span>{organisationName}</span>
                    {acknowledgedAt ? (
                      <StateTag tone="ok" word={w('acknowledgedBy', { who: acknowledgedBy, at: format.instant(acknowledgedAt) })} />
                    ) : (
                      <StateTag tone="pending" word={words.notYet} />
                    )}
                  </li>
                ))}
              </ul>
              {receipts.length > shownAtFirst && !all && (
                <p>
                  <button type="button" className="plain-button" onClick={() => setAll(true)}>
                    {w('showAll')}
                  </button>
                </p>
              )}
            </>
          )
        }}
      </Shown>
    </section>
  )
}

function OwnReceipt({ editionId }: { editionId: string }) {
  const w = useWords(words)
  const { may } = useSession()
  const mine = useRead(api.items.listMyReceipts, may('editions.acknowledge') ? {} : null)
  const send = useSubmit(api.items.acknowledgeEdition, { done: words.acknowledged })
  if (!mine.data?.some((receipt) => receipt.editionId === editionId)) return null
  return (
    <>
      <RefusalNotice problem={send.problem} />
      <p className="form-actions">
        <button type="button" className="primary-button" disabled={send.pending} onClick={() => void send.submit({ id: editionId })}>
          {w('acknowledge')}
        </button>
        <span className="muted">{w('acknowledgeHow')}</span>
      </p>
    </>
  )
}
