/** A body objects to an entry about it. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { useFormat } from '../../../../web/format.ts'
import { newKey, Problem, send } from '../../../../web/portal/read.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../../web/words.ts'
import type { AskingEntry } from '../../contract/asking.ts'
import type { endpoints } from '../../endpoints/asking.ts'
import { words } from '../portal-words.ts'

export function ObjectForm({ entry, onClose, onSent }: { entry: AskingEntry; onClose: () => void; onSent: () => void }) {
  const w = useWords(words)
  const format = useFormat()
  const [because, setBecause] = useState('')
  const [contact, setContact] = useState('')
  const [problem, setProblem] = useState<RefusalBody>()
  const [answerBy, setAnswerBy] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { key, month, title, bodyName } = entry

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const input = { key: key ?? '', month, title, because, contact: contact.trim() || null }
      const sent = await send<typeof endpoints.objectToEntry>('POST', '/entry-corrections', input, newKey(), 'omit')
      setAnswerBy(sent.answerBy)
      onSent()
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
    }
  }
  return (
    <section className="proof-box screen-only">
      <h2 ref={heading} tabIndex={-1}>
        {w('objectTo', { body: bodyName, title, month })}
      </h2>
      {answerBy ? (
        <p role="status">{w('sent', { day: format.day(answerBy) })}</p>
      ) : (
        <form className="proof-form" noValidate onSubmit={(event) => void submit(event)}>
          <p>{w('objectLead')}</p>
          <RefusalNotice problem={problem} names={{ because: words.because, contact: words.contact }} />
          <FieldBox name="because" label={w('because')} problem={problem}>
            {({ status: _, ...tie }) => (
              <textarea {...tie} className="plain-input" rows={3} maxLength={2000} value={because} onChange={(event) => setBecause(event.target.value)} />
            )}
          </FieldBox>
          <FieldBox name="contact" label={w('contact')} problem={problem}>
            {({ status: _, ...tie }) => (
              <input {...tie} className="plain-input" maxLength={100} value={contact} onChange={(event) => setContact(event.target.value)} />
            )}
          </FieldBox>
          <button type="submit" className="primary-button">
            {w('send')}
          </button>
        </form>
      )}
      <p>
        <button type="button" className="plain-button" onClick={onClose}>
          {w('cancel')}
        </button>
      </p>
    </section>
  )
}
