/** Each circle with its picture and the same in sentences, step by step. */
import { useLabelled, useWords } from '../../../../web/words.ts'
import type { ProofGraph } from '../../contract/graph.ts'
import { groupsOf } from '../../rules/graph/picture.ts'
import { DemandLine } from './DemandLine.tsx'
import { useNaming } from './naming.ts'
import { Picture } from './Picture.tsx'
import { words } from './words.ts'

export function Circles({ graph }: { graph: ProofGraph }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const name = useNaming(graph)
  const groups = groupsOf(graph.demands)
  return (
    <>
      <p className="muted">{w('pictureLegend')}</p>
      {graph.circles.map(({ steps, circle }) => {
        const group = groups.find((one) => one.steps.includes(steps[0] ?? ''))
        const title = steps.map((id) => `${name(id).body}·${name(id).title}`).join('、')
        const broken = graph.toDrop.demands.filter((id) => circle.includes(id))
        return (
          <section key={steps.join()} className="proof-circle">
            <h3>{labelled(w('circleOf', { n: steps.length }), title)}</h3>
            <div className="proof-circle-parts">
              {group && <Picture steps={graph.steps.filter(({ id }) => group.steps.includes(id))} demands={group.demands} graph={graph} name={title} />}
              <ol>
                {circle.map((id) => {
                  const demand = graph.demands.find((one) => one.id === id)
                  const [from, to] = [name(demand?.from), name(demand?.to)]
                  return (
                    <li key={id}>
                      {w('walk', { body: from.body, nextBody: to.body, nextTitle: to.title })}
                      {demand?.note && <span className="muted"> — {demand.note}</span>}
                    </li>
                  )
                })}
                <li>{w('walkBack')}</li>
              </ol>
            </div>
            {broken.map((id) => (
              <p key={id}>
                <strong>{w('circleBreaks')}</strong> <DemandLine graph={graph} id={id} />
              </p>
            ))}
          </section>
        )
      })}
    </>
  )
}
