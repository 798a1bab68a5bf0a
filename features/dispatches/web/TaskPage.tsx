/** One task: what it rests on, who sent it, by when, how long it takes, until when it may be asked; then what can be done. */
import { addDays } from '../../../foundation/clock.ts'
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSession } from '../../../web/session.ts'
import { useWords } from '../../../web/words.ts'
import { Clause } from './Clause.tsx'
import './dispatches.css'
import { DueDay } from './DueDay.tsx'
import { FileLinks } from './FileLinks.tsx'
import { stateTones } from './states.ts'
import { Actions } from './task/Actions.tsx'
import { Outcome } from './task/Outcome.tsx'
import type { TaskWhole } from './task/whole.ts'
import { Notes } from './task/Notes.tsx'
import { words as onTasks } from './task/words.ts'
import { stateWords, words } from './words.ts'

export default function TaskPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.dispatches.getTask, { id })}>{(task) => <Whole task={task} />}</Shown>
}

function Whole({ task }: { task: TaskWhole }) {
  const w = useWords(words)
  const t = useWords(onTasks)
  const { may } = useSession()
  return (
    <>
      <PageHead
        title={task.title}
        state={
          <>
            <StateTag tone={stateTones[task.state]} word={stateWords[task.state]} />
            {task.temporary && <StateTag tone="warn" word={w('temporary')} />}
          </>
        }
        more={
          <>
            <DeskLink to={`/items/${task.itemId}`}>{w('seeItem')}</DeskLink>
            {!may('tasks.answer') && <DeskLink to={`/dispatches/${task.dispatchId}`}>{t('seeDispatch')}</DeskLink>}
          </>
        }
      />
      <TaskFacts task={task} />
      {task.formVersionId && (
        <p className="notice state-info">
          {t('ofReport')} <DeskLink to="/reports">{t('toReports')}</DeskLink>
        </p>
      )}
      {task.campaignId && (
        <p className="notice state-info">
          {t('ofStockTaking')} <DeskLink to={`/cleanups/stock-takings/${task.id}`}>{t('toStockTaking')}</DeskLink>
        </p>
      )}
      <Outcome task={task} />
      <Actions key={task.revision} task={task} />
      <div className="duties">
        <Words title={t('communityDuties')} body={task.communityDuties} />
        <Words title={t('departmentDuties')} body={task.departmentDuties} />
        {task.content && <Words title={t('content')} body={task.content} />}
        <section>
          <h2>{w('instructions')}</h2>
          <p>{task.instructions || t('noInstructions')}</p>
          <FileLinks files={task.files} />
        </section>
      </div>
      <Notes task={task} />
    </>
  )
}

function Words({ title, body }: { title: string; body: string }) {
  const t = useWords(onTasks)
  return (
    <section>
      <h2>{title}</h2>
      <p>{body || t('notStated')}</p>
    </section>
  )
}

/** Number, body, basis, expiry, minutes: what has to stand beside everything a community is asked to do. */
function TaskFacts({ task }: { task: TaskWhole }) {
  const w = useWords(words)
  const t = useWords(onTasks)
  const format = useFormat()
  const { may } = useSession()
  const open = task.state === 'sent' || task.state === 'accepted'
  return (
    <Facts
      of={[
        { label: w('number'), value: task.admissionNumber },
        { label: w('sender'), value: task.senderName },
        task.leadName !== task.senderName && { label: t('lead'), value: task.leadName },
        !may('tasks.answer') && { label: t('whoFor'), value: task.communityName },
        {
          label: w('basis'),
          value: task.clauses.length > 0 && (
            <>
              {task.clauses.map((clause) => (
                <Clause key={clause.sourceId + clause.article} of={clause} />
              ))}
            </>
          ),
        },
        { label: w('due'), value: <DueDay day={task.dueOn} open={open} /> },
        { label: t('minutes'), value: format.minutes(task.minutes) },
        { label: t('expiry'), value: task.validTo ? format.day(addDays(task.validTo, -1)) : t('noExpiry') },
      ]}
    />
  )
}
