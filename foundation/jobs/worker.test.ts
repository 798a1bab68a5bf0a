/** Workers on a database that is committed: on PostgreSQL two of them really run side by side. */
import { hostname } from 'node:os'
import { expect, vi } from 'vitest'
import { counted, countJob, countOne, endpoints, handlers } from '../../server/testing/counting-jobs.ts'
import { storyAtOnce, type Story } from '../../server/testing/story.ts'
import { daily } from '../jobs.ts'
import { claim } from './queue.ts'
import type { Declared } from './run.ts'
import { startWorker, type Worker, type WorkerAsked } from './worker.ts'

const log = { info: () => undefined, error: vi.fn() }

/** Workers of this story, stopped at its end. */
async function withWorkers({ db, deployment, clock }: Story, work: (open: (asked?: Partial<WorkerAsked>) => Promise<Worker>) => Promise<void>): Promise<void> {
  const workers: Worker[] = []
  log.error.mockClear()
  const usual = { db, deployment, clock, jobs: [countJob], log, alone: false, lookEvery: 20 }
  try {
    await work(async (asked = {}) => {
      const worker = await startWorker({ ...usual, ...asked })
      workers.push(worker)
      return worker
    })
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
  expect(log.error.mock.calls).toEqual([])
}

const until = (what: () => Promise<void>) => vi.waitFor(what, { timeout: 20_000, interval: 20 })
const states = ({ db }: Story) => db.selectFrom('jobs').select(['state', 'starts']).orderBy('id').execute()
const repeats = async ({ trail }: Story) => {
  const lines = (await trail()).filter(({ event }) => event === 'counted').map(({ objectId, after }) => `${objectId} ${JSON.stringify(after)}`)
  return lines.length - new Set(lines).size
}

storyAtOnce('two processes share the jobs, and none runs twice', async (told) => {
  const client = told.asWith(endpoints, handlers, 'street_officer')
  for (let number = 1; number <= 12; number += 1) await client.count({ name: `第${number}项`, to: 5 })
  await withWorkers(told, async (open) => {
    await Promise.all([open(), open()])
    await until(async () => expect((await states(told)).filter(({ state }) => state === 'done')).toHaveLength(12))
  })
  expect(Object.values(await counted(told.db))).toEqual(Array.from({ length: 12 }, () => 5))
  expect(await states(told)).toEqual(Array.from({ length: 12 }, () => ({ state: 'done', starts: 1 })))
  expect(await repeats(told)).toBe(0)
})

storyAtOnce('a worker is woken by the request, not by its next look', async (told) => {
  await withWorkers(told, async (open) => {
    await open({ lookEvery: 3_600_000 })
    await told.asWith(endpoints, handlers, 'street_officer').count({ name: '入户', to: 1 })
    await until(async () => expect(await counted(told.db)).toEqual({ 入户: 1 }))
  })
})

storyAtOnce('a house that closes hands its jobs back, and they go on when it opens', async (told) => {
  await told.asWith(endpoints, handlers, 'street_officer').count({ name: '入户', to: 400 })
  await withWorkers(told, async (open) => {
    const first = await open()
    await until(async () => expect((await counted(told.db))['入户']).toBeGreaterThan(3))
    await first.stop()
    expect(await states(told)).toEqual([{ state: 'waiting', starts: 0 }])
    const stoppedAt = (await counted(told.db))['入户']
    expect(stoppedAt).toBeLessThan(400)
    await open()
    await until(async () => expect(await states(told)).toEqual([{ state: 'done', starts: 1 }]))
  })
  expect(await counted(told.db)).toEqual({ 入户: 400 })
  expect(await repeats(told)).toBe(0)
})

const deadProcess = async ({ db, clock }: Story, worker = 'another machine 1 a') =>
  claim(db, { worker, now: clock(), lockedUntil: new Date(Date.parse(clock()) + 10_000).toISOString(), names: ['test.count'] })

storyAtOnce('on the embedded database a killed process’s job is taken up at the next start', async (told) => {
  await told.asWith(endpoints, handlers, 'street_officer').count({ name: '入户', to: 1 })
  await deadProcess(told)
  await withWorkers(told, async (open) => {
    await open({ alone: true })
    await until(async () => expect(await states(told)).toEqual([{ state: 'done', starts: 2 }]))
  })
})

storyAtOnce('what a killed process of the same machine left is taken up at the next start', async (told) => {
  await told.asWith(endpoints, handlers, 'street_officer').count({ name: '入户', to: 1 })
  await deadProcess(told, `${hostname()} 999999999 a`)
  await withWorkers(told, async (open) => {
    await open()
    await until(async () => expect(await states(told)).toEqual([{ state: 'done', starts: 2 }]))
  })
})

storyAtOnce('with other processes about, a silent one’s job is taken up when its ten seconds are over', async (told) => {
  await told.asWith(endpoints, handlers, 'street_officer').count({ name: '入户', to: 1 })
  await deadProcess(told)
  await withWorkers(told, async (open) => {
    await open()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await states(told)).toEqual([{ state: 'running', starts: 1 }])
    told.at('2026-11-23T02:00:10.001Z')
    await until(async () => expect(await states(told)).toEqual([{ state: 'done', starts: 2 }]))
  })
})

storyAtOnce('a daily job runs once for two processes, from its time on: also when the house was shut then, and not before', async (told) => {
  const opening = daily({ name: 'test.open', at: '05:00', work: ({ step }, day) => step(async (request) => void (await countOne(request, day))) })
  const jobs: readonly Declared[] = [opening]
  await withWorkers(told, async (open) => {
    await Promise.all([open({ jobs }), open({ jobs })])
    await until(async () => expect(await counted(told.db)).toEqual({ '2026-11-23': 1 }))
    told.at('2026-11-23T20:59:59Z')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await counted(told.db)).toEqual({ '2026-11-23': 1 })
    told.at('2026-11-23T21:00:00Z')
    await until(async () => expect(await counted(told.db)).toEqual({ '2026-11-23': 1, '2026-11-24': 1 }))
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  expect(await counted(told.db)).toEqual({ '2026-11-23': 1, '2026-11-24': 1 })
})
