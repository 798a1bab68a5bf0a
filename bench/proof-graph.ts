/** The proof graph: 10,000 steps with circles of length 2–8 planted in them; every one must be found. */
import { findImpossible } from '../features/certificates/rules/graph/attainable.ts'
import { breakCircles } from '../features/certificates/rules/graph/break-circles.ts'
import { findCircles } from '../features/certificates/rules/graph/circles.ts'
import type { Graph } from '../features/certificates/rules/graph/graph.ts'
import { planted } from '../features/certificates/testing/planted.ts'
import { ms, percentile, report, times } from './measure.ts'

const [steps, circles] = [10_000, 140]

/** The floor only says whether there is any circle: steps without demands are taken away until none is left (Kahn 1962). */
function hasCircle({ steps: all, demands }: Graph): boolean {
  const waiting = new Map<string, number>()
  const askedBy = new Map<string, string[]>()
  for (const { from, to } of demands) {
    waiting.set(from, (waiting.get(from) ?? 0) + 1)
    askedBy.set(to, [...(askedBy.get(to) ?? []), from])
  }
  const free = all.map(({ id }) => id).filter((id) => !waiting.has(id))
  for (const id of free) {
    for (const from of askedBy.get(id) ?? []) {
      const left = (waiting.get(from) ?? 0) - 1
      waiting.set(from, left)
      if (left === 0) free.push(from)
    }
  }
  return free.length < all.length
}

export function measureProofGraph(): void {
  const ours: number[] = []
  const whole: number[] = []
  const floor: number[] = []
  let missed = 0
  for (let run = 0; run < 20; run += 1) {
    const { graph, planted: hidden } = planted(steps, circles, run + 1)
    let began = performance.now()
    const found = findCircles(graph)
    ours.push(performance.now() - began)
    began = performance.now()
    breakCircles(graph)
    findImpossible(graph)
    whole.push(performance.now() - began + (ours.at(-1) ?? 0))
    began = performance.now()
    if (!hasCircle(graph)) throw new Error('the planted circles are gone')
    floor.push(performance.now() - began)
    const named = new Set(found.map(({ steps: members }) => members.toSorted().join()))
    missed += hidden.filter((members) => !named.has(members.toSorted().join())).length + Math.abs(found.length - hidden.length)
  }
  const [p95, floorP95] = [percentile(ours, 0.95), percentile(floor, 0.95)]
  const row = (what: string, value: number, most: number) =>
    report({
      what,
      on: 'engine',
      ours: `p95 ${ms(value)}`,
      floor: ms(floorP95),
      ratio: times(value / floorP95),
      bound: `≤ ${most} ms`,
      holds: value <= most && missed === 0,
    })
  row(`proof graph, ${steps} steps: ${circles} planted circles, ${missed} missed in 20 graphs`, p95, 100)
  row('proof graph: circles, fewest demands to drop and what cannot be had', percentile(whole, 0.95), 300)
}
