/** A unit's one vote, or the hands raised in a room: one of four choices, conditions where it gives any, and why. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { Choice, type Vote } from '../contract.ts'
import { OneOf } from './controls.tsx'
import { Hands, votersAmong, type Unit } from './Hands.tsx'
import { words } from './meeting-words.ts'
import { choiceShown } from './states.ts'

type Props = {
  meetingId: string
  applicationId: string
  start: Vote | null
  onCast: () => void
  /** Units present, when the secretary writes down hands instead of voting. */
  hands?: readonly Unit[]
}

export function VoteForm({ meetingId, applicationId, start, onCast, hands }: Props) {
  const w = useWords(words)
  const text = useText()
  const [choice, setChoice] = useState<Choice | null>(start?.choice ?? null)
  const [conditions, setConditions] = useState(start?.conditions.join('\n') ?? '')
  const [reason, setReason] = useState(start?.reason ?? '')
  const [raised, setRaised] = useState(() => votersAmong(hands ?? []))
  const cast = useSubmit(api.admissions.castVote, { done: words.voteCast, then: onCast })
  const record = useSubmit(api.admissions.recordHands, { done: words.handsRecorded, then: onCast })
  const send = hands ? record : cast
  const lines = conditions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const conditional = choice === 'admit_with_conditions'
  const reasoned = choice === 'return' || choice === 'refuse'
  const ready = choice !== null && (!hands || raised.length > 0) && (!conditional || lines.length > 0) && (!reasoned || reason.trim() !== '')
  return (
    <form
      className="stance-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!choice || !ready) return
        const said = { id: meetingId, applicationId, choice, conditions: conditional ? lines : [], reason: reason.trim() }
        if (hands) void record.submit({ ...said, organisationIds: raised })
        else void cast.submit(said)
      }}
    >
      <RefusalNotice problem={send.problem} />
      {hands && <Hands of={hands} raised={raised} onChange={setRaised} />}
      <fieldset className="field field-group field-inline">
        <legend>{w(hands ? 'handsFor' : 'vote')}</legend>
        <OneOf
          name={`vote-${applicationId}`}
          value={choice}
          options={Choice.options.map((one) => ({ value: one, label: text(choiceShown[one].word) }))}
          onChange={setChoice}
        />
      </fieldset>
      {conditional && (
        <FieldBox name={`conditions-${applicationId}`} label={w('conditions')} help={w('conditionsHelp')}>
          {(tie) => (
            <Input.TextArea {...tie} value={conditions} autoSize={{ minRows: 2, maxRows: 10 }} onChange={(event) => setConditions(event.target.value)} />
          )}
        </FieldBox>
      )}
      <FieldBox name={`reason-${applicationId}`} label={w('reason')} help={w('reasonHelp')}>
        {(tie) => (
          <Input.TextArea {...tie} value={reason} maxLength={2000} autoSize={{ minRows: 2, maxRows: 10 }} onChange={(event) => setReason(event.target.value)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
        {w(hands ? 'recordHands' : 'castVote')}
      </Button>
    </form>
  )
}
