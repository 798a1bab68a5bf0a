/** How a record stands to others: lives in, heads, rents, works at; with its days. */
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { relationWords, words } from '../words.ts'
import { Relate } from './Relate.tsx'
import type { SubjectWhole } from './whole.ts'

export function Relations({ subject }: { subject: SubjectWhole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { today } = useSession()
  const end = useSubmit(api.ledgers.endRelation, { aloud: true })
  return (
    <section className="section">
      <h2>{w('relations')}</h2>
      {subject.relations.length === 0 && <p className="muted">{w('noRelations')}</p>}
      <ul className="plain-list">
        {subject.relations.map(({ id, kind, outgoing, otherTitle, fromId, toId, validFrom, validTo }) => (
          <li key={id}>
            {text(relationWords[kind][outgoing ? 'out' : 'back'])} <DeskLink to={`/subjects/${outgoing ? toId : fromId}`}>{otherTitle}</DeskLink>{' '}
            <span className="muted">
              {validFrom && w('since', { day: format.day(validFrom) })} {validTo && w('until', { day: format.day(validTo) })}
            </span>{' '}
            {subject.mayWrite && validTo === null && (
              <button type="button" className="quiet-button" disabled={end.pending} onClick={() => void end.submit({ id, validTo: today })}>
                {w('relationEnds')}
                <span className="hidden-words">：{otherTitle}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {subject.mayWrite && <Relate subject={subject} />}
    </section>
  )
}
