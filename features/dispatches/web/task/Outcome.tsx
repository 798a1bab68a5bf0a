/** How the task ended: said once, above everything else, with where a refusal went. */
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { Clause } from '../Clause.tsx'
import { reasonWords } from '../words.ts'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

export function Outcome({ task }: { task: TaskWhole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  if (task.state === 'completed')
    return (
      <div className="notice state-ok" role="status">
        <Mark tone="ok" size={18} />
        <p>
          <strong>{w('completedTitle')}</strong> {w('completedWhen', { when: format.instant(task.closedAt) })}
        </p>
      </div>
    )
  if (task.state === 'withdrawn')
    return (
      <div className="notice state-pending" role="status">
        <Mark tone="pending" size={18} />
        <p>
          <strong>{w('withdrawnTitle')}</strong> {w('withdrawnHow')}
        </p>
      </div>
    )
  if (task.state !== 'refused' || !task.refusalReason) return null
  const given = task.refusalReasons.find(({ reason }) => reason === task.refusalReason)
  return (
    <div className="panel refused" role="status">
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
