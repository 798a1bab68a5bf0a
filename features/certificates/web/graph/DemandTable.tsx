/** All demands as a table, each with what was found about it. */
import { useWords } from '../../../../web/words.ts'
import type { ProofGraph } from '../../contract/graph.ts'
import { useNaming } from './naming.ts'
import { words } from './words.ts'

const columns = ['who', 'forWhat', 'ofWhom', 'what', 'found'] as const

export function DemandTable({ graph }: { graph: ProofGraph }) {
  const w = useWords(words)
  const name = useNaming(graph)
  const inCircle = new Set(graph.circles.flatMap(({ circle }) => circle))
  const held = new Set(graph.redundant.map(({ demand }) => demand))
  const unlawful = new Set(graph.steps.filter(({ lawful }) => lawful === false).map(({ id }) => id))
  const disputed = new Set(graph.steps.filter((step) => step.disputed).map(({ id }) => id))
  return (
    <section>
      <h2>{w('table')}</h2>
      <p>{w('tableLead')}</p>
      <p className="screen-only">
        <a href="/api/proof-graph/csv" download>
          {w('csv')}
        </a>
      </p>
      <details>
        <summary>{w('tableCount', { n: graph.demands.length })}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a phone, by keyboard, too (WCAG 2.1.1) */}
        <div className="proof-table" role="region" aria-label={w('table')} tabIndex={0}>
          <table className="plain">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {w(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {graph.demands.map(({ id, from, to, either }) => (
                <tr key={id}>
                  <td>{name(from).body}</td>
                  <td>{name(from).title}</td>
                  <td>{name(to).body}</td>
                  <td>{name(to).title}</td>
                  <td>
                    {[
                      inCircle.has(id) && w('inCircle'),
                      unlawful.has(to) && w('notIssued'),
                      disputed.has(to) && w('disputed'),
                      held.has(id) && w('lookedUp'),
                      either && w('either'),
                    ]
                      .filter(Boolean)
                      .join(' · ') || '—'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
