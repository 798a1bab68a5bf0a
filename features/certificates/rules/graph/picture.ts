/** Where the steps of one picture stand: in rows from the requirement down, so that a chain reads from top to bottom. Pure. */

export type Drawn = {
  /** Column and row of each step, from 0; `columns` and `rows` in all. */
  places: ReadonlyMap<string, { column: number; row: number }>
  columns: number
  rows: number
  /** Demands that lead upwards: they close a circle and are drawn as the way back. */
  back: ReadonlySet<string>
}

type Way = { id: string; from: string; to: string }

/** Steps that hang together, each group with its demands, in the order given. */
export function groupsOf<D extends Way>(demands: readonly D[]): { steps: string[]; demands: D[] }[] {
  const first = new Map<string, string>()
  const rootOf = (step: string): string => {
    const above = first.get(step)
    return above === undefined || above === step ? step : rootOf(above)
  }
  for (const { from, to } of demands) first.set(rootOf(from), rootOf(to))
  const groups = Map.groupBy(demands, ({ from }) => rootOf(from))
  return [...groups.values()].map((group) => ({ steps: [...new Set(group.flatMap(({ from, to }) => [from, to]))], demands: group }))
}

/** Depth first from steps nobody demands, then from any left: a demand that leads to a step on the present way leads back. */
function leadingBack(steps: readonly string[], demands: readonly Way[]): Set<string> {
  const back = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const out = Map.groupBy(demands, ({ from }) => from)
  const visit = (step: string) => {
    state.set(step, 'open')
    for (const { id, to } of out.get(step) ?? []) {
      if (state.get(to) === 'open') back.add(id)
      else if (!state.has(to)) visit(to)
    }
    state.set(step, 'done')
  }
  const asked = new Set(demands.map(({ to }) => to))
  for (const step of [...steps.filter((one) => !asked.has(one)), ...steps]) if (!state.has(step)) visit(step)
  return back
}

export function draw(steps: readonly string[], demands: readonly Way[]): Drawn {
  const back = leadingBack(steps, demands)
  const down = demands.filter(({ id }) => !back.has(id))
  const row = new Map(steps.map((step) => [step, 0]))
  // each round pushes steps below what demands them; without circles it comes to rest
  for (let moved = true; moved;) {
    moved = false
    for (const { from, to } of down) {
      const least = (row.get(from) ?? 0) + 1
      if ((row.get(to) ?? 0) >= least) continue
      row.set(to, least)
      moved = true
    }
  }
  const rows = Math.max(0, ...row.values()) + 1
  const places = new Map<string, { column: number; row: number }>()
  let columns = 1
  for (let place = 0; place < rows; place += 1) {
    const above = (step: string) => {
      const columnsAbove = down.filter(({ to }) => to === step).flatMap(({ from }) => places.get(from)?.column ?? [])
      return columnsAbove.length === 0 ? 0 : columnsAbove.reduce((sum, one) => sum + one, 0) / columnsAbove.length
    }
    const here = steps.filter((step) => row.get(step) === place).toSorted((one, other) => above(one) - above(other))
    columns = Math.max(columns, here.length)
    for (const [column, step] of here.entries()) places.set(step, { column, row: place })
  }
  return { places, columns, rows, back }
}
