/** The answer to what was asked: what to bring, or why not and where to go. */
import { useText, useWords } from '../../../web/words.ts'
import type { Proof, Verdict } from '../contract/catalogue.ts'
import { Clause } from './Clause.tsx'
import { Evidence } from './Evidence.tsx'
import { words } from './portal-words.ts'
import { BasisFacts, MoreFacts, ProofFacts } from './ProofFacts.tsx'
import { words as proofWords } from './proof-words.ts'
import { VerdictTag } from './VerdictTag.tsx'

type Props = { proof: Proof | undefined; unlisted: Verdict }

export function Outcome({ proof, unlisted }: Props) {
  const w = useWords(words)
  const p = useWords(proofWords)
  const text = useText()
  const verdict = proof?.verdict ?? unlisted
  const allowed = verdict.answer === 'allowed'
  return (
    <section className={`proof-box ${verdict.answer}`} aria-live="polite">
      <h2>{proof ? text({ zh: proof.title, en: proof.titleEn ?? proof.title }) : w('unlistedNone')}</h2>
      <p>
        <VerdictTag verdict={verdict} />
      </p>
      {allowed && (
        <>
          <p>{w('bring')}</p>
          <Evidence of={proof?.terms?.evidence ?? []} />
          <p className="muted">{w('bringHow')}</p>
        </>
      )}
      {!proof && <p>{w('unlistedHow')}</p>}
      {!proof && verdict.clause && (
        <p>
          <Clause of={verdict.clause} />
        </p>
      )}
      {proof && !allowed && (
        <>
          <BasisFacts of={proof} />
          <details>
            <summary>{p('moreOfIt')}</summary>
            <MoreFacts of={proof} />
          </details>
        </>
      )}
      {proof && allowed && (
        <details>
          <summary>{p('more')}</summary>
          <ProofFacts of={proof} />
        </details>
      )}
    </section>
  )
}
