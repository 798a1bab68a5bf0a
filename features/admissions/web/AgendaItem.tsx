/** One application on the agenda: what it is, our vote, and after closing everybody's votes and the decision. */
import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../web/ui/Mark.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { AgendaEntry, MeetingRead, Vote } from '../contract.ts'
import { DecisionView } from './Decisions.tsx'
import { words } from './meeting-words.ts'
import { choiceShown, stateShown } from './states.ts'
import { VoteForm } from './VoteForm.tsx'

export function AgendaItem({
  meeting,
  entry: { application, position, recused, myVote, votes, votesCast, decision },
}: {
  meeting: MeetingRead
  entry: AgendaEntry
}) {
  const w = useWords(words)
  const [open, setOpen] = useState(false)
  const format = useFormat()
  const { today, may } = useSession()
  const mine = meeting.mayVote && !recused
  const early = today < meeting.heldOn
  const over = meeting.votesUntil !== null && today > meeting.votesUntil
  const voting = mine && !early && !over
  const present = meeting.attendance
    .filter((unit) => unit.present)
    .map((unit) => ({ ...unit, recused: unit.organisationId === application.applicantOrganisationId }))
  const recording =
    meeting.state === 'called' && meeting.mode === 'room' && may('meetings.call') && !early && present.some(({ recused: abstains }) => !abstains)
  return (
    <li className="card">
      <p className="muted">{w('item', { n: position })}</p>
      <h3>
        <DeskLink to={`/applications/${application.id}`}>{application.title}</DeskLink>
      </h3>
      <p className="card-line">
        <span>{application.applicantName}</span>
        {!decision && <StateTag {...stateShown[application.state]} />}
        {meeting.state === 'called' && <span>{w('votesCast', { n: votesCast })}</span>}
      </p>
      {recused && meeting.state === 'called' && (
        <p className="notice state-pending">
          <Mark tone="pending" />
          {w('recused')}
        </p>
      )}
      {mine && early && <p className="muted">{w('votingFrom', { day: format.day(meeting.heldOn) })}</p>}
      {mine && over && <p className="muted">{w('votingOver', { day: format.day(meeting.votesUntil) })}</p>}
      {voting && myVote && !open && (
        <div className="my-vote">
          <OneVote vote={myVote} lead={w('myVote')} />
          <button type="button" className="plain-button" onClick={() => setOpen(true)}>
            {w('changeVote')}
            <span className="hidden-words">：{application.title}</span>
          </button>
        </div>
      )}
      {voting && (!myVote || open) && <VoteForm meetingId={meeting.id} applicationId={application.id} start={myVote} onCast={() => setOpen(false)} />}
      {recording && (
        <details className="all-votes">
          <summary>{w('recordHandsHow')}</summary>
          <VoteForm
            key={present.map(({ organisationId }) => organisationId).join()}
            meetingId={meeting.id}
            applicationId={application.id}
            start={null}
            hands={present}
            onCast={() => undefined}
          />
        </details>
      )}
      {decision && <DecisionView decision={decision} linked={false} />}
      {meeting.state !== 'called' && votes.length > 0 && (
        <details className="all-votes">
          <summary>{w('allVotes')}</summary>
          <ul className="said">
            {votes.map((vote) => (
              <li key={vote.organisationId}>
                <OneVote vote={vote} lead={vote.organisationName} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function OneVote({ vote: { choice, conditions, reason }, lead }: { vote: Vote; lead: string }) {
  const text = useText()
  return (
    <>
      <p>
        {lead} <StateTag {...choiceShown[choice]} /> {text(reason)}
      </p>
      {conditions.length > 0 && (
        <ul>
          {conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
    </>
  )
}
