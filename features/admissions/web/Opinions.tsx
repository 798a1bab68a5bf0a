/** What communities said (the department sees the words only) and what member units said. */
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import { stanceShown } from './states.ts'
import { words } from './words.ts'

export function Comments({ application: { comments, commentUntil } }: { application: ApplicationRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { may } = useSession()
  const hidden = may('admissions.apply')
  return (
    <>
      <p className="muted">
        {commentUntil ? w('commentsUntil', { day: format.day(commentUntil) }) : w('commentsNotOpen')}
        {commentUntil && hidden && w('commentsHidden')}
      </p>
      {commentUntil && comments.length === 0 && <p>{w('commentsNone')}</p>}
      <ul className="said">
        {comments.map(({ id, stance, body, at, communityName }) => (
          <li key={id}>
            <p>
              <StateTag {...stanceShown[stance]} />{' '}
              <span className="muted">{w('commentFrom', { name: communityName ?? w('oneCommunity'), at: format.dayOf(at) })}</span>
            </p>
            <p className="said-words">{body}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

export function Opinions({ application: { opinions } }: { application: ApplicationRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  if (opinions.length === 0) return <p className="muted">{w('opinionsNone')}</p>
  const awaited = opinions.filter(({ givenAt }) => givenAt === null)
  const dueOn = awaited[0]?.dueOn ?? today
  const late = dueOn < today
  return (
    <ul className="said">
      {opinions.map(
        ({ organisationId, organisationName, stance, body, givenAt }) =>
          givenAt && (
            <li key={organisationId}>
              <p>
                <strong>{organisationName}</strong> {stance && <StateTag {...stanceShown[stance]} />}{' '}
                <span className="muted">{w('opinionGiven', { at: format.dayOf(givenAt) })}</span>
              </p>
              <p className="said-words">{body}</p>
            </li>
          ),
      )}
      {awaited.length > 0 && (
        <li>
          <p>
            <StateTag tone={late ? 'neutral' : 'pending'} word={late ? words.opinionMissed : words.opinionWaiting} />{' '}
            <span className="muted">{w(late ? 'opinionWasDue' : 'opinionDue', { day: format.day(dueOn) })}</span>
          </p>
          <p>{awaited.map(({ organisationName }) => organisationName).join('、')}</p>
        </li>
      )}
    </ul>
  )
}
