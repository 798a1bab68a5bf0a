/** Questions of communities that nobody has answered yet; each leads to its task, where the answer box stands. */
import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useWords } from '../../../../web/words.ts'
import { TaskList } from '../TaskList.tsx'
import { words } from './words.ts'

export function Questions({ dispatchId, mine }: { dispatchId: string; mine: boolean }) {
  const w = useWords(words)
  const { data } = useRead(api.dispatches.listTasks, { dispatchId, question: true, page: 1, size: 50 })
  if (!data || data.total === 0) return null
  return (
    <section className="section" aria-labelledby="questions-title">
      <h2 id="questions-title">{w(mine ? 'questionsTitle' : 'questionsTitleOthers')}</h2>
      <TaskList tasks={data.rows} heading="h3" />
    </section>
  )
}
