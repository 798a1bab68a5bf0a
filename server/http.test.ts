/** The door: what a browser, a department's own system or a stranger's page meets. Each knock goes through Fastify as over the network. */
import type { FastifyInstance, InjectOptions } from 'fastify'
import { v7 as newId } from 'uuid'
import { expect } from 'vitest'
import type { Database } from '../foundation/database.ts'
import { inDemonstration, openDoor } from './http.ts'
import { storyConfig } from './testing/config.ts'
import { story } from './testing/story.ts'

async function behindTheDoor(db: Database, work: (server: FastifyInstance) => Promise<void>, changed: Partial<typeof storyConfig> = {}) {
  const server = await openDoor(db, { ...storyConfig, ...changed }, () => true)
  try {
    await work(server)
  } finally {
    await server.close()
  }
}

const headers = { host: '127.0.0.1:3000' }
const write = (url: string, payload: unknown, more: Record<string, string> = {}): InjectOptions => {
  const text = JSON.stringify(payload)
  return {
    method: 'POST',
    url,
    payload: text,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...more },
  }
}

story('an input that does not fit is refused with the same words as in a story', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    const answer = await server.inject(write('/api/session', { username: '', password: '' }))
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'INPUT_INVALID',
      data: { fields: [{ field: 'username', text: { zh: '这一项必须填写。' } }, { field: 'password' }] },
    })
  })
})

story('a number in an address is read as a number, and one that is none is refused', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    const fits = await server.inject({ url: '/api/organisations?size=2&page=1', headers })
    expect(fits.json()).toMatchObject({ size: 2, page: 1 })
    const does = await server.inject({ url: '/api/organisations?size=二', headers })
    expect({ status: does.statusCode, code: does.json<{ code: string }>().code }).toEqual({ status: 422, code: 'INPUT_INVALID' })
  })
})

story('a stranger’s page cannot write in somebody’s name', async ({ db, trail }) => {
  await behindTheDoor(db, async (server) => {
    const strangers: Record<string, string>[] = [
      { origin: 'http://elsewhere.example' },
      { origin: 'null' },
      { origin: 'not an address' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const more of strangers) {
      const answer = await server.inject(write('/api/session', { username: 'a', password: 'b' }, more))
      expect({ status: answer.statusCode, code: answer.json<{ code: string }>().code }).toEqual({ status: 403, code: 'FROM_ELSEWHERE' })
    }
    expect(await trail()).toEqual([])
  })
})

story('more than 24 MB, or of unstated length, is turned away before it is read', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    const large = await server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': String(25 * 1024 * 1024) },
      payload: '{}',
    })
    expect({ status: large.statusCode, code: large.json<{ code: string }>().code }).toEqual({ status: 413, code: 'TOO_LARGE' })
  })
})

story('what is not JSON is refused, not a crash', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    const answer = await server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': '5' },
      payload: '{"a":',
    })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.statusCode).toBeLessThan(500)
  })
})

story('an endpoint there is not, is said not to be', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    const answer = await server.inject({ url: '/api/rankings', headers })
    expect({ status: answer.statusCode, code: answer.json<{ code: string }>().code }).toEqual({ status: 404, code: 'NO_SUCH_ENDPOINT' })
  })
})

story('every answer carries the security headers, and the API is not kept by anyone', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    const answer = await server.inject({ url: '/api/session', headers })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })
})

story('one click enters the demonstration with a cookie no script can read, and the cookie opens the desk', async ({ db, person, as }) => {
  const worker = await person({ role: 'community_worker' })
  expect((await as.public().people.listDemonstrationPeople({})).map(({ id }) => id)).toContain(worker.postId)
  await behindTheDoor(db, async (server) => {
    const entered = await server.inject(write('/api/demonstration/session', { postId: worker.postId }))
    expect(entered.statusCode).toBe(200)
    const cookie = String(entered.headers['set-cookie'])
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    const session = await server.inject({ url: '/api/session', headers: { ...headers, cookie: cookie.split(';')[0] ?? '' } })
    expect(session.json()).toMatchObject({ account: { id: worker.accountId }, actingPostId: worker.postId })
    const forged = await server.inject({
      url: '/api/session',
      headers: { ...headers, cookie: `${cookie.split('.').slice(0, -1).join('.')}.forged` },
    })
    expect(forged.json()).toMatchObject({ account: null })
  })
})

story('over https the session cookie is sent over https only', async ({ db, person }) => {
  const worker = await person({ role: 'community_worker' })
  const secure = async (server: FastifyInstance) => {
    const entered = await server.inject(write('/api/demonstration/session', { postId: worker.postId }))
    expect(String(entered.headers['set-cookie'])).toContain('Secure')
  }
  await behindTheDoor(db, secure, { publicUrl: 'https://jianfu.example' })
})

story('too many requests in a minute are asked to wait', async ({ db }) => {
  const knock = async (server: FastifyInstance) => {
    const statuses: number[] = []
    for (let i = 0; i < 12; i += 1) statuses.push((await server.inject({ url: '/api/session', headers })).statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.at(-1)).toBe(429)
  }
  await behindTheDoor(db, knock, { requestsPerMinute: 10 })
})

story('health and readiness answer without signing in; the description of the API is OpenAPI 3.1', async ({ db }) => {
  await behindTheDoor(db, async (server) => {
    expect((await server.inject('/healthz')).json()).toEqual({ alive: true })
    expect((await server.inject('/readyz')).json()).toEqual({ ready: true })
    expect((await server.inject('/api/openapi.json')).json<{ openapi: string }>().openapi).toMatch(/^3\.1/)
  })
})

story('a key that is no key is refused', async ({ db, person }) => {
  const worker = await person({ role: 'community_worker' })
  await behindTheDoor(db, async (server) => {
    const entered = await server.inject(write('/api/demonstration/session', { postId: worker.postId }))
    const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
    const put = (key: string) => server.inject({ ...write('/api/session/post', { postId: worker.postId }, { cookie, 'idempotency-key': key }), method: 'PUT' })
    expect((await put(newId())).statusCode).toBe(200)
    const answer = await put('not-a-key')
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.statusCode).toBeLessThan(500)
  })
})

story('when the server cannot keep up, only the API turns people away; pages and the sign of life stay', async ({ db }) => {
  await behindTheDoor(
    db,
    async (server) => {
      await server.ready()
      // the delay is measured once a second
      await new Promise((resolve) => setTimeout(resolve, 1300))
      const shed = await server.inject({ url: '/api/openapi.json', headers })
      expect({ status: shed.statusCode, code: shed.json<{ code: string }>().code }).toEqual({ status: 503, code: 'BUSY' })
      expect(shed.headers['retry-after']).toBe('10')
      for (const url of ['/healthz', '/readyz']) expect((await server.inject({ url, headers })).statusCode).toBe(200)
      expect((await server.inject({ url: '/lifted', headers })).statusCode).not.toBe(503)
    },
    { busyAfterMs: 0.001 },
  )
})

story('the public page of a demonstration is marked as one', async () => {
  expect(inDemonstration(Buffer.from('<html><head><title>减负</title></head></html>')).toString()).toContain(
    '<head><meta name="demonstration" content="yes"><title>减负</title>',
  )
})
