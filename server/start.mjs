// `npm start` on any Node >= 20: installs what is missing (Node 24 among it), builds the screens when their sources are
// newer, then hands over to server/main.ts under Node 24. Plain JavaScript, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { memoryFlags } from './memory-flags.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = join(root, 'node_modules/.bin/node')
const installed = join(root, 'node_modules/.jianfu-installed')
const built = join(root, 'web/dist/.built')

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (error || status !== 0) process.exit(status ?? 1)
}

function mark(file) {
  writeFileSync(file, '')
  utimesSync(file, new Date(), new Date())
}

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}

if (!existsSync(node) || timeOf(join(root, 'package-lock.json')) > timeOf(installed)) {
  console.log('Installing packages (once) …')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  mark(installed)
}
const sources = ['features', 'foundation', 'web'].map((folder) => newest(join(root, folder)))
if (Math.max(...sources) > timeOf(built)) {
  console.log('Building the screens (once per change) …')
  run(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])
  mark(built)
}
if (process.argv.includes('--prepare')) process.exit(0)

const server = spawn(node, [...memoryFlags, join(root, 'server/main.ts')], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
