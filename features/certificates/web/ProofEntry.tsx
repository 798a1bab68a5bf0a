/** One kind of proof in a list: its name and answer, the way in one line, the rest behind a fold. */
import { useText, useWords } from '../../../web/words.ts'
import type { Proof } from '../contract/catalogue.ts'
import { ProofFacts } from './ProofFacts.tsx'
import { originWords, words } from './proof-words.ts'
import './proofs.css'
import { VerdictTag } from './VerdictTag.tsx'

export function ProofEntry({ of: proof }: { of: Proof }) {
  const w = useWords(words)
  const text = useText()
  const { terms, verdict } = proof
  return (
    <li id={proof.code ?? proof.itemId} className="proof-entry">
      <h3>
        {(proof.code ?? proof.admissionNumber) && <span className="item-code">{proof.code ?? proof.admissionNumber}</span>}{' '}
        {text({ zh: proof.title, en: proof.titleEn ?? proof.title })}
      </h3>
      <p>
        <VerdictTag verdict={verdict} /> <span className="muted">{text(originWords[proof.origin])}</span>
      </p>
      {verdict.answer !== 'allowed' && terms?.competentBody && (
        <p>
          {w('competent')}
          {text(['：', ': '])}
          {terms.competentBody}
          {terms.route && text(['；', '; '])}
          {terms.route}
        </p>
      )}
      {verdict.answer === 'allowed' && terms?.usedFor && <p>{terms.usedFor}</p>}
      <details>
        <summary>
          {w('more')}
          <span className="hidden-words">
            {text(['：', ': '])}
            {proof.title}
          </span>
        </summary>
        <ProofFacts of={proof} />
      </details>
    </li>
  )
}
