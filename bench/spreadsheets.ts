/** Spreadsheets of the sizes the city has: read, written and peak memory of the process, beside a floor that packs or parses and no more. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { report } from './measure.ts'
import type { JobResult } from './sheet-jobs.ts'

const jobs = new URL('./sheet-jobs.ts', import.meta.url).pathname
const run = (...given: readonly (string | number)[]) =>
  JSON.parse(execFileSync(process.execPath, [jobs, ...given.map(String)], { encoding: 'utf8' })) as JobResult

type Bound = { seconds: number; megabytes: number }

function told(what: string, ours: JobResult, floor: JobResult, { seconds, megabytes }: Bound): void {
  const figures = ({ ms, megabytes: peak }: JobResult) => `${(ms / 1000).toFixed(1)} s, ${peak.toFixed(0)} MB`
  report({
    what: `${what}, event loop blocked at most ${ours.blocked.toFixed(0)} ms${ours.wrong > 0 ? `, ${ours.wrong} CELLS WRONG` : ''}`,
    on: 'no database',
    ours: figures(ours),
    floor: figures(floor),
    ratio: `${(ours.ms / floor.ms).toFixed(2)}×`,
    bound: `≤ ${seconds} s, ≤ ${megabytes} MB`,
    holds: ours.ms <= seconds * 1000 && ours.megabytes <= megabytes && ours.wrong === 0 && ours.cells > 0,
  })
}

/** `folder` gets files of up to 600 MB. */
export function measureSpreadsheets(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const usual = join(folder, 'usual.xlsx')
  const wide = join(folder, 'wide.xlsx')
  told('write 100,000 × 20 .xlsx', run('write', usual, 100_000, 20), run('write-floor', '-', 100_000, 20), { seconds: 8, megabytes: 300 })
  told('read 100,000 × 20 .xlsx, every cell compared', run('read', usual), run('read-floor', usual), { seconds: 8, megabytes: 300 })
  told('write 132,229 × 510 .xlsx', run('write', wide, 132_229, 510), run('write-floor', '-', 132_229, 510), { seconds: 300, megabytes: 512 })
}
