/**
 * The proof graph: who demands what of whom first. A step is one thing of one body — a requirement (办理存款继承 at a bank)
 * or a proof (亲属关系证明 of a police station); a demand leads from a step to a step that must come before it. Pure.
 */

export type Step = {
  id: string
  kind: 'requirement' | 'proof'
  body: string
  title: string
  /** Whether this body may lawfully give it; null where no text was found. A requirement is given by whoever asks. */
  lawful: boolean | null
  /** Bodies and registers that hold the fact already. */
  heldBy: readonly string[]
}

export type Demand = {
  id: string
  /** The step for which it is demanded … */
  from: string
  /** … and the step that must come first. */
  to: string
  /** Demands of one step with the same mark are alternatives: one of them is enough. Null = this one in any case. */
  either: string | null
  /** An article in force orders the demand. */
  ordered: boolean
}

export type Graph = { steps: readonly Step[]; demands: readonly Demand[] }

/** Positions instead of ids: everything below works on them. Demands whose steps are unknown are left out. */
export type Indexed = {
  graph: Graph
  /** For each step the positions of its demands. */
  out: readonly (readonly number[])[]
  from: Int32Array
  to: Int32Array
}

export function indexed(graph: Graph): Indexed {
  const position = new Map(graph.steps.map(({ id }, index) => [id, index]))
  const demands = graph.demands.filter(({ from, to }) => position.has(from) && position.has(to))
  const out: number[][] = graph.steps.map(() => [])
  const from = new Int32Array(demands.length)
  const to = new Int32Array(demands.length)
  for (const [index, demand] of demands.entries()) {
    const start = position.get(demand.from) ?? 0
    from[index] = start
    to[index] = position.get(demand.to) ?? 0
    out[start]?.push(index)
  }
  return { graph: { steps: graph.steps, demands }, out, from, to }
}
