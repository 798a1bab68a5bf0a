/** One box to say one thing in: a community’s question, or the sender’s answer to it. */
import { Button } from 'antd'
import { useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

type Named = { task: TaskWhole; onClose: () => void }

export function AskBox({ task, onClose }: Named) {
  const w = useWords(words)
  const { submit, pending, problem } = useSubmit(api.dispatches.askAboutTask, { done: shared.asked, then: onClose })
  const said = {
    title: w('askTitle'),
    label: w('askLabel'),
    help: w('askHelp', { name: task.senderName }),
    needed: w('askNeeded'),
    button: w('askButton'),
  }
  return (
    <SayBox
      name="question"
      words={said}
      pending={pending}
      problem={problem}
      onSay={(question) => void submit({ id: task.id, revision: task.revision, question })}
      onClose={onClose}
    />
  )
}

export function AnswerBox({ task, onClose }: Named) {
  const w = useWords(words)
  const { submit, pending, problem } = useSubmit(api.dispatches.answerQuestion, { done: shared.answered, then: onClose })
  const said = { title: w('answerTitle'), label: w('answerLabel'), needed: w('answerNeeded'), button: w('answerButton') }
  return (
    <SayBox
      name="answer"
      words={said}
      pending={pending}
      problem={problem}
      onSay={(answer) => void submit({ id: task.id, revision: task.revision, answer })}
      onClose={onClose}
    />
  )
}

type Said = { title: string; label: string; help?: string; needed: string; button: string }
type Props = {
  name: string
  words: Said
  pending: boolean
  problem: RefusalBody | undefined
  onSay: (text: string) => void
  onClose: () => void
}

function SayBox({ name, words: { title, label, help, needed, button }, pending, problem, onSay, onClose }: Props) {
  const s = useWords(shared)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const short = text.trim().length < 2
  return (
    <form
      className="panel"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!short) onSay(text.trim())
      }}
    >
      <h2>{title}</h2>
      <FieldBox name={name} label={label} help={help} problem={problem} error={tried && short ? needed : undefined}>
        {({ status: _, ...tie }) => (
          <textarea {...tie} className="plain-input" rows={3} maxLength={5000} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </FieldBox>
      <RefusalNotice problem={problem} />
      <div className="task-actions">
        <Button type="primary" htmlType="submit" loading={pending}>
          {button}
        </Button>
        <Button onClick={onClose}>{s('cancel')}</Button>
      </div>
    </form>
  )
}
