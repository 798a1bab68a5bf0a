/** Tasks as cards, each with one verb: what it is, who sent it, by when, how long it takes. */
import type { api, AnsweredBy } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import './dispatches.css'
import { DueDay } from './DueDay.tsx'
import { stateTones } from './states.ts'
import { words as onTasks } from './task/words.ts'
import { stateWords, words } from './words.ts'

export type TaskRow = AnsweredBy<typeof api.dispatches.listTasks>['rows'][number]

/** The verb of a row, for whoever looks at it. */
export function verbOf(
  task: Pick<TaskRow, 'state' | 'openQuestion' | 'senderOrganisationId' | 'leadOrganisationId'>,
  me: { answers: boolean; organisationId: string | undefined },
) {
  if (me.answers && task.state === 'sent') return onTasks.toAccept
  if (me.answers && task.state === 'accepted') return onTasks.toComplete
  if (task.openQuestion && (task.senderOrganisationId === me.organisationId || task.leadOrganisationId === me.organisationId)) return onTasks.toAnswer
  return words.details
}

export function TaskList({ tasks, heading: Heading = 'h2' }: { tasks: TaskRow[]; heading?: 'h2' | 'h3' }) {
  const w = useWords(words)
  const t = useWords(onTasks)
  const text = useText()
  const format = useFormat()
  const { may, post } = useSession()
  const me = { answers: may('tasks.answer'), organisationId: post?.organisationId }
  return (
    <ul className="task-list">
      {tasks.map((task) => (
        <li key={task.id} className="task-card">
          <div>
            <Heading className="task-card-title">
              <span>{task.title}</span>
              <StateTag tone={stateTones[task.state]} word={stateWords[task.state]} />
              {task.temporary && <StateTag tone="warn" word={w('temporary')} />}
              {task.openQuestion && <StateTag tone="warn" word={w('question')} />}
            </Heading>
            <p className="task-card-facts">
              {!me.answers && <span>{task.communityName}</span>}
              <span>
                {t('dueLabel')}
                <DueDay day={task.dueOn} open={task.state === 'sent' || task.state === 'accepted'} />
              </span>
              <span>{t('minutesLabel', { minutes: format.minutes(task.minutes) })}</span>
              <span>{task.admissionNumber}</span>
              <span>{t('senderLabel', { name: task.senderName })}</span>
            </p>
          </div>
          <DeskLink to={`/tasks/${task.id}`} className="verb">
            {text(verbOf(task, me))}
            <span className="hidden-words">：{me.answers ? task.title : `${task.communityName} ${task.title}`}</span>
          </DeskLink>
        </li>
      ))}
    </ul>
  )
}
