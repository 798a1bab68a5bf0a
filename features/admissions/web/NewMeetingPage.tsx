/** Call a joint meeting: which applications, in a room or in writing, when. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { addDays } from '../../../foundation/clock.ts'
import { api } from '../../../web/api.ts'
import { useFilters, useGo } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FieldError } from '../../../web/ui/FieldError.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { Meeting } from '../contract.ts'
import './admissions.css'
import { AgendaChoice, lastOf, useCandidates } from './AgendaChoice.tsx'
import { OneOf } from './controls.tsx'
import { ListChoice } from './ListChoice.tsx'
import { words } from './meeting-words.ts'
import { modeWords } from './states.ts'

const usualWait = 3

export default function NewMeetingPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const go = useGo()
  const { today } = useSession()
  const [{ application, list }] = useFilters({ application: '', list: '' })
  const [listIds, setListIds] = useState<string[]>(list ? [list] : [])
  const [chosen, setChosen] = useState<string[]>(application ? [application] : [])
  const [mode, setMode] = useState<Meeting['mode']>('room')
  const [day, setDay] = useState<string | null>()
  const [until, setUntil] = useState<string | null>()
  const [place, setPlace] = useState('')
  const [typed, setTyped] = useState<string>()
  // held once communities and member units have had their say on all that is chosen
  const opinions = lastOf(
    (useCandidates().data ?? []).filter(({ id }) => chosen.includes(id)).flatMap(({ commentUntil, opinionsDueOn }) => [commentUntil, opinionsDueOn]),
  )
  const earliest = opinions && opinions >= today ? addDays(opinions, 1) : today
  const heldOn = day === undefined ? addWorkingDays(addDays(earliest, -1), 1) : day
  const votesUntil = until === undefined ? (heldOn ? addWorkingDays(heldOn, usualWait) : null) : until
  const title = typed ?? (heldOn ? w('usualTitle', { day: format.day(heldOn) }) : '')
  const send = useSubmit(api.admissions.callMeeting, { done: words.called, then: ({ id }) => go(`/meetings/${id}`, { replace: true }) })
  const ready = chosen.length + listIds.length > 0 && title.trim() !== '' && heldOn !== null && (mode === 'room' || votesUntil !== null)
  const call = () =>
    heldOn &&
    void send.submit({
      title: title.trim(),
      mode,
      heldOn,
      place: (mode === 'room' && place.trim()) || null,
      votesUntil: mode === 'writing' ? votesUntil : null,
      applicationIds: chosen,
      listIds,
    })

  return (
    <>
      <PageHead title={w('newMeeting')} lead={w('newLead')} />
      <form
        className="narrow-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) call()
        }}
      >
        <RefusalNotice problem={send.problem} />
        <fieldset className="field field-group" id="field-applicationIds" tabIndex={-1}>
          <legend>{w('agenda')}</legend>
          <AgendaChoice value={chosen} on={day ?? null} onChange={setChosen} />
          <p className="field-help">{w('agendaHelp')}</p>
          <FieldError problem={send.problem} field="applicationIds" />
        </fieldset>
        <ListChoice value={listIds} onChange={setListIds} />
        <fieldset className="field field-group">
          <legend>{w('mode')}</legend>
          <OneOf
            name="mode"
            value={mode}
            onChange={setMode}
            options={[
              { value: 'room', label: text(modeWords.room), help: w('roomHelp') },
              { value: 'writing', label: text(modeWords.writing), help: w('writingHelp') },
            ]}
          />
        </fieldset>
        <FieldBox
          name="heldOn"
          label={w(mode === 'room' ? 'heldOn' : 'votesFrom')}
          help={opinions ? w('heldOnHelp', { day: format.day(opinions) }) : undefined}
          problem={send.problem}
        >
          {(tie) => <DayInput {...tie} value={heldOn} min={earliest} onChange={setDay} />}
        </FieldBox>
        {mode === 'room' ? (
          <FieldBox name="place" label={w('place')} problem={send.problem}>
            {(tie) => <Input {...tie} value={place} maxLength={200} onChange={(event) => setPlace(event.target.value)} />}
          </FieldBox>
        ) : (
          <FieldBox name="votesUntil" label={w('votesUntil')} problem={send.problem}>
            {(tie) => <DayInput {...tie} value={votesUntil} {...(heldOn && { min: heldOn })} onChange={setUntil} />}
          </FieldBox>
        )}
        <FieldBox name="title" label={w('title')} problem={send.problem}>
          {(tie) => <Input {...tie} value={title} maxLength={200} onChange={(event) => setTyped(event.target.value)} />}
        </FieldBox>
        <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
          {w('call')}
        </Button>
      </form>
    </>
  )
}
