/** Measuring: several runs in turn, medians and percentiles, and a table at the end. */
import { loadavg } from 'node:os'

export type Row = { what: string; on: string; ours: string; floor: string; ratio: string; bound: string; holds: boolean }

export const rows: Row[] = []

export function report(row: Row): void {
  rows.push(row)
  console.log(
    `${row.holds ? 'ok  ' : 'OVER'}  ${row.on.padEnd(10)} ${row.what}: ${row.ours} | floor ${row.floor} | ${row.ratio} (bound ${row.bound}; ${load()})`,
  )
}

/** The value below which the share `p` of the sorted values lie. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]) => percentile(values, 0.5)

/** Milliseconds one call takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Runs the works in turn (A B A B …), `runs` times after one warm-up each; gives the milliseconds of each. */
export async function inTurn(runs: number, ...works: (() => Promise<unknown>)[]): Promise<number[][]> {
  const times = works.map((): number[] => [])
  for (let run = -1; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const took = await timed(work)
      if (run >= 0) times[index]?.push(took)
    }
  }
  return times
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const times = (value: number) => `${value.toFixed(2)}×`

/** How busy the machine was: whoever shares it slows both sides, and one thread more than many. */
const load = () => `load ${loadavg()[0]?.toFixed(1)}`

/** The table for the closing note. */
export function table(): string {
  const head = ['What', 'On', 'Ours', 'Floor', 'Ratio', 'Bound', '']
  const lines = rows.map((row) => [row.what, row.on, row.ours, row.floor, row.ratio, row.bound, row.holds ? 'holds' : 'OVER'])
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
