/** One value with its origin; anyone who sees it may say that it is wrong. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { CellRead } from '../../contract.ts'
import { useRegistry } from '../registry.ts'
import { words } from '../words.ts'

export function ValueLine({ subjectId, elementKey, name, cell }: { subjectId: string; elementKey: string; name: string; cell: CellRead }) {
  const w = useWords(words)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { shownOf } = useRegistry()
  const { origin } = cell
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td data-title={w('value')}>
          <div>
            {shownOf(elementKey, cell) || <span className="muted">{w('notSaid')}</span>} {cell.disputed && <StateTag tone="warn" word={w('disputed')} />}
          </div>
        </td>
        <td className={`value-source${origin?.stale ? ' stale' : ''}`} data-title={w('source')}>
          <div>
            {!origin && cell.shown && <span className="muted">{w('follows')}</span>}
            {origin && (
              <>
                {origin.sourceLabel}
                <div className="muted">
                  {w('saidBy', { who: [origin.saidByOrganisation, origin.saidBy].filter(Boolean).join(' '), day: format.dayOf(origin.at) })}
                  {origin.freshUntil && (
                    <span className={origin.stale ? 'text-warn' : undefined}>
                      {' '}
                      · {w(origin.stale ? 'stale' : 'freshUntil', { day: format.day(origin.freshUntil) })}
                    </span>
                  )}
                </div>
              </>
            )}
          </div>
        </td>
        <td>
          {origin && !cell.disputed && (
            <button type="button" className="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {w('dispute')}
              <span className="hidden-words">：{name}</span>
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <DisputeBox subjectId={subjectId} elementKey={elementKey} name={name} onDone={() => setOpen(false)} />
          </td>
        </tr>
      )}
    </>
  )
}

function DisputeBox({ subjectId, elementKey, name, onDone }: { subjectId: string; elementKey: string; name: string; onDone: () => void }) {
  const w = useWords(words)
  const [reason, setReason] = useState('')
  const [proposed, setProposed] = useState('')
  const raise = useSubmit(api.ledgers.raiseDispute, { done: words.disputeSent, then: onDone })
  return (
    <div className="panel">
      <h3>{w('disputeTitle', { name })}</h3>
      <FieldBox name="reason" label={w('disputeReason')} problem={raise.problem}>
        {(tie) => <Input.TextArea {...tie} autoSize value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldBox>
      <FieldBox name="proposed" label={w('disputeProposed')} problem={raise.problem}>
        {(tie) => <Input {...tie} value={proposed} onChange={(event) => setProposed(event.target.value)} />}
      </FieldBox>
      {reason.trim().length < 4 && <p className="muted">{w('disputeMissing')}</p>}
      <RefusalNotice problem={raise.problem} />
      <Button
        type="primary"
        disabled={reason.trim().length < 4}
        loading={raise.pending}
        onClick={() => void raise.submit({ id: subjectId, elementKey, reason: reason.trim(), proposed: proposed.trim() || null })}
      >
        {w('disputeSend')}
      </Button>
    </div>
  )
}
