/** Browser journeys: a demonstration house of their own, the system's Chromium (or the one Playwright fetched), one at a time. */
import { defineConfig } from '@playwright/test'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dataDir = `${root}.reports/journeys-data`

// this file is read again in every worker; only the first reading chooses the port and clears the data
if (!process.env['JIANFU_JOURNEYS_PORT']) {
  process.env['JIANFU_JOURNEYS_PORT'] = String(4200 + (process.pid % 700))
  rmSync(dataDir, { recursive: true, force: true })
}
const port = process.env['JIANFU_JOURNEYS_PORT']
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: `${root}.reports/journeys`,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: `${root}.reports/journeys.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    actionTimeout: 15_000,
    headless: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // without a UTF-8 locale Chromium calls every file with a Chinese name "download"
      env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" server/main.ts`,
    cwd: root,
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      DEMONSTRATION: 'true',
      LOG_LEVEL: 'warn',
      REQUESTS_PER_MINUTE: '100000',
      // a slow machine is no fault of the house
      BUSY_AFTER_MS: '60000',
    },
  },
})
