/** A clean-up list on the agenda: voted on as a whole; a line may be asked to be discussed apart. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { MeetingRead } from '../contract.ts'
import type { ListChoice, ListOnAgenda } from '../contract/lists.ts'
import { OneOf } from './controls.tsx'
import { Hands, votersAmong, type Unit } from './Hands.tsx'
import { listChoiceWords, words } from './list-words.ts'

export function ListItem({ meeting, entry }: { meeting: MeetingRead; entry: ListOnAgenda }) {
  const w = useWords(words)
  const text = useText()
  const { today, may } = useSession()
  const { list, myVote, votes, votesCast, outcome, tally } = entry
  const over = meeting.votesUntil !== null && today > meeting.votesUntil
  const voting = meeting.mayVote && today >= meeting.heldOn && !over
  const present = meeting.attendance.filter((unit) => unit.present)
  const recording = meeting.state === 'called' && meeting.mode === 'room' && may('meetings.call') && today >= meeting.heldOn && present.length > 0
  return (
    <li className="card">
      <p className="muted">{w('asAWhole')}</p>
      <h3>
        <DeskLink to={`/cleanups/lists/${list.id}`}>{list.title}</DeskLink>
      </h3>
      <p className="card-line">
        <span>{w('lines', { keep: list.keep, merge: list.merge, cancel: list.cancel })}</span>
        {outcome && <StateTag tone={outcome === 'adopted' ? 'ok' : 'danger'} word={words[outcome]} />}
        {list.decisionNumber && <span>{list.decisionNumber}</span>}
        {meeting.state === 'called' && <span>{w('votesCast', { n: votesCast })}</span>}
      </p>
      {tally && <p>{w('tally', { ...tally, dissent: undefined })}</p>}
      {voting && <ListVoteForm key={myVote?.at} meetingId={meeting.id} entry={entry} />}
      {recording && (
        <details className="all-votes">
          <summary>{w('recordHandsHow')}</summary>
          <ListVoteForm
            key={present.map(({ organisationId }) => organisationId).join()}
            meetingId={meeting.id}
            entry={{ ...entry, myVote: null }}
            hands={present}
          />
        </details>
      )}
      {meeting.state !== 'called' && votes.length > 0 && (
        <details className="all-votes">
          <summary>{w('allVotes')}</summary>
          <ul className="said">
            {votes.map(({ organisationId, organisationName, choice, reason }) => (
              <li key={organisationId}>
                {organisationName}：{text(listChoiceWords[choice])} {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

const choices = ['adopt', 'reject'] as const

type FormProps = { meetingId: string; entry: ListOnAgenda; /** Units present, when the secretary writes down hands. */ hands?: readonly Unit[] }

function ListVoteForm({ meetingId, entry: { list, myVote }, hands }: FormProps) {
  const w = useWords(words)
  const text = useText()
  const [choice, setChoice] = useState<ListChoice | null>(myVote?.choice ?? null)
  const [exceptions, setExceptions] = useState<string[]>(myVote?.exceptions ?? [])
  const [reason, setReason] = useState(myVote?.reason ?? '')
  const [raised, setRaised] = useState(() => votersAmong(hands ?? []))
  const read = useRead(api.cleanups.getDecisionList, { id: list.id })
  const cast = useSubmit(api.admissions.castListVote, { done: words.voted })
  const record = useSubmit(api.admissions.recordListHands, { done: words.voted })
  const send = hands ? record : cast
  const ready = choice !== null && (!hands || raised.length > 0) && (choice === 'adopt' || reason.trim() !== '')
  return (
    <form
      className="stance-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!choice || !ready) return
        const said = { id: meetingId, listId: list.id, choice, exceptions, reason: reason.trim() }
        if (hands) void record.submit({ ...said, organisationIds: raised })
        else void cast.submit(said)
      }}
    >
      <RefusalNotice problem={send.problem} />
      {hands && <Hands of={hands} raised={raised} onChange={setRaised} />}
      <fieldset className="field field-group field-inline">
        <legend>{w(hands ? 'handsFor' : 'vote')}</legend>
        <OneOf
          name={`list-${list.id}`}
          value={choice}
          options={choices.map((one) => ({ value: one, label: text(listChoiceWords[one]) }))}
          onChange={setChoice}
        />
      </fieldset>
      <details>
        <summary>{w('apart', { n: exceptions.length })}</summary>
        {(read.data?.lines ?? []).map(({ entryId, entry }) => (
          <label key={entryId} className="check">
            <input
              type="checkbox"
              checked={exceptions.includes(entryId)}
              onChange={(event) => setExceptions(event.target.checked ? [...exceptions, entryId] : exceptions.filter((one) => one !== entryId))}
            />
            {entry.title}
          </label>
        ))}
      </details>
      <FieldBox name={`list-reason-${list.id}`} label={w('reason')}>
        {(tie) => (
          <Input.TextArea {...tie} value={reason} maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} onChange={(event) => setReason(event.target.value)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
        {w(hands ? 'recordHands' : myVote ? 'changeVote' : 'castVote')}
      </Button>
    </form>
  )
}
