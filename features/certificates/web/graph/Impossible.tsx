/** What cannot be had, and what each waits for. */
import { useWords } from '../../../../web/words.ts'
import type { ProofGraph } from '../../contract/graph.ts'
import { useNaming } from './naming.ts'
import { words } from './words.ts'

export function Impossible({ graph }: { graph: ProofGraph }) {
  const w = useWords(words)
  const name = useNaming(graph)
  const said = (id: string) => `${name(id).body}·${name(id).title}`
  if (graph.impossible.length === 0) return null
  return (
    <section>
      <h2>{w('impossible')}</h2>
      <ul>
        {graph.impossible.map(({ step, because, waitsFor }) => (
          <li key={step}>
            <strong>{said(step)}</strong>
            <br />
            <span className="muted">{because === 'nobody_may' ? `✕ ${w('nobodyMay')}` : w('waitsFor', { what: waitsFor.map(said).join('、') })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
