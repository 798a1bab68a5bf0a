import { Button, Input } from 'antd'
import { type ComponentRef, useEffect, useRef, useState } from 'react'
import { api } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { ListedSuggestion } from '../contract.ts'
import { words } from './words.ts'

export function AnswerForm({ suggestion: { id, revision }, onClose }: { suggestion: ListedSuggestion; onClose: () => void }) {
  const w = useWords(words)
  const [answer, setAnswer] = useState('')
  const field = useRef<ComponentRef<typeof Input.TextArea>>(null)
  // the button that opened the form is gone, and whoever works by keyboard would stand nowhere
  useEffect(() => field.current?.focus(), [])
  const send = useSubmit(api.suggestions.answerSuggestion, { done: words.sent, then: onClose })
  return (
    <form
      className="suggestion-answering"
      onSubmit={(event) => {
        event.preventDefault()
        void send.submit({ id, revision, answer })
      }}
    >
      <RefusalNotice problem={send.problem} names={{ answer: words.answer }} />
      <FieldBox name={`answer-${id}`} label={w('answer')} help={w('answerHelp')}>
        {(tie) => (
          <Input.TextArea
            {...tie}
            ref={field}
            value={answer}
            maxLength={5000}
            autoSize={{ minRows: 3, maxRows: 12 }}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
      </FieldBox>
      <p className="suggestion-steps">
        <Button type="primary" htmlType="submit" disabled={answer.trim().length < 2} loading={send.pending}>
          {w('send')}
        </Button>
        <Button onClick={onClose}>{w('cancel')}</Button>
      </p>
    </form>
  )
}
