/** Graphs with circles planted on purpose, for tests and the bench: the same seed gives the same graph. */
import type { Demand, Graph, Step } from '../rules/graph/graph.ts'

/** A small generator (mulberry32): numbers from 0 up to, not including, 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const step = (position: number): Step => ({ id: `s${position}`, kind: 'proof', body: `机关${position}`, title: `证明${position}`, lawful: true, heldBy: [] })

/**
 * `size` steps, about two demands each, all of them from a lower to a higher step (so none of them closes a circle), and
 * `circles` circles of length 2–8 that share no step. Gives the steps of each planted circle.
 */
export function planted(size: number, circles: number, seed: number): { graph: Graph; planted: string[][] } {
  const random = seeded(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const demands: Demand[] = []
  const demand = (from: number, to: number) => demands.push({ id: `d${demands.length}`, from: `s${from}`, to: `s${to}`, either: null, ordered: false })
  const lengths = Array.from({ length: circles }, (_, circle) => 2 + (circle % 7))
  const inCircles = lengths.reduce((sum, length) => sum + length, 0)
  // the circles take the first steps; the demands of all others only lead upwards, and never from one circle to a lower one
  for (let position = 0; position < size; position += 1) {
    for (let times = 0; times < 2; times += 1) {
      const from = Math.max(position, inCircles)
      if (from + 1 < size) demand(position, from + 1 + pick(size - from - 1))
    }
  }
  let next = 0
  const found = lengths.map((length) => {
    const members = Array.from({ length }, (_, place) => next + place)
    next += length
    for (const [place, member] of members.entries()) demand(member, members[(place + 1) % length] as number)
    return members.map((member) => `s${member}`)
  })
  // mixed, so that neither steps nor demands stand in the order in which they were made
  const mixed = <Thing>(things: Thing[]) =>
    things
      .map((thing) => ({ thing, at: random() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ thing }) => thing)
  return { graph: { steps: mixed(Array.from({ length: size }, (_, position) => step(position))), demands: mixed(demands) }, planted: found }
}
