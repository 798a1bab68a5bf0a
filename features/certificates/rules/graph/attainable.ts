/** What can be had at all: a step whose body may give it and whose demands can each be met, one of the alternatives at least. */
import { indexed, type Graph } from './graph.ts'

export type Impossible = {
  step: string
  /** nobody_may: this body may not give it; waits_for: each way to it meets a step that cannot be had (a circle, or the former). */
  because: 'nobody_may' | 'waits_for'
  waitsFor: string[]
}

/**
 * Steps that nobody can ever reach: the complement of the least fixed point, so a circle without a way out is impossible,
 * too. A step whose lawfulness is not known is taken as lawful: only what a text forbids is reported.
 */
export function findImpossible(graph: Graph): Impossible[] {
  const { graph: known, out, to } = indexed(graph)
  const groupsOf = out.map((demands) => [...Map.groupBy(demands, (demand) => known.demands[demand]?.either ?? `only ${demand}`).values()])
  const had = new Set<number>()
  const waiting: number[][] = known.steps.map(() => [])
  for (const [step, demands] of out.entries()) for (const demand of demands) waiting[to[demand] as number]?.push(step)
  const met = (step: number) =>
    known.steps[step]?.lawful !== false && (groupsOf[step] ?? []).every((group) => group.some((demand) => had.has(to[demand] as number)))
  const queue = known.steps.keys().toArray()
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    if (had.has(step) || !met(step)) continue
    had.add(step)
    queue.push(...(waiting[step] ?? []))
  }
  return known.steps.flatMap(({ id, lawful }, step) => {
    if (had.has(step)) return []
    const blocked = (groupsOf[step] ?? []).filter((group) => !group.some((demand) => had.has(to[demand] as number)))
    const waitsFor = [...new Set(blocked.flat().map((demand) => known.steps[to[demand] as number]?.id ?? ''))]
    return [{ step: id, because: lawful === false ? ('nobody_may' as const) : ('waits_for' as const), waitsFor }]
  })
}

/** Demands for a fact that the asking body, or a register of the state, holds already (国办发〔2018〕47号: 能通过数据共享查询的不再要求提供). */
export function findRedundant(graph: Graph): { demand: string; heldBy: string[]; byAsker: boolean }[] {
  const steps = new Map(graph.steps.map((step) => [step.id, step]))
  return graph.demands.flatMap(({ id, from, to }) => {
    const asker = steps.get(from)?.body ?? ''
    const heldBy = [...(steps.get(to)?.heldBy ?? [])]
    return heldBy.length === 0 ? [] : [{ demand: id, heldBy, byAsker: heldBy.includes(asker) }]
  })
}
