/** 证明图谱, for anyone: circles as pictures, what cannot be had, what is on record already, and the fewest demands to drop. */
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { useWords } from '../../../../web/words.ts'
import type { ProofGraph } from '../../contract/graph.ts'
import type { endpoints } from '../../endpoints/graph.ts'
import { Circles } from './Circles.tsx'
import { DemandTable } from './DemandTable.tsx'
import './graph.css'
import { Impossible } from './Impossible.tsx'
import { DemandLine } from './DemandLine.tsx'
import { words } from './words.ts'

export default function GraphPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const without = search.get('without') ?? ''
  const read = usePublic<typeof endpoints.readProofGraph>('/proof-graph', without ? { without } : {})
  const left = without.split(',').filter(Boolean).length
  return (
    <>
      <h1>{w('graph')}</h1>
      <p>{w('lead')}</p>
      <p>
        <PortalLink to="/proofs/cases">{w('cases')}</PortalLink>
      </p>
      <Given read={read}>
        {(graph) => (
          <>
            {left > 0 && (
              <p className="notice state-info" role="status">
                <span>
                  {w('withoutNow', { n: left })} <PortalLink to="/proofs/graph">{w('asItIs')}</PortalLink>
                </span>
              </p>
            )}
            <Facts
              of={[
                { label: w('countSteps'), value: graph.steps.length },
                { label: w('countDemands'), value: graph.demands.length },
                { label: w('countCircles'), value: `${graph.circles.length}` },
                { label: w('countImpossible'), value: `${graph.impossible.length}` },
                { label: w('countRedundant'), value: `${graph.redundant.length}` },
              ]}
            />
            <h2>{w('circles')}</h2>
            {graph.circles.length === 0 ? <EmptyState title={w('noCircles')} how={w('noCirclesHow')} /> : <Circles graph={graph} />}
            {graph.toDrop.demands.length > 0 && <ToDrop graph={graph} />}
            <Impossible graph={graph} />
            <Redundant graph={graph} />
            <DemandTable graph={graph} />
          </>
        )}
      </Given>
    </>
  )
}

function ToDrop({ graph }: { graph: ProofGraph }) {
  const w = useWords(words)
  const { demands, proven } = graph.toDrop
  return (
    <section>
      <h2>{w('toDrop')}</h2>
      <p>{w(proven ? 'toDropLead' : 'toDropUnproven', { n: demands.length })}</p>
      <ol>
        {demands.map((id) => (
          <li key={id}>
            <DemandLine graph={graph} id={id} />
          </li>
        ))}
      </ol>
      <p className="screen-only">
        <PortalLink to={`/proofs/graph?without=${demands.map(encodeURIComponent).join(',')}`}>{w('tryWithout')}</PortalLink>
      </p>
    </section>
  )
}

function Redundant({ graph }: { graph: ProofGraph }) {
  const w = useWords(words)
  if (graph.redundant.length === 0) return null
  return (
    <section>
      <h2>{w('redundant')}</h2>
      <p>{w('redundantLead')}</p>
      <ul>
        {graph.redundant.map(({ demand, heldBy, byAsker }) => (
          <li key={demand}>
            <DemandLine graph={graph} id={demand} />
            <br />
            <span className="muted">
              {w('heldBy', { who: heldBy.join('、') })}
              {byAsker && `（${w('byAsker')}）`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
