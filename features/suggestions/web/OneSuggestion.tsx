import { Button } from 'antd'
import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import type { ListedSuggestion } from '../contract.ts'
import { availableSteps } from '../rules.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { RevealContact } from './RevealContact.tsx'
import { words } from './words.ts'

export function OneSuggestion({ suggestion }: { suggestion: ListedSuggestion }) {
  const w = useWords(words)
  const format = useFormat()
  const [open, setOpen] = useState<'answer' | 'contact'>()
  const { body, about, at, answerBy, areaName, contactMasked, late, answer, answeredBy, answeredByOrganisation, answeredAt } = suggestion
  const steps = availableSteps({ answeredAt, contactGiven: contactMasked !== null })
  const which = <span className="hidden-words">{w('of', { body: body.slice(0, 20) })}</span>
  return (
    <li>
      <p className="suggestion-facts">
        {late && <StateTag tone="warn" word={words.late} />}
        {!late && answeredAt === null && <StateTag tone="info" word={words.waiting} />}
        {answeredAt !== null && <StateTag tone="ok" word={words.answered} />}
        {answeredAt === null && <strong>{w('by', { day: format.day(answerBy) })}</strong>}
        <span>{w('sentOn', { day: format.dayOf(at) })}</span>
        <span>{areaName ?? w('wholeCity')}</span>
        {about && (
          <a href={about} title={about}>
            {w('about')}
          </a>
        )}
      </p>
      <p className="suggestion-body">{body}</p>
      {answer && (
        <div className="suggestion-answer">
          <p className="suggestion-body">{answer}</p>
          <p className="muted">{w('answeredBy', { who: answeredBy, organisation: answeredByOrganisation, day: format.dayOf(answeredAt) })}</p>
        </div>
      )}
      {steps.includes('answer') && open !== 'answer' && (
        <p className="suggestion-steps">
          <Button type="primary" onClick={() => setOpen('answer')}>
            {w('write')}
            {which}
          </Button>
          {steps.includes('revealContact') ? (
            <>
              <span>{w('contact', { contact: contactMasked })}</span>
              <Button onClick={() => setOpen('contact')}>
                {w('reveal')}
                {which}
              </Button>
            </>
          ) : (
            <span className="muted">{w('noContact')}</span>
          )}
        </p>
      )}
      {open === 'answer' && steps.includes('answer') && <AnswerForm suggestion={suggestion} onClose={() => setOpen(undefined)} />}
      {open === 'contact' && <RevealContact id={suggestion.id} onClose={() => setOpen(undefined)} />}
    </li>
  )
}
