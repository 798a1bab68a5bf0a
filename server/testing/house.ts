/** The real house as a process of its own, to be killed and started again on the same data. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export type House = { url: string; kill: () => Promise<void>; stop: () => Promise<void> }

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** `settings` as in README, Settings; gives the house once it answers. */
export async function startHouse(settings: Record<string, string>): Promise<House> {
  const port = await freePort()
  const child = spawn(process.execPath, [main], {
    env: { LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '100000', BUSY_AFTER_MS: '120000', ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text))
  const gone = once(child, 'exit')
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    await gone
  }
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the house did not start:\n${said}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
    await pause(25)
  }
  await end('SIGKILL')
  throw new Error(`the house was not ready within thirty seconds:\n${said}`)
}

/** A house too busy to listen (503) has not begun with it: asked again for half a minute, as a person would. */
async function ask(url: string, request: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, request)
    if (answer.status !== 503 || tries === 120) return answer
    await pause(250)
  }
}

type Sent = { method?: string; key?: string; body?: unknown }

/** A browser of someone who enters with one click; `undefined` when the house died before it answered. */
export async function browserOf({ url }: House, postId: string) {
  const entered = await ask(`${url}/api/demonstration/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ postId }),
  })
  if (!entered.ok) throw new Error(`nobody was let in: ${await entered.text()}`)
  const cookie = entered.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  return async <Answer>(path: string, { method = 'GET', key, body }: Sent = {}): Promise<Answer | undefined> => {
    const isForm = body instanceof FormData
    const answer = await ask(`${url}/api${path}`, {
      method,
      headers: { cookie, origin: url, ...(key && { 'idempotency-key': key }), ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    }).catch(() => undefined)
    const text = await answer?.text().catch(() => undefined)
    if (answer === undefined || text === undefined) return undefined
    if (!answer.ok) throw new Error(`${answer.status} ${method} ${path}: ${text}`)
    return JSON.parse(text) as Answer
  }
}
