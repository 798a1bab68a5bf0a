/** What foundation/jobs.ts promises of every job. */
import { expect } from 'vitest'
import { daily } from '../foundation/jobs.ts'
import { jobs as houseJobs } from './jobs.ts'
import { counted, countJob, countOne, endpoints, failingJob, handlers } from './testing/counting-jobs.ts'
import { story, type Story } from './testing/story.ts'

const jobs = [countJob, failingJob]
const asking = ({ asWith }: Story) => asWith(endpoints, handlers, 'street_officer')
const states = ({ db }: Story) => db.selectFrom('jobs').select(['name', 'state', 'starts', 'failures']).orderBy('id').execute()

story('a job runs after the request, in the name and post of whoever started it', async (told) => {
  const { db, at, jobsDone, trail } = told
  await asking(told).count({ name: '入户', to: 2 })
  expect(await counted(db)).toEqual({})
  at('2026-11-24')
  expect(await jobsDone({ jobs })).toMatchObject([{ name: 'test.count', ended: 'done' }])
  expect(await counted(db)).toEqual({ 入户: 2 })
  const [begun, ...lines] = await trail()
  expect(lines).toHaveLength(2)
  for (const line of lines) {
    expect(line).toMatchObject({ event: 'counted', endpoint: 'job:test.count', role: 'street_officer', accountId: begun?.accountId, fromAddress: '127.0.0.1' })
    expect(line.at).toBe('2026-11-24T02:00:00.000Z')
  }
  expect(await jobsDone({ jobs })).toEqual([])
})

story('a refused request leaves no job', async (told) => {
  await told.refused(asking(told).countAndRefuse({ name: '入户', to: 2 }))
  expect(await states(told)).toEqual([])
  expect(await told.jobsDone({ jobs })).toEqual([])
})

story('a job put off runs when its time has come', async (told) => {
  const { db, at, jobsDone } = told
  await asking(told).count({ name: '入户', to: 1, after: '2026-11-25T00:00:00.000Z' })
  expect(await jobsDone({ jobs })).toEqual([])
  at('2026-11-25')
  await jobsDone({ jobs })
  expect(await counted(db)).toEqual({ 入户: 1 })
})

story('while one waits, asking again starts no second one; once it has run, it does', async (told) => {
  const { db, jobsDone } = told
  const client = asking(told)
  const ask = () => client.count({ name: '入户', to: 1, once: '东华门' })
  const first = await ask()
  expect(await ask()).toEqual(first)
  const other = await client.count({ name: '走访', to: 1, once: '景山' })
  expect(other).not.toEqual(first)
  expect(await jobsDone({ jobs })).toHaveLength(2)
  expect(await ask()).not.toEqual(first)
  expect(await counted(db)).toEqual({ 入户: 1, 走访: 1 })
})

story('a job that throws is tried three times more, then its owner is told once', async (told) => {
  const { db, at, jobsDone } = told
  await asking(told).countToFail({ name: '入户', to: 1 })
  const run = async () => (await jobsDone({ jobs, mayThrow: true })).map(({ ended }) => ended)
  expect(await run()).toEqual(['again'])
  expect(await run()).toEqual([])
  for (const day of ['2026-11-24', '2026-11-25']) {
    at(day)
    expect(await run()).toEqual(['again'])
  }
  expect(await counted(db)).toEqual({ 入户: 3 })
  at('2026-11-26')
  expect(await run()).toEqual(['failed'])
  at('2026-11-27')
  expect(await run()).toEqual([])
  expect(await counted(db)).toEqual({ 入户: 4, '入户 told': 1 })
  expect(await states(told)).toEqual([{ name: 'test.fail', state: 'failed', starts: 4, failures: 4 }])
})

story('a refusal would be the same the next time: its owner is told at once', async (told) => {
  const { db, jobsDone, refused } = told
  await asking(told).countToFail({ name: '入户', to: 0 })
  expect(await refused(jobsDone({ jobs }))).toMatchObject({ code: 'NOT_TODAY' })
  expect(await counted(db)).toEqual({ 入户: 1, '入户 told': 1 })
})

for (const midStep of [false, true]) {
  story(`a process killed ${midStep ? 'in the middle of a step' : 'between two steps'} goes on where it was`, async (told) => {
    const { db, jobsDone, killedInJob, trail } = told
    await asking(told).count({ name: '入户', to: 5 })
    // the first step only looks how far it is
    await killedInJob({ afterSteps: 3, midStep }, { jobs })
    expect(await counted(db)).toEqual({ 入户: 2 })
    expect(await states(told)).toMatchObject([{ state: 'running', starts: 1 }])
    await killedInJob({ afterSteps: 2, midStep }, { jobs })
    expect(await counted(db)).toEqual({ 入户: 3 })
    expect(await jobsDone({ jobs })).toMatchObject([{ ended: 'done' }])
    expect(await counted(db)).toEqual({ 入户: 5 })
    const values = (await trail()).filter(({ event }) => event === 'counted').map(({ after }) => after)
    expect(values).toEqual([1, 2, 3, 4, 5].map((value) => ({ value })))
    expect(await states(told)).toEqual([{ name: 'test.count', state: 'done', starts: 3, failures: 0 }])
  })
}

const opening = daily({ name: 'test.open', at: '05:00', work: ({ step }, day) => step(async (request) => void (await countOne(request, day))) })

story('a daily job runs once on a civil day, and the house does it by itself', async ({ db, at, daily: run, trail }) => {
  expect(await run('test.open', { jobs: [opening] })).toMatchObject([{ ended: 'done' }])
  at('2026-11-23T15:59:59Z')
  expect(await run('test.open', { jobs: [opening] })).toEqual([])
  at('2026-11-23T16:00:00Z')
  expect(await run('test.open', { jobs: [opening] })).toHaveLength(1)
  expect(await counted(db)).toEqual({ '2026-11-23': 1, '2026-11-24': 1 })
  expect((await trail())[0]).toMatchObject({ accountId: null, accountName: '系统（自动）', endpoint: 'job:test.open' })
})

story('jobs that ended are forgotten: done ones after thirty days, failed ones after half a year', async (told) => {
  const { at, jobsDone, daily: run } = told
  const client = asking(told)
  await client.count({ name: '入户', to: 1 })
  await client.countToFail({ name: '走访', to: 0 })
  await jobsDone({ jobs, mayThrow: true })
  const kept = async (day: string) => {
    at(day)
    await run('jobs.forget')
    return (await states(told)).map(({ name }) => name).filter((name) => name !== 'jobs.forget')
  }
  expect(await kept('2026-12-23')).toEqual(['test.count', 'test.fail'])
  expect(await kept('2026-12-24')).toEqual(['test.fail'])
  expect(await kept('2027-05-25')).toEqual(['test.fail'])
  expect(await kept('2027-05-26')).toEqual([])
})

story('every job of the house has a name of its own', async () => {
  const names = houseJobs.map(({ name }) => name)
  expect(names.length).toBeGreaterThanOrEqual(1)
  expect(new Set(names).size).toBe(names.length)
})
