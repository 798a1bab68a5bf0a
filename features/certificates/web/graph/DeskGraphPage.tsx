/** The proof graph at the desk: what stands in it, entering what somebody met, dropping what is no longer demanded. */
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import type { ProofGraph } from '../../contract/graph.ts'
import { Circles } from './Circles.tsx'
import { DemandForm } from './DemandForm.tsx'
import { DemandLine } from './DemandLine.tsx'
import { DropDemand } from './DropDemand.tsx'
import './graph.css'
import { useNaming } from './naming.ts'
import { words } from './words.ts'

export default function DeskGraphPage() {
  const w = useWords(words)
  const { may } = useSession()
  const read = useRead(api.certificates.readProofGraph, {})
  return (
    <>
      <PageHead title={w('graph')} lead={w('lead')} />
      <Shown read={read}>
        {(graph) => (
          <>
            <h2>{w('circles')}</h2>
            {graph.circles.length === 0 ? <EmptyState title={w('noCircles')} how={w('noCirclesHow')} /> : <Circles graph={graph} />}
            <h2>{w('enteredHead')}</h2>
            <Entered graph={graph} mayDrop={may('certificates.graph')} />
          </>
        )}
      </Shown>
      {may('certificates.graph') && (
        <section>
          <h2>{w('enterTitle')}</h2>
          <DemandForm />
        </section>
      )}
    </>
  )
}

function Entered({ graph, mayDrop }: { graph: ProofGraph; mayDrop: boolean }) {
  const w = useWords(words)
  const name = useNaming(graph)
  const stored = graph.demands.filter(({ fromCatalogue }) => !fromCatalogue)
  if (stored.length === 0) return <EmptyState title={w('noneEntered')} how={w('noCirclesHow')} />
  return (
    <ul className="proof-demands">
      {stored.map(({ id, from, source, revision }) => (
        <li key={id}>
          <DemandLine graph={graph} id={id} />
          <p className="muted">{w('sourceOf', { text: source })}</p>
          {mayDrop && revision !== null && <DropDemand id={id} revision={revision} name={name(from).title} />}
        </li>
      ))}
    </ul>
  )
}
