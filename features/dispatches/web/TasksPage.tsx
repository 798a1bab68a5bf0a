/** A community’s inbox, the nearest due day first; for a street, a district or a department, the tasks in their sight. */
import { useFilters } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { Pager } from '../../../web/ui/Pager.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { TaskState } from '../contract.ts'
import './dispatches.css'
import { TaskList } from './TaskList.tsx'
import { words as onTasks } from './task/words.ts'
import { stateWords, words } from './words.ts'

/** 'open' = neither completed nor refused nor withdrawn; 'all' = every state. */
type Shown = 'open' | 'all' | TaskState

export default function TasksPage() {
  const w = useWords(words)
  const t = useWords(onTasks)
  const text = useText()
  const { may, post } = useSession()
  const community = may('tasks.answer')
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    state: 'open' as string,
    area: undefined as string | undefined,
    question: false as boolean,
    dispatchId: undefined as string | undefined,
  })
  const shown = filters.state as Shown
  const { page, size, area, dispatchId } = filters
  const read = useRead(api.dispatches.listTasks, {
    page,
    size,
    ...(shown === 'open' ? { open: true } : shown === 'all' ? {} : { state: shown }),
    ...(area && { area }),
    ...(dispatchId && { dispatchId }),
    ...(filters.question && { question: true }),
  })
  const filtered = shown !== 'open' || area || filters.question || dispatchId
  return (
    <>
      <PageHead
        title={t(community ? 'inbox' : 'tasksInArea')}
        lead={t(community ? 'inboxLead' : 'tasksInAreaLead')}
        more={!community && <DeskLink to="/refusals">{w('refusals')}</DeskLink>}
      />
      <div className="filters" role="search">
        <div className="field">
          <label htmlFor="task-state">{w('state')}</label>
          <select id="task-state" className="plain-input" value={shown} onChange={(event) => setFilters({ state: event.target.value })}>
            <option value="open">{t('openTasks')}</option>
            {TaskState.options.map((state) => (
              <option key={state} value={state}>
                {text(stateWords[state])}
              </option>
            ))}
            <option value="all">{w('all')}</option>
          </select>
        </div>
        {!community && (
          <FieldBox name="area" label={w('area')}>
            {(tie) => (
              <AreaPicker {...tie} one value={area ? [area] : []} onChange={([code]) => setFilters({ area: code })} {...(post && { root: post.areaCode })} />
            )}
          </FieldBox>
        )}
        <label className="check">
          <input type="checkbox" checked={filters.question} onChange={(event) => setFilters({ question: event.target.checked })} />
          {t('onlyQuestions')}
        </label>
      </div>
      <Shown read={read}>
        {(answer) =>
          answer.total === 0 ? (
            <EmptyState
              title={filtered ? t('noneFits') : t(community ? 'noTasks' : 'noTasksInArea')}
              how={filtered ? t('noneFitsHow') : t(community ? 'noTasksHow' : 'noTasksInAreaHow')}
              action={filtered ? <DeskLink to="/tasks">{t('clearFilters')}</DeskLink> : undefined}
            />
          ) : (
            <>
              <p className="muted" role="status">
                {t('total', { n: answer.total })}
              </p>
              <TaskList tasks={answer.rows} />
              <Pager page={answer} onPage={setFilters} />
            </>
          )
        }
      </Shown>
    </>
  )
}
