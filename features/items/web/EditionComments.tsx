/** What was said in the comment period, for those who answer it. */
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import { words } from './edition-words.ts'

export function EditionComments({ editionId }: { editionId: string }) {
  const w = useWords(words)
  const format = useFormat()
  const read = useRead(api.items.listEditionComments, { id: editionId })
  return (
    <section>
      <h2>{w('comments')}</h2>
      <Shown read={read}>
        {(comments) =>
          comments.length === 0 ? (
            <EmptyState title={w('noComments')} how={w('noCommentsHow')} />
          ) : (
            comments.map(({ id, body, organisationName, at }) => (
              <article key={id} className="edition-comment">
                <p>{body}</p>
                <p className="muted">
                  {organisationName ?? w('unnamed')} · {format.instant(at)}
                </p>
              </article>
            ))
          )
        }
      </Shown>
    </section>
  )
}
