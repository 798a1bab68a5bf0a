/** What a sentence may mean: each with its answer and why it was found; the last choice is 「都不是」. The person chooses, nothing is taken silently. */
import { useText, useWords } from '../../../web/words.ts'
import type { Candidate } from '../contract/asked.ts'
import { words } from './portal-words.ts'
import './proofs.css'
import { VerdictTag } from './VerdictTag.tsx'

/** `null` = on no list; undefined = not chosen yet. */
export type Chosen = string | null | undefined
type Props = { candidates: readonly Candidate[]; value: Chosen; onChange: (chosen: Chosen) => void }

const found = { title: 'byTitle', synonym: 'bySynonym', alike: 'byLikeness' } as const

export function Choices({ candidates, value, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  return (
    <fieldset className="proof-fieldset">
      <legend>{w('chooseOne')}</legend>
      <ul className="proof-choices">
        {candidates.map(({ proof, by }) => (
          <li key={proof.itemId} className={value === proof.itemId ? 'chosen' : undefined}>
            <label>
              <input type="radio" name="proof" checked={value === proof.itemId} onChange={() => onChange(proof.itemId)} />
              <span>
                <span className="proof-choice-title">{text({ zh: proof.title, en: proof.titleEn ?? proof.title })}</span>
                <span className="muted">{w(found[by])}</span>
                <span className="proof-choice-line">
                  <VerdictTag verdict={proof.verdict} />
                </span>
              </span>
            </label>
          </li>
        ))}
        <li className={value === null ? 'chosen' : undefined}>
          <label>
            <input type="radio" name="proof" checked={value === null} onChange={() => onChange(null)} />
            <span className="proof-choice-title">{w('unlistedChoice')}</span>
          </label>
        </li>
      </ul>
    </fieldset>
  )
}
