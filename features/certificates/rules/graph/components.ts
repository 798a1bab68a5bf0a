/** Strongly connected components (Tarjan 1972), without recursion, so that ten thousand steps in a row do no harm. */
import type { Indexed } from './graph.ts'

/** For each step the number of its component; components are numbered from 0. Linear in steps and demands. */
export function components({ out, to }: Indexed): { of: Int32Array; count: number } {
  const size = out.length
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const of = new Int32Array(size).fill(-1)
  const next = new Int32Array(size)
  const open: number[] = []
  const way: number[] = []
  let [clock, count] = [0, 0]

  const enter = (step: number) => {
    order[step] = clock
    low[step] = clock
    clock += 1
    open.push(step)
    way.push(step)
  }
  const leave = (step: number) => {
    way.pop()
    const before = way.at(-1)
    if (before !== undefined) low[before] = Math.min(at(low, before), at(low, step))
    if (at(low, step) !== at(order, step)) return
    for (let member = open.pop(); member !== undefined; member = member === step ? undefined : open.pop()) of[member] = count
    count += 1
  }

  for (let start = 0; start < size; start += 1) {
    if (at(order, start) !== -1) continue
    enter(start)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const demand = out[step]?.[at(next, step)]
      if (demand === undefined) {
        leave(step)
        continue
      }
      next[step] = at(next, step) + 1
      const target = at(to, demand)
      if (at(order, target) === -1) enter(target)
      else if (at(of, target) === -1) low[step] = Math.min(at(low, step), at(order, target))
    }
  }
  return { of, count }
}

const at = (numbers: Int32Array, index: number): number => numbers[index] as number
