/** Circles: what cannot begin because each waits for the other. One component at a time, with its shortest circle. */
import { components } from './components.ts'
import { indexed, type Graph, type Indexed } from './graph.ts'

/** `steps`: ids of all steps of the component; `circle`: ids of the demands of its shortest circle, in the order to walk. */
export type Circle = { steps: string[]; circle: string[] }

/** Every component with a circle, the shortest circles first; a demand of a step for itself is a circle of one. */
export function findCircles(graph: Graph): Circle[] {
  const index = indexed(graph)
  const { of, count } = components(index)
  const members: number[][] = Array.from({ length: count }, () => [])
  for (const [step, component] of of.entries()) members[component]?.push(step)
  const found: Circle[] = []
  for (const steps of members) {
    const inside = (demand: number) => of[index.to[demand] as number] === of[index.from[demand] as number]
    if (steps.length === 1 && !index.out[steps[0] as number]?.some((demand) => inside(demand))) continue
    const circle = shortestCircle(index, steps, inside)
    if (circle) found.push({ steps: steps.map((step) => idOf(index, step)), circle: circle.map((demand) => index.graph.demands[demand]?.id ?? '') })
  }
  return found.toSorted((one, other) => one.circle.length - other.circle.length)
}

const idOf = ({ graph }: Indexed, step: number) => graph.steps[step]?.id ?? ''

/**
 * The shortest circle through any of the steps over demands that `usable` lets pass, as demand positions. Breadth first from
 * each step, never deeper than the best so far; of equally short ones the first in the order given.
 */
export function shortestCircle({ out, to }: Indexed, steps: readonly number[], usable: (demand: number) => boolean): number[] | undefined {
  let best: number[] | undefined
  const seenAt = new Map<number, number>()
  for (const start of steps) {
    const limit = best ? best.length - 1 : out.length
    if (limit === 0) break
    // came[step] = the demand by which the step was reached
    seenAt.clear()
    const queue = [start]
    const depth = [0]
    const came = [-1]
    const before = [-1]
    search: for (let head = 0; head < queue.length; head += 1) {
      if ((depth[head] as number) >= limit) break
      for (const demand of out[queue[head] as number] ?? []) {
        if (!usable(demand)) continue
        const target = to[demand] as number
        if (target === start) {
          best = walkBack(head, demand, came, before)
          break search
        }
        if (seenAt.has(target)) continue
        seenAt.set(target, head)
        queue.push(target)
        depth.push((depth[head] as number) + 1)
        came.push(demand)
        before.push(head)
      }
    }
  }
  return best
}

/** The shortest circle through one demand, as demand ids beginning with it; undefined where it closes none. */
export function circleThrough(graph: Graph, demandId: string): string[] | undefined {
  const index = indexed(graph)
  const first = index.graph.demands.findIndex(({ id }) => id === demandId)
  if (first === -1) return undefined
  const start = index.from[first] as number
  // only this demand leads out of its step: every circle through the step then goes through the demand
  const circle = shortestCircle(index, [start], (demand) => index.from[demand] !== start || demand === first)
  return circle?.map((demand) => index.graph.demands[demand]?.id ?? '')
}

function walkBack(head: number, last: number, came: readonly number[], before: readonly number[]): number[] {
  const circle = [last]
  for (let place = head; place > 0; place = before[place] as number) circle.unshift(came[place] as number)
  return circle
}
