/** The form. It goes without cookies: a colleague who is signed in at the desk must not be named by it. */
import { type FormEvent, useRef, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { newKey, Problem, send, usePublic } from '../../../../web/portal/read.ts'
import { FieldBox, type Tie } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as areas } from '../../../areas/contract.ts'
import type { endpoints } from '../../contract.ts'
import { words } from '../portal-words.ts'
import type { Sent } from './Received.tsx'

/** What ties a plain control to its label, without what only antd's controls understand. */
const plain = ({ status: _, ...tie }: Tie) => ({ ...tie, className: tie['aria-invalid'] ? 'plain-input wrong' : 'plain-input' })

const names = { body: words.body, areaCode: words.area, contact: words.contact }

export function SendForm({ about, onSent }: { about: string | undefined; onSent: (sent: Sent) => void }) {
  const w = useWords(words)
  const [body, setBody] = useState('')
  const [areaCode, setArea] = useState('')
  const [contact, setContact] = useState('')
  // a page of the desk may tell who was working there: its address goes along only when asked for
  const [withPage, setWithPage] = useState(!about?.startsWith('/desk'))
  const [pending, setPending] = useState(false)
  const [tooShort, setTooShort] = useState(false)
  const [problem, setProblem] = useState<RefusalBody>()
  const key = useRef(newKey())
  const field = useRef<HTMLTextAreaElement>(null)
  const districts = usePublic<typeof areas.listAreas>('/areas', { level: 'district', size: 50 })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const short = body.trim().length < 2
    setTooShort(short)
    if (short) return field.current?.focus()
    setPending(true)
    const input = { body, areaCode: areaCode || null, contact: contact.trim() || null, about: withPage && about ? about : null }
    try {
      onSent(await send<typeof endpoints.sendSuggestion>('POST', '/suggestions', input, key.current, 'omit'))
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
    } finally {
      setPending(false)
    }
  }
  return (
    <form className="suggestion-form screen-only" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{w('write')}</h2>
      <RefusalNotice problem={problem} names={names} />
      <FieldBox name="body" label={w('body')} help={w('bodyHelp')} problem={problem} error={tooShort ? w('bodyShort') : undefined}>
        {(tie) => <textarea {...plain(tie)} ref={field} rows={6} value={body} maxLength={2000} required onChange={(event) => setBody(event.target.value)} />}
      </FieldBox>
      <FieldBox name="areaCode" label={w('area')} help={w('areaHelp')} problem={problem}>
        {(tie) => (
          <select {...plain(tie)} value={areaCode} onChange={(event) => setArea(event.target.value)}>
            <option value="">{w('anyArea')}</option>
            {districts.data?.rows.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FieldBox>
      <FieldBox name="contact" label={w('contact')} help={w('contactHelp')} problem={problem}>
        {(tie) => <input {...plain(tie)} value={contact} maxLength={100} autoComplete="off" onChange={(event) => setContact(event.target.value)} />}
      </FieldBox>
      {about && (
        <p>
          <label className="check">
            <input type="checkbox" checked={withPage} onChange={(event) => setWithPage(event.target.checked)} />
            <span className="suggestion-path">{about === '/' ? w('aboutHome') : w('about', { path: about })}</span>
          </label>
        </p>
      )}
      <p className="muted">{w('privacy')}</p>
      <button type="submit" className="primary-button" disabled={pending}>
        {w('send')}
      </button>
    </form>
  )
}
