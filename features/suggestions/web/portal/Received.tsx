/** What the sender takes away: the code and the last day for the answer. */
import { useEffect, useRef } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../portal-words.ts'

export type Sent = { code: string; answerBy: string }

export function Received({ sent: { code, answerBy }, onAnother }: { sent: Sent; onAnother: () => void }) {
  const w = useWords(words)
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="suggestion-received">
      <h2 ref={heading} tabIndex={-1}>
        {w('received')}
      </h2>
      <p>{w('answeredUntil', { day: format.day(answerBy) })}</p>
      <p>{w('yourCode')}</p>
      <p className="suggestion-code">{code}</p>
      <p>{w('keepCode')}</p>
      <button type="button" className="plain-button" onClick={onAnother}>
        {w('another')}
      </button>
    </section>
  )
}
