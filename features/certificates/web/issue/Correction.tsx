/** That a proof replaces another, and in what it differs: nobody approves or seals a correction unseen. */
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useWords } from '../../../../web/words.ts'
import type { Corrects } from '../../contract/seals.ts'
import { words } from '../seals/words.ts'

export function Correction({ of, sealed }: { of: Corrects; sealed: boolean }) {
  const w = useWords(words)
  const { id, number, before, after } = of
  return (
    <section className="notice state-warn" aria-label={w('corrects', { number })}>
      <h2>
        <DeskLink to={`/proofs/issued/${id}`}>{w('corrects', { number })}</DeskLink>
      </h2>
      <p>{w(sealed ? 'correctedHow' : 'correctsHow', { number })}</p>
      {before.length + after.length === 0 && <p>{w('noDifference')}</p>}
      {before.map((text) => (
        <p key={`before ${text}`}>
          {w('before')} <del>{text}</del>
        </p>
      ))}
      {after.map((text) => (
        <p key={`after ${text}`}>
          {w('after')} <ins>{text}</ins>
        </p>
      ))}
    </section>
  )
}
