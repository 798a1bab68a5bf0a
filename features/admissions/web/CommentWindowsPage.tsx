/** A community's page: which applications would affect it, until when, and its comment in one step. */
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import './admissions.css'
import { StanceForm } from './StanceForm.tsx'
import { words } from './words.ts'

type Window = AnsweredBy<typeof api.admissions.listCommentWindows>[number]

export default function CommentWindowsPage() {
  const w = useWords(words)
  const read = useRead(api.admissions.listCommentWindows, {})
  return (
    <>
      <PageHead title={w('commentWindows')} lead={w('windowsLead')} />
      <Shown read={read}>
        {(windows) =>
          windows.length === 0 ? (
            <EmptyState title={w('windowsNone')} how={w('windowsNoneHow')} />
          ) : (
            <ul className="cards">
              {windows.map((one) => (
                <OneWindow key={one.id} window={one} />
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  )
}

function OneWindow({
  window: { id, title, applicantName, commentUntil, content, communityDuties, minutesPerCommunity: minutes, commented },
}: {
  window: Window
}) {
  const w = useWords(words)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const send = useSubmit(api.admissions.commentApplication, { done: words.commentSent, then: () => setOpen(false) })
  return (
    <li className="card" id={`window-${id}`}>
      <h2>{title}</h2>
      <p className="card-line">
        <span>{applicantName}</span>
        <strong>{minutes === null ? w('windowUnknown') : w('windowEach', { hours: format.hours(minutes) })}</strong>
        <span>{w('windowUntil', { day: format.day(commentUntil) })}</span>
        {commented && <StateTag tone="ok" word={words.commented} />}
      </p>
      <dl className="proposal">
        <div>
          <dt>{w('whatIsAsked')}</dt>
          <dd>{content}</dd>
        </div>
        <div>
          <dt>{w('whatWeDo')}</dt>
          <dd>{communityDuties}</dd>
        </div>
      </dl>
      {open ? (
        <StanceForm
          name={`comment-${id}`}
          help={w('commentHelp')}
          verb={w('sendComment')}
          pending={send.pending}
          problem={send.problem}
          onSend={(said) => void send.submit({ id, ...said })}
        />
      ) : (
        <button type="button" className={commented ? 'plain-button' : 'verb verb-button'} onClick={() => setOpen(true)}>
          {w('commentNow')}
          <span className="hidden-words">：{title}</span>
        </button>
      )}
    </li>
  )
}
