import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'

const outcomes = ['corrected', 'doubted', 'upheld'] as const

/** One answer, once; it stands beside the public entry. */
export function AnswerCorrection({ id, revision }: { id: string; revision: number }) {
  const w = useWords(words)
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>()
  const [answer, setAnswer] = useState('')
  const send = useSubmit(api.certificates.answerCorrection, { done: words.sent })
  return (
    <form
      className="proof-desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (outcome) void send.submit({ id, revision, outcome, answer })
      }}
    >
      <fieldset className="proof-piece-states">
        <legend>{w('outcome')}</legend>
        {outcomes.map((one) => (
          <label key={one} className="check">
            <input type="radio" name={`outcome-${id}`} checked={outcome === one} onChange={() => setOutcome(one)} />
            {w(one)}
          </label>
        ))}
      </fieldset>
      <FieldBox name={`answer-${id}`} label={w('answer')} help={w('answerHelp')}>
        {(tie) => <Input.TextArea {...tie} value={answer} maxLength={2000} autoSize={{ minRows: 2 }} onChange={(event) => setAnswer(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={send.problem} />
      <Button type="primary" htmlType="submit" disabled={!outcome || answer.trim().length < 2} loading={send.pending}>
        {w('send')}
      </Button>
    </form>
  )
}
