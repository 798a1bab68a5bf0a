/** Cold `npm start` on a prepared clone: packages installed, screens built, database there; until the first page. */
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { report } from './measure.ts'

const root = new URL('../', import.meta.url).pathname

async function untilFirstPage(dataDir: string): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
    detached: true,
  })
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (answer?.ok && (await answer.text()).includes('<div id="root">')) return performance.now() - began
      if (performance.now() - began > 300_000) throw new Error('npm start was not ready within 300 s')
      await pause(25)
    }
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    await new Promise((resolve) => child.on('exit', resolve))
  }
}

export async function measureStart(dataDir: string): Promise<void> {
  const first = await untilFirstPage(dataDir)
  const cold: number[] = []
  for (let run = 0; run < 3; run += 1) cold.push(await untilFirstPage(dataDir))
  const middle = cold.toSorted((a, b) => a - b)[1] ?? Number.NaN
  report({
    what: `cold start to first page (the very first, with loading: ${(first / 1000).toFixed(1)} s)`,
    on: 'pglite',
    ours: `${(middle / 1000).toFixed(1)} s`,
    floor: '—',
    ratio: '—',
    bound: '≤ 6 s',
    holds: middle <= 6000,
  })
}
