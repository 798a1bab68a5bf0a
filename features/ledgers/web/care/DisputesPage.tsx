/** Disputed values: whoever owns the element, or said it, settles. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { type ListColumn, ListTable } from '../../../../web/ui/ListTable.tsx'
import { linked, said } from '../../../../web/ui/list-columns.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import { careWords as words } from './words.ts'

type Row = AnsweredBy<typeof api.ledgers.listDisputes>['rows'][number]
const tones = { open: 'warn', upheld: 'ok', rejected: 'neutral' } as const

export default function DisputesPage() {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const format = useFormat()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, open: true as boolean })
  const read = useRead(api.ledgers.listDisputes, filters)
  const columns: ListColumn<Row>[] = [
    linked(
      'record',
      words.record,
      ({ subjectTitle }) => subjectTitle,
      ({ subjectId }) => `/subjects/${subjectId}`,
    ),
    said('element', words.element, ({ elementName, elementNameEn }) => text({ zh: elementName, en: elementNameEn })),
    said('now', words.now, ({ shown }) => shown || s('notSaid')),
    {
      key: 'reason',
      title: words.reason,
      text: ({ reason }) => reason,
      show: ({ reason, proposed, raisedBy, raisedByOrganisation, raisedAt }) => (
        <>
          {reason}
          {proposed && <div>{s('lineOf', { name: w('proposed'), value: proposed })}</div>}
          <div className="muted">
            {raisedByOrganisation} {raisedBy} · {format.dayOf(raisedAt)}
          </div>
        </>
      ),
    },
    said('owner', words.owner, ({ ownerName }) => ownerName ?? '—'),
    {
      key: 'state',
      title: words.state,
      text: ({ state }) => w(state),
      show: (row) =>
        row.state === 'open' && row.maySettle ? (
          <Settle dispute={row} />
        ) : (
          <>
            <StateTag tone={tones[row.state]} word={w(row.state)} />
            {row.answer && <div className="muted">{row.answer}</div>}
          </>
        ),
    },
  ]
  return (
    <>
      <PageHead title={s('disputes')} lead={w('lead')} more={<DeskLink to="/ledgers">{s('ledgers')}</DeskLink>} />
      <div className="filters" role="search">
        <label className="check">
          <input type="checkbox" checked={filters.open} onChange={(event) => setFilters({ open: event.target.checked })} />
          {w('openOnly')}
        </label>
      </div>
      <ListTable
        name="disputes"
        caption={s('disputes')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('none')} how={w('noneHow')} />}
      />
    </>
  )
}

function Settle({ dispute }: { dispute: Row }) {
  const w = useWords(words)
  // a proposal one sees masked is taken as it was made: nothing is sent, or the mask would be stored
  const masked = dispute.proposed?.includes('**') ?? false
  const [value, setValue] = useState(masked ? '' : (dispute.proposed ?? ''))
  const [answer, setAnswer] = useState('')
  const settle = useSubmit(api.ledgers.settleDispute, { done: words.settled })
  const send = (outcome: 'upheld' | 'rejected') =>
    void settle.submit({
      id: dispute.id,
      outcome,
      answer: answer.trim(),
      ...(outcome === 'upheld' && !(masked && value.trim() === '') && { value: value.trim() || null }),
    })
  return (
    <details>
      <summary>{w('settle')}</summary>
      <FieldBox name={`value-${dispute.id}`} label={w('rightValue')} help={masked && w('asProposed')} problem={settle.problem}>
        {(tie) => <Input {...tie} value={value} onChange={(event) => setValue(event.target.value)} />}
      </FieldBox>
      <FieldBox name={`answer-${dispute.id}`} label={w('answer')} problem={settle.problem}>
        {(tie) => <Input.TextArea {...tie} autoSize value={answer} onChange={(event) => setAnswer(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={settle.problem} />
      <div className="task-actions">
        <Button type="primary" disabled={answer.trim().length < 4} loading={settle.pending} onClick={() => send('upheld')}>
          {w('uphold')}
        </Button>
        <Button disabled={answer.trim().length < 4} loading={settle.pending} onClick={() => send('rejected')}>
          {w('reject')}
        </Button>
      </div>
    </details>
  )
}
