import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser to use: CHROMIUM, or the system's own; undefined leaves it to the one Playwright has fetched. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...usual].find((path) => path !== undefined && path !== '' && existsSync(path))
}
