/** Jobs that exist in tests only: they count in the settings table, a step for each number, and know where they stopped. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../foundation/database.ts'
import { endpoint } from '../../foundation/endpoint.ts'
import { job } from '../../foundation/jobs.ts'
import { refusal } from '../../foundation/refusal.ts'
import type { Handlers, Request } from '../../foundation/request.ts'

const Count = z.object({ name: z.string(), to: z.number().int() })

/** How far each count has come, by its name. */
export async function counted(db: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{
    name: string
    value: number
  }>`select substr(name, 6) as name, value from settings where name like 'test.%' order by name`.execute(db)
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** Adds one; two that did so at once, or one that forgot where it was, would show in the audit trail twice. */
export async function countOne({ db, now, record }: Request, name: string): Promise<number> {
  const { rows } = await sql<{ value: number }>`insert into settings (name, value, changed_at, changed_by) values (${`test.${name}`}, '1', ${now}, 'story')
    on conflict (name) do update set value = to_jsonb((settings.value #>> '{}')::integer + 1) returning value`.execute(db)
  const value = rows[0]?.value ?? 0
  await record({ event: 'counted', object: { kind: 'count', id: name }, after: { value } })
  return value
}

export const countJob = job({
  name: 'test.count',
  data: Count,
  work: async ({ step }, { name, to }) => {
    let reached = await step(async ({ db }) => (await counted(db))[name] ?? 0)
    while (reached < to) reached = await step((request) => countOne(request, name))
  },
})

/** Throws after its first step, each time anew: an accident, or (`to` = 0) a refusal. */
export const failingJob = job({
  name: 'test.fail',
  data: Count,
  work: async ({ step }, { name, to }) => {
    await step((request) => countOne(request, name))
    if (to === 0) throw refusal('NOT_TODAY', ['今天不办理。', 'Not today.'])
    throw new Error('the line was cut')
  },
  onFailed: async (request, { name }) => void (await countOne(request, `${name} told`)),
})

const Started = z.object({ id: z.string() })
const Asked = Count.extend({ once: z.string().optional(), after: z.string().optional() })
const counting = (name: string) =>
  endpoint({ method: 'POST', path: `/counts/${name}`, summary: 'Count', permission: 'desk.read', input: Asked, output: Started })
export const endpoints = { count: counting('begin'), countAndRefuse: counting('refused'), countToFail: counting('failed') }

async function begin(request: Request, { once, after, ...data }: z.output<typeof Asked>, which = countJob) {
  const id = await request.start(which, data, { ...(once && { once }), ...(after && { after }) })
  await request.record({ event: 'counts.begun', object: { kind: 'count', id: data.name } })
  return { id }
}

export const handlers: Handlers<typeof endpoints> = {
  count: (request, asked) => begin(request, asked),
  countAndRefuse: async (request, asked) => {
    await begin(request, asked)
    throw refusal('NOT_TODAY', ['今天不办理。', 'Not today.'])
  },
  countToFail: (request, asked) => begin(request, asked, failingJob),
}
