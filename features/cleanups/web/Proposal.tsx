/** What the rules propose, each reason with its clause. */
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { ClauseName } from '../../laws/web/clauses/ClauseName.tsx'
import type { Proposed } from '../contract.ts'
import { outcomeWords } from '../words.ts'
import { words } from './words.ts'

const tones = { keep: 'ok', merge: 'info', cancel: 'danger' } as const

export function Proposal({ of: { outcome, reasons } }: { of: Proposed }) {
  const w = useWords(words)
  return (
    <section className="cleanup-part">
      <h2>
        {w('proposal')} {outcome ? <StateTag tone={tones[outcome]} word={outcomeWords[outcome]} /> : <StateTag tone="warn" word={words.toFindOut} />}
      </h2>
      <Reasons of={reasons} />
    </section>
  )
}

export function Reasons({ of }: { of: Proposed['reasons'] }) {
  const text = useText()
  return (
    <ul className="cleanup-reasons">
      {of.map(({ sentence, clause }) => (
        <li key={sentence.zh}>
          {text(sentence)} {clause && <ClauseName of={clause} />}
        </li>
      ))}
    </ul>
  )
}
