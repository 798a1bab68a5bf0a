/**
 * The smallest set of demands without which no circle is left (minimum feedback arc set), component by component. Solved
 * exactly as a hitting set over circles that are found as they are needed; beyond `patience` the best found is given and
 * said to be unproven. Of equally small sets the one that drops fewer demands ordered by law.
 */
import { shortestCircle } from './circles.ts'
import { components } from './components.ts'
import { indexed, type Graph, type Indexed } from './graph.ts'

export type Break = { drop: string[]; proven: boolean }

export function breakCircles(graph: Graph, patience = 200_000): Break {
  const index = indexed(graph)
  const { of, count } = components(index)
  const members: number[][] = Array.from({ length: count }, () => [])
  for (const [step, component] of of.entries()) members[component]?.push(step)
  const inside = (demand: number) => of[index.to[demand] as number] === of[index.from[demand] as number]
  const budget = { left: patience }
  const drop = members.flatMap((steps) => hitAll(index, steps, inside, budget))
  return { drop: drop.map((demand) => index.graph.demands[demand]?.id ?? '').toSorted(), proven: budget.left > 0 }
}

function hitAll(index: Indexed, steps: readonly number[], inside: (demand: number) => boolean, budget: { left: number }): number[] {
  const circles: number[][] = []
  const price = (demand: number) => (index.graph.demands[demand]?.ordered ? 1001 : 1000)
  for (let chosen: number[] = []; ; chosen = cheapestHit(circles, price, budget)) {
    // several circles at once, none sharing a demand, so that the sets grow quickly
    const gone = new Set(chosen)
    const found: number[][] = []
    for (let circle = open(gone); circle; circle = open(gone)) {
      found.push(circle)
      for (const demand of circle) gone.add(demand)
    }
    if (found.length === 0) return chosen
    circles.push(...found)
  }
  function open(gone: ReadonlySet<number>) {
    return shortestCircle(index, steps, (demand) => inside(demand) && !gone.has(demand))
  }
}

/** Branch and bound: some demand of a circle not yet hit must go; circles that share none give the bound. */
function cheapestHit(circles: readonly (readonly number[])[], price: (demand: number) => number, budget: { left: number }): number[] {
  let best = greedyHit(circles, price)
  let bestPrice = sum(best, price)
  const branch = (chosen: ReadonlySet<number>, spent: number): void => {
    budget.left -= 1
    if (budget.left <= 0) return
    const unhit = circles.filter((circle) => !circle.some((demand) => chosen.has(demand)))
    if (unhit.length === 0) {
      if (spent < bestPrice) [best, bestPrice] = [[...chosen], spent]
      return
    }
    if (spent + bound(unhit, price) >= bestPrice) return
    const shortest = unhit.reduce((one, other) => (other.length < one.length ? other : one))
    for (const demand of shortest) branch(new Set([...chosen, demand]), spent + price(demand))
  }
  branch(new Set(), 0)
  return best
}

const sum = (demands: readonly number[], price: (demand: number) => number) => demands.reduce((total, demand) => total + price(demand), 0)

function bound(circles: readonly (readonly number[])[], price: (demand: number) => number): number {
  const used = new Set<number>()
  let total = 0
  for (const circle of circles) {
    if (circle.some((demand) => used.has(demand))) continue
    total += Math.min(...circle.map((demand) => price(demand)))
    for (const demand of circle) used.add(demand)
  }
  return total
}

function greedyHit(circles: readonly (readonly number[])[], price: (demand: number) => number): number[] {
  const chosen: number[] = []
  for (let unhit = circles; unhit.length > 0;) {
    const hits = new Map<number, number>()
    for (const demand of unhit.flat()) hits.set(demand, (hits.get(demand) ?? 0) + 1)
    const [most] = [...hits].toSorted(([one, ones], [other, others]) => others - ones || price(one) - price(other))
    if (!most) break
    chosen.push(most[0])
    unhit = unhit.filter((circle) => !circle.includes(most[0]))
  }
  return chosen
}
