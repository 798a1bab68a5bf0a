/** How the task ended: said once, above everything else, with where a refusal went. */
import { useEffect, useRef } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { Clause } from '../Clause.tsx'
import { reasonWords } from '../words.ts'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

/** What was just done takes away the button that did it: the reader is brought to its result. */
function useBroughtHere(state: TaskWhole['state']) {
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== state) document.getElementById('outcome')?.focus()
    before.current = state
  }, [state])
}

export function Outcome({ task }: { task: TaskWhole }) {
  useBroughtHere(task.state)
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  if (task.state === 'completed')
    return (
      <div className="notice state-ok" id="outcome" tabIndex={-1}>
        <Mark tone="ok" size={18} />
        <p>
          <strong>{w('completedTitle')}</strong> {w('completedWhen', { when: format.instant(task.closedAt) })}
        </p>
      </div>
    )
  if (task.state === 'withdrawn')
    return (
      <div className="notice state-pending" id="outcome" tabIndex={-1}>
        <Mark tone="pending" size={18} />
        <p>
          <strong>{w('withdrawnTitle')}</strong> {w('withdrawnHow')}
        </p>
      </div>
    )
  if (task.state !== 'refused' || !task.refusalReason) return null
  const given = task.refusalReasons.find(({ reason }) => reason === task.refusalReason)
  return (
    <div className="panel refused" id="outcome" tabIndex={-1}>
      <h2 className="text-danger">
        <Mark tone="danger" size={18} /> {w('refusedTitle')}
      </h2>
      <p>{w('refusedBecause', { reason: given ? text(given.sentence) : text(reasonWords[task.refusalReason]) })}</p>
      {given && <Clause of={given.clause} open />}
      {task.refusalNote && <p className="prose">{task.refusalNote}</p>}
      <p>{w('refusedWhere', { name: task.senderName })}</p>
      <DeskLink to="/burden">{w('seeBurden')}</DeskLink>
    </div>
  )
}
