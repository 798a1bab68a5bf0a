/** Pages for when there is no page. */
import { roleWords } from '../../features/people/words.ts'
import { problemOf, refusalOf } from '../api.ts'
import { useSession } from '../session.ts'
import { DeskLink } from '../ui/DeskLink.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useText, useWords } from '../words.ts'
import { words } from './words.ts'

function Back() {
  const w = useWords(words)
  return <DeskLink to="/">{w('backToWork')}</DeskLink>
}

export function NoPage() {
  const w = useWords(words)
  return <EmptyState title={<h1>{w('noPage')}</h1>} how={w('noPageHow')} action={<Back />} />
}

export function NotPermitted() {
  const w = useWords(words)
  const text = useText()
  const { post } = useSession()
  const name = post ? `${post.organisationName} · ${text(roleWords[post.role])}` : '—'
  return <EmptyState title={<h1>{w('notPermitted')}</h1>} how={w('notPermittedHow', { post: name })} action={<Back />} />
}

/** An error while drawing a page; a new version of the desk put in place meanwhile also ends here, and opening again mends it. */
export function PageFault({ error }: { error: unknown }) {
  const w = useWords(words)
  const text = useText()
  const how = refusalOf(error) ? text(problemOf(error).text) : w('pageFaultHow')
  const again = (
    <button type="button" className="primary-button" onClick={() => location.reload()}>
      {w('openAgain')}
    </button>
  )
  return <EmptyState title={<h1>{w('pageFault')}</h1>} how={how} action={again} />
}
