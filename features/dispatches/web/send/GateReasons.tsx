/** Every reason the gate gives: clause, sentence, what to do, the communities concerned, and what one click can do about it. */
import { Mark } from '../../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { GateRefusal } from '../../contract.ts'
import { Clause } from '../Clause.tsx'
import { words } from './words.ts'

export type Remedy = { label: string; apply: () => void }

export function GateReasons({ refusals, remedyOf }: { refusals: GateRefusal[]; remedyOf?: (refusal: GateRefusal) => Remedy | undefined }) {
  const w = useWords(words)
  const text = useText()
  return (
    <ul className="gate-reasons">
      {refusals.map((refusal) => {
        const { reason, clause, sentence, advice, communities, communityCount } = refusal
        const names = communities.map(({ name }) => name).join('、')
        const remedy = remedyOf?.(refusal)
        return (
          <li key={reason}>
            <p className="gate-sentence">
              <Mark tone="danger" />
              <strong>{text(sentence)}</strong>
            </p>
            {clause && <Clause of={clause} />}
            <p>{text(advice)}</p>
            <p className="muted">
              {communities.length === 0
                ? w('concernsAll')
                : w('concerns', { n: communityCount, names: communityCount > communities.length ? w('andMore', { names }) : names })}
            </p>
            {remedy && (
              <button type="button" className="plain-button" onClick={remedy.apply}>
                {remedy.label}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
