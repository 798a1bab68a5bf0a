/** Everything needed to answer a resident on one page: what is held, from where, who looked; then the answer. */
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { requestClauses } from '../../rules/requests.ts'
import { words as shared } from '../words.ts'
import { Asker } from './Asker.tsx'
import { AnswerRequest } from './AnswerRequest.tsx'
import { requestTones } from './RequestsPage.tsx'
import { requestKindWords, requestStateWords, requestWords as words } from './words.ts'
import type { RequestWhole } from './whole.ts'

export default function RequestPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.ledgers.getRequest, { id })}>{(request) => <Whole request={request} />}</Shown>
}

function Whole({ request }: { request: RequestWhole }) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const format = useFormat()
  const right = requestClauses[request.kind]
  return (
    <>
      <PageHead
        title={s('lineOf', { name: text(requestKindWords[request.kind]), value: request.body })}
        state={<StateTag tone={requestTones[request.state]} word={requestStateWords[request.state]} />}
        more={request.subjectId && <DeskLink to={`/subjects/${request.subjectId}`}>{request.subjectTitle ?? s('openRecord')}</DeskLink>}
      />
      <Facts
        of={[
          { label: w('askedBy'), value: <Asker request={request} /> },
          { label: w('right'), value: w('rightOf', { article: { zh: right.article, en: `article ${right.number}` } }) },
          { label: w('community'), value: request.communityName },
          { label: w('receivedOn'), value: format.day(request.receivedOn) },
          { label: w('due'), value: format.day(request.dueOn) },
        ]}
      />
      {request.state === 'open' ? (
        <AnswerRequest key={request.revision} request={request} />
      ) : (
        <section className="panel">
          <p>{request.answer}</p>
          {request.answeredBy && <p className="muted">{w('answered', { who: request.answeredBy, day: format.dayOf(request.answeredAt) })}</p>}
        </section>
      )}
      <section className="section">
        <h2>{w('looked')}</h2>
        {request.reveals.length === 0 ? (
          <p className="muted">{w('noLooks')}</p>
        ) : (
          <ul className="plain-list">
            {request.reveals.map(({ id, at, revealedBy, organisationName, purpose }) => (
              <li key={id}>
                {format.instant(at)} · {organisationName} {revealedBy} · {purpose}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
