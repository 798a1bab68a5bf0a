/** Every ask with what became of it; for the reviewer, one decision for each. */
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { isOpen } from '../../rules/documents/steps.ts'
import { AskCard } from './AskCard.tsx'
import { AskDecision } from './AskDecision.tsx'
import { TakeBackMark } from './TakeBackMark.tsx'
import { toneOf } from './states.ts'
import { decisionWords, words } from './words.ts'

/** A mark made in between moves the numbers; what was begun on a card stays with its words. */
const keyOf = ({ kind, audience, words: { start, end }, marked }: DocumentRead['asks'][number]) => [kind, audience, start, end, marked?.at ?? ''].join(' ')

export function ReviewPanel({ document }: { document: DocumentRead }) {
  const w = useWords(words)
  const text = useText()
  const { asks, steps, marksGone } = document
  const ofCommunity = asks.filter(({ audience }) => audience === 'community')
  const open = ofCommunity.filter(isOpen).length
  return (
    <aside className="document-side" aria-labelledby="found-title">
      <h2 id="found-title">{w('found')}</h2>
      <p role="status">
        {asks.length === 0 ? (
          w('noneFound')
        ) : open === 0 ? (
          <StateTag tone="ok" word={w('allSettled')} />
        ) : (
          <StateTag tone="warn" word={w('settled', { done: ofCommunity.length - open, open })} />
        )}
      </p>
      {steps.includes('decide') && marksGone > 0 && (
        <div className="notice state-warn" role="status">
          <p>{w('marksGone', { n: marksGone })}</p>
        </div>
      )}
      {steps.includes('decide') && <p className="muted">{w('mayMiss')}</p>}
      <ol className="asks">
        {asks.map((ask) => (
          <AskCard key={keyOf(ask)} ask={ask} there={<a href={`#text-${ask.position}`}>{w('showThere')}</a>}>
            {ask.coveredBy && ask.decision === 'covered' && (
              <p className="muted">{w('coveredBy', { title: ask.coveredBy.title, number: ask.coveredBy.admissionNumber ?? w('byLaw') })}</p>
            )}
            {ask.decision && (
              <p>
                <StateTag tone={toneOf(ask)} word={w('decidedAs', { what: text(decisionWords[ask.decision]) })} /> {ask.because}
              </p>
            )}
            {ask.applicationId && document.steps.includes('withdraw') && <DeskLink to={`/applications/${ask.applicationId}`}>{w('application')}</DeskLink>}
            {steps.includes('decide') && <AskDecision document={document} ask={ask} />}
            {steps.includes('decide') && ask.marked && ask.applicationId === null && <TakeBackMark document={document} position={ask.position} />}
          </AskCard>
        ))}
      </ol>
    </aside>
  )
}
