/** A demand as a sentence. */
import { useWords } from '../../../../web/words.ts'
import type { ProofGraph } from '../../contract/graph.ts'
import { useNaming } from './naming.ts'
import { words } from './words.ts'

export function DemandLine({ graph, id }: { graph: ProofGraph; id: string }) {
  const w = useWords(words)
  const name = useNaming(graph)
  const demand = graph.demands.find((one) => one.id === id)
  const [from, to] = [name(demand?.from), name(demand?.to)]
  return (
    <>
      {w('demandLine', { fromBody: from.body, fromTitle: from.title, toBody: to.body, toTitle: to.title })}
      {demand?.note && <span className="muted"> — {demand.note}</span>}
    </>
  )
}
