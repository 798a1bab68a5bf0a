/** What the reader may do now: one primary step, the others beside it; each opens in place, nothing floats. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import { CompleteBox } from './CompleteBox.tsx'
import { RefuseBox } from './RefuseBox.tsx'
import { AnswerBox, AskBox } from './SayBox.tsx'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

type Open = 'complete' | 'ask' | 'refuse' | 'answer' | null

export function Actions({ task }: { task: TaskWhole }) {
  const w = useWords(words)
  const s = useWords(shared)
  const format = useFormat()
  const can = (step: TaskWhole['steps'][number]) => task.steps.includes(step)
  const [open, setOpen] = useState<Open>(can('answer') && task.openQuestion ? 'answer' : can('complete') && !can('accept') ? 'complete' : null)
  const accept = useSubmit(api.dispatches.acceptTask, { done: shared.accepted })
  const close = () => setOpen(null)
  if (task.steps.length === 0) return null
  const toggle = (what: Open) => ({
    'aria-expanded': open === what,
    // not the second click of a double click, on the button that took the first one's place
    onClick: (event: { detail: number }) => event.detail < 2 && setOpen(open === what ? null : what),
  })
  return (
    <section aria-label={w('actions')}>
      <div className="task-actions">
        {can('accept') && (
          <Button type="primary" loading={accept.pending} onClick={() => void accept.submit({ id: task.id, revision: task.revision })}>
            {s('accept')}
          </Button>
        )}
        {can('complete') && (
          <Button type={can('accept') || open === 'complete' ? 'default' : 'primary'} {...toggle('complete')}>
            {s('complete')}
          </Button>
        )}
        {can('ask') && <Button {...toggle('ask')}>{s('ask')}</Button>}
        {can('answer') && <Button {...toggle('answer')}>{s('answer')}</Button>}
        {can('refuse') && (
          <Button danger {...toggle('refuse')}>
            {s('refuse')}
          </Button>
        )}
      </div>
      {can('accept') && open === null && <p className="muted">{w('acceptHelp', { day: format.day(task.dueOn) })}</p>}
      <RefusalNotice problem={accept.problem} />
      {open === 'complete' && <CompleteBox task={task} onClose={close} />}
      {open === 'ask' && <AskBox task={task} onClose={close} />}
      {open === 'answer' && <AnswerBox task={task} onClose={close} />}
      {open === 'refuse' && <RefuseBox task={task} onClose={close} />}
    </section>
  )
}
