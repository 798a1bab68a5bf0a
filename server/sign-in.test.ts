/** Signing in as browsers do it: over HTTP, with cookies, on a real account. */
import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import { createAdministrator } from '../features/people/commands/administrator.ts'
import { organisationIdOf } from '../features/people/identities.ts'
import type { Config } from './config.ts'
import { openDoor } from './http.ts'
import { storyConfig } from './testing/config.ts'
import { story, type Story } from './testing/story.ts'

const password = 'Jianfu-2026'
const origin = 'http://127.0.0.1:3000'
const settings: Config = { ...storyConfig, publicUrl: origin, demonstration: false, requestsPerMinute: 10_000 }

type Sent = { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: unknown; headers?: Record<string, string> }

/** A browser: keeps its cookies, says where its requests come from. */
function browser(door: FastifyInstance) {
  const jar = new Map<string, string>()
  const ask = async (path: string, { method = 'GET', body, headers = {} }: Sent = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await door.inject({
      method,
      url: `/api${path}`,
      headers: {
        host: '127.0.0.1:3000',
        ...(method !== 'GET' && { 'sec-fetch-site': 'same-origin', origin }),
        ...(cookie && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    })
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = set.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/)
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name)
      else jar.set(name, value)
    }
    return {
      status: answer.statusCode,
      json: answer.body === '' ? undefined : JSON.parse(answer.body),
      cookies: [answer.headers['set-cookie'] ?? []].flat(),
    }
  }
  const signIn = (username: string, secret: string) => ask('/session', { method: 'POST', body: { username, password: secret } })
  return { ask, signIn, jar }
}

async function withDoor({ db }: Story, work: (open: () => ReturnType<typeof browser>, door: FastifyInstance) => Promise<void>, more: Partial<Config> = {}) {
  const door = await openDoor(db, { ...settings, ...more }, () => true)
  try {
    await work(() => browser(door), door)
  } finally {
    await door.close()
  }
}

const make = ({ db }: Story, username = 'admin', role: 'system_administrator' | 'security_administrator' = 'system_administrator') =>
  createAdministrator(db, new Date().toISOString(), { username, name: '管理员甲', password, role })

story('the right name and password open a session in a cookie that scripts cannot read', async (story) => {
  await make(story)
  await withDoor(story, async (open) => {
    const { ask, signIn } = open()
    expect((await ask('/session')).json).toMatchObject({ account: null, demonstration: false })
    const { status, cookies } = await signIn('Admin', password)
    expect(status).toBe(200)
    const session = cookies.find((cookie) => cookie.startsWith('jianfu.session_token='))
    expect(session).toMatch(/HttpOnly/i)
    expect(session).toMatch(/SameSite=Lax/i)
    expect(session).not.toMatch(/Secure/i)
    expect((await ask('/session')).json).toMatchObject({
      account: { username: 'admin' },
      mustChangePassword: false,
      posts: [{ role: 'system_administrator' }],
    })
    expect((await ask('/accounts?search=admin')).status).toBe(200)
    expect((await ask('/session', { method: 'DELETE' })).status).toBe(200)
    expect((await ask('/accounts')).status).toBe(401)
  })
})

story('behind https the cookie is sent over https only', async (story) => {
  await make(story)
  await withDoor(
    story,
    async (open) => {
      const { cookies } = await open().ask('/session', {
        method: 'POST',
        body: { username: 'admin', password },
        headers: { host: 'jianfu.example', origin: 'https://jianfu.example' },
      })
      expect(cookies.find((cookie) => cookie.includes('session_token'))).toMatch(/Secure/)
    },
    { publicUrl: 'https://jianfu.example' },
  )
})

story('five failures lock the name for fifteen minutes, even for the right password; the security administrator can unlock it', async (story) => {
  const { db, as, refused, at } = story
  const { id } = await make(story)
  at(new Date().toISOString())
  await withDoor(story, async (open) => {
    const { signIn } = open()
    const tries = []
    for (let time = 1; time <= 5; time += 1) tries.push(await signIn('admin', 'Wrong-2026'))
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 423])
    expect(tries[0]?.json.data.text.zh).toContain('4 次')
    expect(await signIn('admin', password)).toMatchObject({ status: 423, json: { code: 'LOCKED' } })
    const { rows } = await as('security_administrator').people.listAccounts({ search: 'admin' })
    expect(rows.find((account) => account.id === id)?.lockedUntil).not.toBeNull()
    await as('security_administrator').people.unlockAccount({ id })
    expect((await signIn('admin', password)).status).toBe(200)
    expect(await db.selectFrom('signInFailures').selectAll().execute()).toEqual([])
  })
  const trail = await story.trail()
  expect(trail.filter(({ event }) => event === 'session.refused').map(({ refusal }) => refusal)).toEqual([
    ...Array.from({ length: 4 }, () => 'SIGN_IN_FAILED'),
    'LOCKED',
  ])
  expect(JSON.stringify(trail)).not.toContain('Wrong-2026')
  for (let time = 1; time <= 5; time += 1) await refused(as.public().people.signIn({ username: 'nobody', password: 'Wrong-2026' }))
  at(new Date(Date.now() + 16 * 60_000).toISOString())
  expect(await refused(as.public().people.signIn({ username: 'nobody', password: 'Wrong-2026' }))).toMatchObject({
    code: 'SIGN_IN_FAILED',
    text: { zh: expect.stringContaining('4 次') },
  })
})

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

story('thirty idle minutes end a session, and use prolongs it', async (story) => {
  const { db } = story
  await make(story)
  await withDoor(story, async (open) => {
    const { ask, signIn } = open()
    await signIn('admin', password)
    const { expiresAt } = await db.selectFrom('sessions').select('expiresAt').executeTakeFirstOrThrow()
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)).toBe(30)
    await db
      .updateTable('sessions')
      .set({ expiresAt: minutesFromNow(10), updatedAt: minutesFromNow(-20) })
      .execute()
    const { cookies } = await ask('/accounts')
    expect(cookies[0]).toMatch(/session_token=.*Max-Age=1800/)
    const prolonged = await db.selectFrom('sessions').select('expiresAt').executeTakeFirstOrThrow()
    expect(Math.round((Date.parse(prolonged.expiresAt) - Date.now()) / 60_000)).toBe(30)
    await db
      .updateTable('sessions')
      .set({ expiresAt: minutesFromNow(-1) })
      .execute()
    expect((await ask('/accounts')).status).toBe(401)
  })
})

story('a first password opens nothing but the door to a new one', async (story) => {
  const { as, db } = story
  const account = await as('system_administrator').people.createAccount({ name: '王测试', username: 'wang', password })
  await as('security_administrator').people.givePost({
    accountId: account.id,
    organisationId: organisationIdOf('platform', '110000000000'),
    role: 'security_administrator',
    validFrom: '2026-01-01',
  })
  await withDoor(story, async (open) => {
    const { ask, signIn } = open()
    await signIn('wang', password)
    expect((await ask('/session')).json).toMatchObject({ mustChangePassword: true, permissions: [] })
    expect((await ask('/accounts')).status).toBe(403)
    const change = (current: string, next: string) => ask('/session/password', { method: 'PUT', body: { current, next } })
    expect(await change(password, 'weakpassword')).toMatchObject({ status: 422, json: { code: 'WEAK_PASSWORD' } })
    expect(await change('Wrong-2026', 'Better-2026')).toMatchObject({ status: 403, json: { code: 'WRONG_PASSWORD' } })
    expect((await change(password, 'Better-2026')).status).toBe(200)
    expect((await ask('/session')).json).toMatchObject({ mustChangePassword: false, permissions: expect.arrayContaining(['people.posts']) })
    expect((await ask('/accounts')).status).toBe(200)
    expect((await open().signIn('wang', password)).status).toBe(401)
    expect((await open().signIn('wang', 'Better-2026')).status).toBe(200)
  })
  expect((await db.selectFrom('accounts').select('mustChangePassword').where('id', '=', account.id).executeTakeFirstOrThrow()).mustChangePassword).toBe(false)
})

story('a disabled account is out at once and stays out', async (story) => {
  const { id } = await make(story)
  await withDoor(story, async (open) => {
    const { ask, signIn } = open()
    await signIn('admin', password)
    await story.as('system_administrator').people.disableAccount({ id })
    expect((await ask('/accounts')).status).toBe(401)
    expect((await signIn('admin', password)).status).toBe(401)
  })
})

story('who holds two posts acts in one, and changes it', async (story) => {
  const { as, person } = story
  const { id } = await make(story, 'two.posts', 'security_administrator')
  const giver = await person({ role: 'security_administrator' })
  const worker = await as(giver).people.givePost({
    accountId: id,
    organisationId: organisationIdOf('community_committee', '110101001001'),
    role: 'community_worker',
    validFrom: '2026-01-01',
  })
  await withDoor(story, async (open) => {
    const { ask, signIn } = open()
    await signIn('two.posts', password)
    const choose = (postId: string) => ask('/session/post', { method: 'PUT', body: { postId } })
    expect(await choose(worker.id)).toMatchObject({ status: 200, json: { actingPostId: worker.id } })
    const { json } = await ask('/session')
    expect(json).toMatchObject({ actingPostId: worker.id, permissions: expect.arrayContaining(['tasks.answer']) })
    expect(json.permissions).not.toContain('people.posts')
    expect((await ask('/accounts')).status).toBe(403)
    expect(await choose(giver.postId)).toMatchObject({ status: 403, json: { code: 'NOT_YOUR_POST' } })
    const other = json.posts.find((post: { id: string }) => post.id !== worker.id)
    await choose(other.id)
    expect((await ask('/accounts')).status).toBe(200)
  })
})

story('a write that comes from another site’s page is refused', async (story) => {
  await make(story)
  await withDoor(story, async (open) => {
    const { ask, signIn } = open()
    await signIn('admin', password)
    const create = (headers: Record<string, string>) =>
      ask('/accounts', { method: 'POST', body: { name: '甲', username: 'from.elsewhere', password }, headers })
    expect(await create({ 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      json: { code: 'FROM_ELSEWHERE' },
    })
    expect(await create({ 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 })
    expect((await ask('/accounts?search=elsewhere')).json.total).toBe(0)
    expect((await create({})).status).toBe(200)
  })
})

story('one-click entry exists in demonstration mode only, and for made-up people only', async (story) => {
  const { person, db } = story
  const madeUp = await person({ role: 'community_worker' })
  const real = await make(story)
  const { id: realPost } = await db.selectFrom('posts').select('id').where('accountId', '=', real.id).executeTakeFirstOrThrow()
  const enter = (open: () => ReturnType<typeof browser>, postId: string) => {
    const { ask } = open()
    return ask('/demonstration/session', { method: 'POST', body: { postId } }).then((answer) => ({ ...answer, ask }))
  }
  await withDoor(story, async (open) => {
    expect(await enter(open, madeUp.postId)).toMatchObject({ status: 403, json: { code: 'NOT_DEMONSTRATION' } })
  })
  await withDoor(
    story,
    async (open) => {
      expect(await enter(open, realPost)).toMatchObject({ status: 403, json: { code: 'NOT_YOUR_POST' } })
      const { status, ask, cookies } = await enter(open, madeUp.postId)
      expect(status).toBe(200)
      expect(cookies[0]).toMatch(/HttpOnly; SameSite=Lax/)
      expect((await ask('/session')).json).toMatchObject({ actingPostId: madeUp.postId, demonstration: true })
    },
    { demonstration: true },
  )
})
