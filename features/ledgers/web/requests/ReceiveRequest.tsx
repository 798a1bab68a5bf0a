import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFilters, useGo } from '../../../../web/desk/address.ts'
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { RequestKind } from '../../contract/care.ts'
import { requestKindWords, requestWords as words } from './words.ts'

export function ReceiveRequest() {
  const w = useWords(words)
  const text = useText()
  const go = useGo()
  const { post, today } = useSession()
  const own = post && !post.areaCode.endsWith('000') ? post.areaCode : undefined
  const [kind, setKind] = useState<(typeof RequestKind.options)[number]>('access')
  const [chosenCommunity, setCommunity] = useState<string | undefined>(own)
  const [{ subjectId }, setAddress] = useFilters({ subjectId: '' })
  const subject = useRead(api.ledgers.getSubject, subjectId ? { id: subjectId } : null)
  const [body, setBody] = useState('')
  const [askedBy, setAskedBy] = useState('')
  const [receivedOn, setDay] = useState<string | null>(today)
  const communityCode = subject.data?.communityCode ?? chosenCommunity
  const receive = useSubmit(api.ledgers.receiveRequest, { done: words.recorded, then: ({ id }) => go(`/resident-requests/${id}`) })
  const ready = communityCode && receivedOn && body.trim().length >= 2 && askedBy.trim().length >= 2
  return (
    <details className="panel" open={subjectId !== ''}>
      <summary>{w('receive')}</summary>
      <FieldBox name="kind" label={w('kind')} problem={receive.problem}>
        {({ status: _, ...tie }) => (
          <select {...tie} className="plain-input" value={kind} onChange={(event) => setKind(RequestKind.parse(event.target.value))}>
            {RequestKind.options.map((option) => (
              <option key={option} value={option}>
                {text(requestKindWords[option])}
              </option>
            ))}
          </select>
        )}
      </FieldBox>
      {!own && !subject.data && (
        <FieldBox name="communityCode" label={w('community')} problem={receive.problem}>
          {(tie) => (
            <AreaPicker
              {...tie}
              one
              value={communityCode ? [communityCode] : []}
              onChange={([code]) => setCommunity(code)}
              {...(post && { root: post.areaCode })}
            />
          )}
        </FieldBox>
      )}
      <div className="field">
        <strong>{w('subject')}</strong>
        {subjectId === '' ? (
          <p className="field-help">{w('subjectHelp')}</p>
        ) : (
          <p>
            {subject.data && `${subject.data.title} · ${subject.data.communityName}`}{' '}
            <button type="button" className="quiet-button" onClick={() => setAddress({ subjectId: '' })}>
              {w('untie')}
            </button>
          </p>
        )}
      </div>
      <FieldBox name="body" label={w('body')} problem={receive.problem}>
        {(tie) => <Input.TextArea {...tie} autoSize={{ minRows: 2 }} value={body} onChange={(event) => setBody(event.target.value)} />}
      </FieldBox>
      <FieldBox name="askedBy" label={w('askedBy')} problem={receive.problem}>
        {(tie) => <Input {...tie} maxLength={200} value={askedBy} onChange={(event) => setAskedBy(event.target.value)} />}
      </FieldBox>
      <FieldBox name="receivedOn" label={w('receivedOn')} problem={receive.problem}>
        {(tie) => <DayInput {...tie} value={receivedOn} max={today} onChange={setDay} />}
      </FieldBox>
      <RefusalNotice problem={receive.problem} />
      <Button
        type="primary"
        disabled={!ready}
        loading={receive.pending}
        onClick={() =>
          communityCode &&
          receivedOn &&
          void receive.submit({ kind, communityCode, subjectId: subjectId || null, elementKeys: [], body: body.trim(), askedBy: askedBy.trim(), receivedOn })
        }
      >
        {w('record')}
      </Button>
    </details>
  )
}
