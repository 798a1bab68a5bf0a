/** The answer: corrections become statements, erasures empty the present and the history; a refusal names its clause. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useLabelled, useText, useWords } from '../../../../web/words.ts'
import { ClausePicker } from '../../../laws/web/clauses/ClausePicker.tsx'
import type { ClauseReference } from '../../../laws/contract.ts'
import { useRegistry } from '../registry.ts'
import { words as shared } from '../words.ts'
import type { RequestWhole } from './whole.ts'
import { requestStateWords, requestWords as words } from './words.ts'

const outcomes = ['granted', 'partly', 'refused'] as const

export function AnswerRequest({ request }: { request: RequestWhole }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const s = useWords(shared)
  const text = useText()
  const format = useFormat()
  const { today } = useSession()
  const { elementName, shownOf } = useRegistry()
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('granted')
  const [answer, setAnswer] = useState('')
  const [clauses, setClauses] = useState<ClauseReference[]>([])
  const [corrections, setCorrections] = useState<Record<string, string>>({})
  const [erased, setErased] = useState<string[]>([])
  const send = useSubmit(api.ledgers.answerRequest, { done: words.sent })
  const submit = () =>
    void send.submit({
      id: request.id,
      revision: request.revision,
      outcome,
      answer: answer.trim(),
      clause: clauses[0] ?? null,
      corrections: request.kind === 'correction' ? Object.fromEntries(Object.entries(corrections).filter(([, value]) => value.trim() !== '')) : {},
      erased: request.kind === 'deletion' ? erased : [],
    })
  return (
    <>
      <section className="section">
        <h2>{w('held')}</h2>
        {request.subjectId === null ? (
          <p className="muted">{w('noSubject')}</p>
        ) : (
          <div className="list-frame">
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{s('element')}</th>
                  <th scope="col">{s('value')}</th>
                  <th scope="col">{s('source')}</th>
                  {request.kind !== 'access' && <th scope="col">{w(request.kind === 'deletion' ? 'erase' : 'correctTo')}</th>}
                </tr>
              </thead>
              <tbody>
                {request.held.map(({ elementKey, cell, mayErase, keptBecause }) => (
                  <tr key={elementKey}>
                    <th scope="row">{elementName(elementKey)}</th>
                    <td data-title={s('value')}>
                      <div>{shownOf(elementKey, cell)}</div>
                    </td>
                    <td data-title={s('source')}>
                      <div>{cell.origin && `${cell.origin.sourceLabel} · ${format.dayOf(cell.origin.at)}`}</div>
                    </td>
                    {request.kind === 'deletion' && (
                      <td>
                        {mayErase ? (
                          <label className="check">
                            <input
                              type="checkbox"
                              checked={erased.includes(elementKey)}
                              onChange={(event) => setErased(event.target.checked ? [...erased, elementKey] : erased.filter((key) => key !== elementKey))}
                            />
                            {w('erase')}
                          </label>
                        ) : (
                          <span className="muted">{w('keptBecause', { because: text(keptBecause) })}</span>
                        )}
                      </td>
                    )}
                    {request.kind === 'correction' && (
                      <td>
                        <Input
                          aria-label={labelled(w('correctTo'), elementName(elementKey))}
                          value={corrections[elementKey] ?? ''}
                          onChange={(event) => setCorrections({ ...corrections, [elementKey]: event.target.value })}
                        />
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section className="panel">
        <fieldset className="reasons">
          <legend>{w('outcome')}</legend>
          {outcomes.map((option) => (
            <label key={option} className="check">
              <input type="radio" name="outcome" checked={outcome === option} onChange={() => setOutcome(option)} />
              {text(requestStateWords[option])}
            </label>
          ))}
        </fieldset>
        {outcome !== 'granted' && (
          <FieldBox name="clause" label={w('clause')} problem={send.problem}>
            {() => <ClausePicker value={clauses} onChange={(next) => setClauses(next.slice(-1))} on={today} />}
          </FieldBox>
        )}
        <FieldBox name="answer" label={w('answer')} problem={send.problem}>
          {(tie) => <Input.TextArea {...tie} autoSize={{ minRows: 3 }} value={answer} onChange={(event) => setAnswer(event.target.value)} />}
        </FieldBox>
        <RefusalNotice problem={send.problem} />
        <Button type="primary" disabled={answer.trim().length < 4} loading={send.pending} onClick={submit}>
          {w('send')}
        </Button>
      </section>
    </>
  )
}
