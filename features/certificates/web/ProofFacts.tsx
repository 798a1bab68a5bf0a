/** Everything known of one kind of proof: basis and the right way first, then who asks, what can be known, evidence, source, doubts. */
import type { ReactNode } from 'react'
import { useText, useWords } from '../../../web/words.ts'
import type { Proof } from '../contract/catalogue.ts'
import { Clause } from './Clause.tsx'
import { Evidence } from './Evidence.tsx'
import { doubtWords, knowableWords, originWords, words } from './proof-words.ts'

/** Told beside the way itself. */
const routeDoubt = 'ROUTE_FROM_KNOWLEDGE'

export function ProofFacts({ of: proof }: { of: Proof }) {
  return (
    <>
      <BasisFacts of={proof} />
      <MoreFacts of={proof} />
    </>
  )
}

/** On what basis, who is competent, which way to go: all that somebody who was told no needs at once. */
export function BasisFacts({ of: { terms, verdict, clauseStates, origin } }: { of: Proof }) {
  const w = useWords(words)
  const text = useText()
  // an entry without a clause of its own is answered by the general one, or by the official list it stands on
  const texts = [verdict.texts, clauseStates, verdict.clause ? [verdict.clause] : []].find(({ length }) => length > 0) ?? []
  return (
    <dl className="proof-facts">
      <Row label={w(verdict.texts.length > 0 ? 'bothTexts' : 'basis')}>
        {texts.length === 0 && (verdict.answer === 'allowed' ? w('basisIsList', { list: text(originWords[origin]) }) : w('noBasis'))}
        {texts.map((clause) => (
          <div key={`${clause.sourceId} ${clause.article}`}>
            <Clause of={clause} />
          </div>
        ))}
        {terms?.disputed && <div>{terms.disputed.note}</div>}
      </Row>
      {terms?.competentBody && <Row label={w('competent')}>{terms.competentBody}</Row>}
      {terms?.route && (
        <Row label={w('route')}>
          {terms.route}
          {verdict.doubts.includes(routeDoubt) && <div className="muted">{text(doubtWords[routeDoubt])}</div>}
        </Row>
      )}
    </dl>
  )
}

export function MoreFacts({ of: proof }: { of: Proof }) {
  const w = useWords(words)
  const text = useText()
  const { terms, verdict } = proof
  const allowed = verdict.answer === 'allowed'
  const doubts = verdict.doubts.filter((doubt) => doubt !== routeDoubt)
  const askers = terms?.askedBy.join('、')
  return (
    <dl className="proof-facts">
      {askers && <Row label={w('askedBy')}>{askers}</Row>}
      {terms?.usedFor && <Row label={w('usedFor')}>{terms.usedFor}</Row>}
      {terms?.knowable && (
        <Row label={w('knowable')}>
          {text(knowableWords[terms.knowable])}
          {terms.knowableNote && <div className="muted">{terms.knowableNote}</div>}
        </Row>
      )}
      {allowed && (
        <Row label={w('evidence')}>
          <Evidence of={terms?.evidence ?? []} />
        </Row>
      )}
      {allowed && <Row label={w('validity')}>{terms?.validityDays ? w('days', { n: terms.validityDays }) : w('noTerm')}</Row>}
      <Row label={w('origin')}>{text(originWords[proof.origin])}</Row>
      {proof.note && !terms?.disputed && <Row label={w('note')}>{proof.note}</Row>}
      {doubts.length > 0 && (
        <Row label={w('doubts')}>
          {doubts.map((doubt) => (
            <div key={doubt}>{text(doubtWords[doubt])}</div>
          ))}
        </Row>
      )}
      <Row label={w('source')}>
        <span className="proof-source">{proof.source}</span>
      </Row>
    </dl>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
