/** 材料清单: each piece held, shown or to be brought; nothing is uploaded. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { EvidencePiece, EvidenceState } from '../../contract/requests.ts'
import { mustSayHow } from '../../rules/steps.ts'
import { evidenceWords, words } from '../desk-words.ts'
import { words as proofWords } from '../proof-words.ts'
import type { RequestWhole } from './whole.ts'

const tones = { ledger: 'ok', brought: 'ok', missing: 'warn' } as const

export function EvidenceForm({ request, mayCollect }: { request: RequestWhole; mayCollect: boolean }) {
  const w = useWords(words)
  const p = useWords(proofWords)
  const text = useText()
  const [states, setStates] = useState<EvidenceState[]>(() => request.evidence.map(({ state }) => state))
  const [knownHow, setKnownHow] = useState(request.knownHow ?? '')
  const send = useSubmit(api.certificates.collectEvidence, { done: words.saved })
  const { id, revision, evidence, held, proof } = request
  const asksHow = mustSayHow(proof?.terms ?? null)
  const submit = () =>
    void send.submit({ id, revision, knownHow: knownHow.trim() || null, pieces: evidence.map(({ label }, at) => ({ label, state: states[at] ?? 'missing' })) })
  return (
    <section className="section">
      <h2>{w('evidence')}</h2>
      <p className="muted">{w('evidenceLead')}</p>
      {evidence.length === 0 && <p>{p('noEvidence')}</p>}
      <ul className="proof-pieces">
        {evidence.map((piece, at) => (
          <li key={piece.label}>
            <Piece piece={piece} held={held.find(({ element }) => element === piece.element)} />
            {mayCollect ? (
              <fieldset className="proof-piece-states">
                <legend className="hidden-words">{piece.label}</legend>
                {(['ledger', 'brought', 'missing'] as const)
                  .filter((state) => state !== 'ledger' || held.some(({ element }) => element === piece.element))
                  .map((state) => (
                    <label key={state} className="check">
                      <input
                        type="radio"
                        name={`piece${at}`}
                        checked={states[at] === state}
                        onChange={() => setStates(states.map((one, place) => (place === at ? state : one)))}
                      />
                      {text(evidenceWords[state])}
                    </label>
                  ))}
              </fieldset>
            ) : (
              <StateTag tone={tones[piece.state]} word={evidenceWords[piece.state]} />
            )}
          </li>
        ))}
      </ul>
      {(mayCollect ? asksHow : request.knownHow) && (
        <FieldBox name="knownHow" label={w('knownHow')} help={mayCollect && w('knownHowHelp')} problem={send.problem}>
          {(tie) =>
            mayCollect ? (
              <Input.TextArea {...tie} value={knownHow} maxLength={500} autoSize={{ minRows: 2 }} onChange={(event) => setKnownHow(event.target.value)} />
            ) : (
              <p id={tie.id}>{request.knownHow}</p>
            )
          }
        </FieldBox>
      )}
      <RefusalNotice problem={send.problem} names={{ knownHow: words.knownHow }} />
      {mayCollect && (
        <Button type={request.state === 'asked' ? 'primary' : 'default'} loading={send.pending} onClick={submit}>
          {w('save')}
        </Button>
      )}
    </section>
  )
}

function Piece({ piece, held }: { piece: EvidencePiece; held: RequestWhole['held'][number] | undefined }) {
  const w = useWords(words)
  const p = useWords(proofWords)
  const format = useFormat()
  return (
    <div>
      {piece.label}
      {piece.issuedBy && <span className="muted">{p('issuedBy', { who: piece.issuedBy })}</span>}
      {held && (
        <span className="muted">
          {w('held', { shown: held.shown })}
          {held.source && ` · ${w('heldFrom', { source: held.source, day: format.dayOf(held.saidOn) })}`}
          {held.stale && ` · ${w('stale')}`}
        </span>
      )}
    </div>
  )
}
