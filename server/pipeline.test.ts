/** What foundation/request.ts promises of every endpoint, tried on endpoints that exist here only. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { expect } from 'vitest'
import { z } from 'zod'
import { inTransaction, type Database } from '../foundation/database.ts'
import { endpoint } from '../foundation/endpoint.ts'
import { Day } from '../foundation/fields.ts'
import { refusal } from '../foundation/refusal.ts'
import type { Handlers, Request } from '../foundation/request.ts'
import { story } from './testing/story.ts'

const input = z.object({ name: z.string().min(2).max(10), on: Day.optional() })
const output = z.object({ name: z.string(), times: z.number() })
const endpoints = {
  look: endpoint({ method: 'GET', path: '/things/{name}', summary: 'Look', permission: 'desk.read', input, output }),
  keep: endpoint({ method: 'POST', path: '/things', summary: 'Keep', permission: 'desk.read', input, output }),
  keepSilently: endpoint({
    method: 'POST',
    path: '/things/silent',
    summary: 'Keep and tell nobody',
    permission: 'desk.read',
    input,
    output,
  }),
  keepAndRefuse: endpoint({
    method: 'POST',
    path: '/things/refused',
    summary: 'Keep, then refuse',
    permission: 'desk.read',
    input,
    output,
  }),
  compute: endpoint({
    method: 'POST',
    path: '/things/check',
    summary: 'Only compute',
    permission: 'desk.read',
    computes: true,
    input,
    output,
  }),
  undeclared: endpoint({ method: 'POST', path: '/things/undeclared', summary: 'Declares no permission', input, output }),
}

let works = 0
async function keep({ db, now, record }: Request, name: string) {
  works += 1
  await sql`insert into settings (name, value, changed_at, changed_by) values (${`test.${name}`}, '1', ${now}, 'story')`.execute(db)
  await record({ event: 'things.kept', object: { kind: 'thing', id: name }, after: { name } })
  return { name, times: works, secret: 'not in the contract' }
}

const handlers: Handlers<typeof endpoints> = {
  look: async (_, { name }) => ({ name, times: works }),
  keep: async (request, { name }) => keep(request, name),
  keepSilently: async (request, { name }) => keep({ ...request, record: async () => undefined }, name),
  keepAndRefuse: async (request, { name }) => {
    await keep(request, name)
    throw refusal('NOT_TODAY', ['今天不办理。', 'Not today.'], { details: { name } })
  },
  compute: async (_, { name }) => ({ name, times: works }),
  undeclared: async (_, { name }) => ({ name, times: works }),
}

async function kept(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from settings where name like 'test.%' order by name`.execute(db)
  return rows.map(({ name }) => name.slice(5))
}

story('who is not signed in is asked to sign in', async ({ asWith, refused }) => {
  const { guest } = await import('../foundation/actor.ts')
  expect(await refused(asWith(endpoints, handlers, guest).look({ name: '一件' }))).toMatchObject({ code: 'SIGN_IN_FIRST', status: 401 })
})

story('an endpoint that declares no permission is closed to everyone', async ({ asWith, refused, trail }) => {
  expect(await refused(asWith(endpoints, handlers, 'system_administrator').undeclared({ name: '一件' }))).toMatchObject({
    code: 'NOT_PERMITTED',
    status: 403,
  })
  expect(await trail()).toMatchObject([{ succeeded: false, refusal: 'NOT_PERMITTED', role: 'system_administrator' }])
})

story('a post without the permission is refused in words', async ({ as, refused }) => {
  const { code, text, status } = await refused(as('community_worker').people.listAccounts({}))
  expect({ code, status }).toEqual({ code: 'NOT_PERMITTED', status: 403 })
  expect(text.zh).toContain('没有办理这件事的权限')
})

story('a write keeps its work and one line of audit: who, in which post, on what, after', async ({ asWith, db, trail, person }) => {
  const worker = await person({ role: 'community_worker' })
  await asWith(endpoints, handlers, worker).keep({ name: '一件' })
  expect(await kept(db)).toEqual(['一件'])
  const [line, ...others] = await trail()
  expect(others).toEqual([])
  expect(line).toMatchObject({
    event: 'things.kept',
    objectKind: 'thing',
    objectId: '一件',
    accountId: worker.accountId,
    postId: worker.postId,
    role: 'community_worker',
    after: { name: '一件' },
    succeeded: true,
    district: '110101',
    fromAddress: '127.0.0.1',
    endpoint: 'keep',
  })
  expect(line?.at).toBe('2026-11-23T02:00:00.000Z')
})

story('what the contract does not name is not sent', async ({ asWith }) => {
  expect(await asWith(endpoints, handlers, 'community_worker').keep({ name: '一件' })).not.toHaveProperty('secret')
})

story('a write that recorded nothing fails and leaves nothing', async ({ asWith, db, trail }) => {
  await expect(asWith(endpoints, handlers, 'community_worker').keepSilently({ name: '一件' })).rejects.toThrow('without an audit record')
  expect(await kept(db)).toEqual([])
  expect(await trail()).toEqual([])
})

story('a refused write leaves a line of audit that says so, and nothing else', async ({ asWith, db, trail, refused }) => {
  const { code, status, details } = await refused(asWith(endpoints, handlers, 'community_worker').keepAndRefuse({ name: '一件' }))
  expect({ code, status, details }).toEqual({ code: 'NOT_TODAY', status: 409, details: { name: '一件' } })
  expect(await kept(db)).toEqual([])
  expect(await trail()).toMatchObject(
    [{ succeeded: false, refusal: 'NOT_TODAY', endpoint: undefined, event: 'refused', objectId: 'keepAndRefuse' }].map(({ endpoint: _, ...line }) => line),
  )
})

story('looking and computing are not recorded', async ({ asWith, trail }) => {
  const client = asWith(endpoints, handlers, 'community_worker')
  await client.look({ name: '一件' })
  await client.compute({ name: '一件' })
  expect(await trail()).toEqual([])
})

story('an input that does not fit is refused field by field, in both languages', async ({ asWith, refused, db }) => {
  const { code, status, fields } = await refused(asWith(endpoints, handlers, 'community_worker').keep({ name: '一', on: '2026-02-30' }))
  expect({ code, status }).toEqual({ code: 'INPUT_INVALID', status: 422 })
  expect(fields?.map(({ field }) => field)).toEqual(['name', 'on'])
  expect(fields?.[1]?.text).toEqual({ zh: '日期不存在或格式不对，应写成 2026-11-22。', en: 'No such date; write it like 2026-11-22.' })
  expect(await kept(db)).toEqual([])
})

story('a hundred thousand characters are refused with the limit in the sentence', async ({ asWith, refused }) => {
  const { fields } = await refused(asWith(endpoints, handlers, 'community_worker').keep({ name: '长'.repeat(100_000) }))
  expect(fields?.[0]?.text.zh).toBe('不能超过 10 个字，请缩短或改小。')
})

story('a write sent twice with one key is done once and answered twice alike', async ({ asWith, db, trail, person }) => {
  const key = newId()
  const client = asWith(endpoints, handlers, await person({ role: 'community_worker' }), { key })
  const first = await client.keep({ name: '一件' })
  expect(await client.keep({ name: '一件' })).toEqual(first)
  expect(await kept(db)).toEqual(['一件'])
  expect(await trail()).toHaveLength(1)
})

story('one key with two different contents is refused', async ({ asWith, db, person, refused }) => {
  const client = asWith(endpoints, handlers, await person({ role: 'community_worker' }), { key: newId() })
  await client.keep({ name: '一件' })
  expect(await refused(client.keep({ name: '两件' }))).toMatchObject({ code: 'KEY_REUSED', status: 422 })
  expect(await kept(db)).toEqual(['一件'])
})

story('a key that is no UUID is refused', async ({ asWith, person, refused, db }) => {
  const client = asWith(endpoints, handlers, await person({ role: 'community_worker' }), { key: '第一次' })
  expect(await refused(client.keep({ name: '一件' }))).toMatchObject({ code: 'KEY_INVALID', status: 422 })
  expect(await kept(db)).toEqual([])
})

story('two people may use the same key without noticing', async ({ asWith, db }) => {
  const key = newId()
  await asWith(endpoints, handlers, 'community_worker', { key }).keep({ name: '一件' })
  await asWith(endpoints, handlers, 'street_officer', { key }).keep({ name: '两件' })
  expect(await kept(db)).toEqual(['一件', '两件'])
})

story('a refused write may be sent again with the same key', async ({ asWith, person, refused, db }) => {
  const client = asWith(endpoints, handlers, await person({ role: 'community_worker' }), { key: newId() })
  await refused(client.keepAndRefuse({ name: '一件' }))
  await client.keep({ name: '一件' })
  expect(await kept(db)).toEqual(['一件'])
})

for (const change of ["update audit_records set account_name = '别人'", 'delete from audit_records', 'truncate audit_records']) {
  story(`nobody edits the audit trail: ${change}`, async ({ asWith, db, trail }) => {
    await asWith(endpoints, handlers, 'community_worker').keep({ name: '一件' })
    const before = await trail()
    await expect(inTransaction(db, (inside) => sql.raw(change).execute(inside))).rejects.toThrow('append-only')
    expect(await trail()).toEqual(before)
    expect(before).toHaveLength(1)
  })
}
