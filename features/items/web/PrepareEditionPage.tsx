/** Preparing the next edition: which list, from when, with or without public comment; what it will change is shown first. */
import { Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { List } from '../contract.ts'
import { listWords } from '../words.ts'
import { Difference } from './Difference.tsx'
import { words } from './edition-words.ts'
import './items.css'
import { words as itemWords } from './words.ts'

export default function PrepareEditionPage() {
  const w = useWords(words)
  const i = useWords(itemWords)
  const text = useText()
  const go = useGo()
  const { session } = useSession()
  const [list, setList] = useState<List>('assist')
  const [title, setTitle] = useState<string>()
  const [note, setNote] = useState('')
  const [effectiveOn, setEffectiveOn] = useState<string | null>(session.today)
  const [commented, setCommented] = useState(false)
  const [commentFrom, setFrom] = useState<string | null>(session.today)
  const [commentUntil, setUntil] = useState<string | null>(null)
  const preview = useRead(api.items.previewEdition, effectiveOn ? { list, effectiveOn } : null)
  const proposedTitle = preview.data ? w('titleOf', { list: text(listWords[list]), n: preview.data.number }) : ''
  const send = useSubmit(api.items.prepareEdition, {
    done: (head) => (head.state === 'published' ? words.publishedNow : words.opened),
    then: (head) => go(`/editions/${head.list}/${head.number}`),
  })
  const ready = effectiveOn !== null && (title ?? proposedTitle) !== '' && (!commented || (commentFrom !== null && commentUntil !== null))
  const prepare = () =>
    effectiveOn !== null &&
    send.submit({
      list,
      title: title ?? proposedTitle,
      note: note.trim() || null,
      effectiveOn,
      commentFrom: commented ? commentFrom : null,
      commentUntil: commented ? commentUntil : null,
    })

  return (
    <>
      <PageHead title={i('prepareEdition')} lead={w('prepareLead')} />
      <RefusalNotice problem={send.problem} />
      <form
        className="draft-form"
        onSubmit={(event) => {
          event.preventDefault()
          void prepare()
        }}
      >
        <fieldset>
          <legend>{i('edition')}</legend>
          <FieldBox name="list" label={w('list')}>
            {(tie) => (
              <select {...tie} className="plain-input" value={list} onChange={(event) => setList(event.target.value as List)}>
                {List.options.map((one) => (
                  <option key={one} value={one}>
                    {text(listWords[one])}
                  </option>
                ))}
              </select>
            )}
          </FieldBox>
          <FieldBox name="title" label={w('title')} problem={send.problem}>
            {(tie) => <Input {...tie} value={title ?? proposedTitle} maxLength={200} onChange={(event) => setTitle(event.target.value)} />}
          </FieldBox>
          <FieldBox name="effectiveOn" label={w('effectiveOn')} problem={send.problem}>
            {(tie) => <DayInput {...tie} value={effectiveOn} min={session.today} onChange={setEffectiveOn} />}
          </FieldBox>
          <FieldBox name="note" label={w('note')} problem={send.problem}>
            {(tie) => <Input.TextArea {...tie} value={note} maxLength={2000} autoSize={{ minRows: 1 }} onChange={(event) => setNote(event.target.value)} />}
          </FieldBox>
          <p>
            <label className="check">
              <input type="checkbox" checked={commented} onChange={(event) => setCommented(event.target.checked)} />
              {w('withComment')}
            </label>
          </p>
          {commented && (
            <div className="side-by-side">
              <FieldBox name="commentFrom" label={w('commentFrom')} problem={send.problem}>
                {(tie) => <DayInput {...tie} value={commentFrom} min={session.today} onChange={setFrom} />}
              </FieldBox>
              <FieldBox name="commentUntil" label={w('commentUntil')} problem={send.problem}>
                {(tie) => <DayInput {...tie} value={commentUntil} min={session.today} onChange={setUntil} />}
              </FieldBox>
            </div>
          )}
        </fieldset>
        <p className="form-actions">
          <button type="submit" className="primary-button" disabled={!ready || send.pending}>
            {w(commented ? 'freeze' : 'freezeAndPublish')}
          </button>
        </p>
      </form>
      <h2>{w('preview')}</h2>
      <Shown read={preview}>
        {({ number, entryCount, difference }) => (
          <>
            <p>{w('previewSum', { n: number, entries: entryCount })}</p>
            <Difference of={difference} isFirst={number === 1} link={(itemId, name) => <DeskLink to={`/items/${itemId}`}>{name}</DeskLink>} />
          </>
        )}
      </Shown>
    </>
  )
}
