/** The reviewer's word on one ask. What may not be asked at all can only be struck. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { AskDecision as Decision, type DocumentRead } from '../../contract/documents.ts'
import { isOpen } from '../../rules/documents/steps.ts'
import { OneOf } from '../controls.tsx'
import { ItemChoice } from './ItemChoice.tsx'
import { decisionWords, words } from './words.ts'

type Props = { document: Pick<DocumentRead, 'id' | 'revision'>; ask: DocumentRead['asks'][number] }

export function AskDecision({ document: { id, revision }, ask }: Props) {
  const w = useWords(words)
  const text = useText()
  const { position, verdict, candidates } = ask
  const possible = verdict === 'prohibited' ? (['strike'] as const) : Decision.options.filter((one) => one !== 'covered' || verdict !== 'covered')
  const [decision, setDecision] = useState<Decision | null>(ask.decision ?? (verdict === 'prohibited' ? 'strike' : null))
  const [versionId, setVersionId] = useState(ask.versionId ?? candidates[0]?.versionId ?? null)
  const [because, setBecause] = useState(ask.because ?? '')
  const send = useSubmit(api.admissions.decideAsk, { done: words.decided })
  const needsReason = decision === 'strike' || decision === 'not_an_ask'
  const ready = decision !== null && (!needsReason || because.trim().length >= 4) && (decision !== 'covered' || versionId !== null)
  return (
    <details className="ask-decision" open={isOpen(ask)}>
      <summary>{w(isOpen(ask) ? 'decide' : 'redecide')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (decision && ready)
            void send.submit({ id, revision, position, decision, versionId: decision === 'covered' ? versionId : null, because: because.trim() || null })
        }}
      >
        <RefusalNotice problem={send.problem} />
        <fieldset className="field-group">
          <legend className="hidden-words">{`${w('placeNumber', { n: position + 1 })} ${w('decide')}`}</legend>
          <OneOf
            name={`decision-${position}`}
            value={decision}
            onChange={setDecision}
            options={possible.map((value) => ({ value, label: text(decisionWords[value]) }))}
          />
        </fieldset>
        {decision === 'covered' && <ItemChoice position={position} candidates={candidates} value={versionId} onChange={setVersionId} />}
        {needsReason && (
          <FieldBox name={`because-${position}`} label={w('reason')} help={w('reasonHelp')}>
            {(tie) => <Input {...tie} value={because} maxLength={500} onChange={(event) => setBecause(event.target.value)} />}
          </FieldBox>
        )}
        <Button htmlType="submit" disabled={!ready} loading={send.pending}>
          {w('confirm')}
        </Button>
      </form>
    </details>
  )
}
