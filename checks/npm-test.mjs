// `npm test` on any Node >= 20, on a fresh clone: installs what is missing (packages, Node 24 among them, and Chromium),
// then runs every check to its end and sums up what the runners' own reports say. Plain JavaScript, because it runs
// before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, '.reports')
const bin = join(root, 'node_modules/.bin')
// the tools' own `#!/usr/bin/env node` must find Node 24
const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }

/** True when the command ended well. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment, ...options })
  if (error) console.error(String(error))
  return !error && status === 0
}

function hasChromium() {
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  if ([process.env.CHROMIUM, ...usual].some((path) => path && existsSync(path))) return true
  const asked = spawnSync(
    join(bin, 'node'),
    ['-e', 'const { chromium } = require("@playwright/test"); process.exit(require("fs").existsSync(chromium.executablePath()) ? 0 : 1)'],
    { cwd: root },
  )
  return asked.status === 0
}

function prepareChromium() {
  if (hasChromium()) return true
  console.log('Installing Chromium for the browser journeys (once) …')
  const asRoot = process.getuid?.() === 0
  // elsewhere the package of that name may be a mere pointer to another installer
  const debian = asRoot && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  const quiet = { env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } }
  if (
    debian &&
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet) &&
    hasChromium()
  )
    return true
  return run(join(bin, 'playwright'), ['install', ...(asRoot ? ['--with-deps'] : []), 'chromium']) && hasChromium()
}

/** Passed and failed as a runner's JSON report has them; undefined when the report is missing or holds no test. */
function readReport(file, count) {
  if (!existsSync(file)) return undefined
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')))
  return passed + failed > 0 ? { passed, failed } : undefined
}
const vitestReport = join(reports, 'stories.json')
const playwrightReport = join(reports, 'journeys.json')

const steps = [
  { name: 'types (tsc)', work: () => run(join(bin, 'tsc'), ['-p', '.']) },
  { name: 'lint (oxlint)', work: () => run(join(bin, 'oxlint'), []) },
  { name: 'format (oxfmt)', work: () => run(join(bin, 'oxfmt'), ['--check']) },
  { name: 'unused code (knip)', work: () => run(join(bin, 'knip'), ['--no-progress']) },
  {
    name: 'rules, stories and checks (vitest)',
    work: () => run(join(bin, 'vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]),
    // a file that could not be loaded counts as one failure
    report: () =>
      readReport(vitestReport, (all) => ({
        passed: all.numPassedTests,
        failed: all.numFailedTests + all.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
      })),
  },
  {
    name: 'browser journeys (playwright)',
    work: () => prepareChromium() && run(join(bin, 'playwright'), ['test', '--config', 'journeys/playwright.config.ts']),
    report: () =>
      readReport(playwrightReport, ({ stats, errors }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
      })),
  },
]

rmSync(vitestReport, { force: true })
rmSync(playwrightReport, { force: true })
rmSync(join(reports, 'called'), { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
if (!run(process.execPath, [join(root, 'server/start.mjs'), '--prepare'])) {
  console.error('npm test stopped: packages could not be installed, or the screens could not be built; see above.')
  process.exit(1)
}

const results = steps.map(({ name, work, report }) => {
  console.log(`\n── ${name}`)
  const begun = Date.now()
  const wentWell = work()
  const counted = report?.()
  const seconds = ((Date.now() - begun) / 1000).toFixed(0)
  if (report && !counted) return { name, seconds, passed: 0, failed: 1, note: 'no report, or no test in it' }
  // a step that ended badly is a failure even where its report counts none
  const { passed = 0, failed = 0 } = counted ?? {}
  return { name, seconds, passed, failed: wentWell || failed > 0 ? failed : 1, note: wentWell ? 'ok' : 'FAILED' }
})

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
writeFileSync(join(reports, 'npm-test.json'), JSON.stringify({ passed, failed, results }, null, 2))
console.log('\n── summary')
for (const result of results) console.log(`${result.note.padEnd(8)} ${result.name}: ${result.passed} passed, ${result.failed} failed (${result.seconds} s)`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
