/** `kill -9` in the middle of an import, of submissions, of approvals: after the next start each is whole or not there, and nothing that was answered is lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { afterAll, expect, test } from 'vitest'
import { openPGlite, openPostgres } from '../database/connection.ts'
import type { Database } from '../foundation/database.ts'
import { xlsx } from '../features/ledgers/testing/import.ts'
import { idNumber } from '../features/reports/testing/world.ts'
import { browserOf, startHouse, type House } from './testing/house.ts'
import { plantSmallWorld, type SmallWorld } from './testing/small-world.ts'
import { writingSlowly, wrotes } from './testing/whole.ts'

const rows = 2500
const dataDir = mkdtempSync(join(tmpdir(), 'jianfu-killed-'))
let house: House | undefined
afterAll(async () => {
  await house?.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

type Import = { id: string; state: string; revision: number; rowsDone: number; rowsTotal: number; good: number; creates: number }
type Browser = Awaited<ReturnType<typeof browserOf>>

/** Looks until it holds; gives what was seen last. */
async function until<Seen>(look: () => Promise<Seen | undefined>, holds: (seen: Seen) => boolean): Promise<Seen> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const seen = await look()
    if (seen !== undefined && holds(seen)) return seen
    await pause(10)
  }
  throw new Error('it never came to that')
}

async function started(world: SmallWorld): Promise<House> {
  house = await startHouse(world.settings)
  return house
}

const listed = async (browser: Browser, { ledgerId }: SmallWorld) =>
  (await browser<{ total: number }>(`/ledgers/${ledgerId}/rows/search`, { method: 'POST', body: { size: 1 } }))?.total

/** The import is begun, and the house dies while it is being written; the next one goes on with it by itself. */
async function importAcrossDeath(world: SmallWorld): Promise<House> {
  const first = await started(world)
  const browser = await browserOf(first, world.importer)
  const before = await listed(browser, world)
  const form = new FormData()
  form.set('communityCode', world.communityCode)
  const people = Array.from({ length: rows }, (_, at) => [
    `居民${at}`,
    idNumber(`19${50 + (at % 50)}-10-1${at % 9}`, at % 1000),
    `139${String(at).padStart(8, '0')}`,
    `东四十条${at}号`,
  ])
  form.set('file', await xlsx([['姓名', '身份证号', '联系电话', '现住址'], ...people]))
  const { id } = (await browser<Import>(`/ledgers/${world.ledgerId}/imports`, { method: 'POST', body: form })) ?? { id: '' }
  const look = (by: Browser) => () => by<Import>(`/imports/${id}`)
  const checked = await until(look(browser), ({ state }) => !['uploaded', 'reading', 'checking'].includes(state))
  expect(checked).toMatchObject({ state: 'checked', rowsTotal: rows })
  await browser(`/imports/${id}/commit`, { method: 'POST', body: { revision: checked.revision, onlyIfAllGood: false } })
  // the person sees how far it is; that nobody sees half of it is told in the stories of imports, where no clock runs
  const halfway = await until(look(browser), ({ rowsDone }) => rowsDone > 0)
  expect(halfway).toMatchObject({ state: 'committing', rowsTotal: rows })
  await first.kill()

  const second = await started(world)
  const last = await browserOf(second, world.importer)
  const done = await until(look(last), ({ state }) => state !== 'committing')
  expect(done).toMatchObject({ state: 'committed', rowsDone: rows, creates: checked.creates })
  expect(await listed(last, world)).toBe((before ?? 0) + checked.creates)
  return second
}

type Write = { browser: Browser; path: string; key: string; body: unknown }
const sent = ({ browser, path, key, body }: Write) => browser(path, { method: 'POST', key, body })

/** All at once; the house dies at the first answer. Gives which were answered, by place. */
async function dyingAtFirstAnswer(dying: House, writes: readonly Write[]): Promise<Set<number>> {
  const answered = new Set<number>()
  const first = Promise.withResolvers<void>()
  const all = writes.map(async (write, at) => {
    // a house too busy to listen has not answered either
    if ((await sent(write).catch(() => undefined)) === undefined) return
    answered.add(at)
    first.resolve()
  })
  void Promise.all(all).then(() => first.resolve())
  await first.promise
  await dying.kill()
  await Promise.all(all)
  return answered
}

/** The database itself, while no house stands on it. */
async function within<Found>({ settings }: SmallWorld, look: (db: Database) => Promise<Found>): Promise<Found> {
  const url = settings['DATABASE_URL']
  const { db, close } = url ? openPostgres(url, 2) : await openPGlite({ dataDir: join(dataDir, 'pglite') })
  try {
    return await look(db)
  } finally {
    await close()
  }
}

/** After a death: what was answered is there whole, the rest whole or not at all, and at least one was cut off in the middle of its writing. */
async function cutOff(world: SmallWorld, step: 'submit' | 'approve', reports: readonly { id: string }[], answered: ReadonlySet<number>): Promise<void> {
  const wrote = await within(world, (db) => wrotes(db, step, reports))
  expect(
    wrote.map(({ parts }) => new Set(parts).size),
    'each is whole or absent',
  ).toEqual(reports.map(() => 1))
  const whole = wrote.map(({ parts: [first] }) => first === true)
  expect([...answered].filter((at) => !whole[at])).toEqual([])
  expect(answered.size).toBeGreaterThan(0)
  expect(whole.filter((there) => !there).length, `${step}: cut off in the middle`).toBeGreaterThan(0)
}

test('a house killed in the middle of an import, of submissions and of approvals has each whole or not at all', { timeout: 300_000 }, async () => {
  const world = await plantSmallWorld(dataDir)
  const second = await importAcrossDeath(world)
  // from here on every step with a report lingers between its first write and its last: whoever dies, dies within one
  await second.stop()
  house = undefined
  await within(world, writingSlowly)
  const slow = await started(world)

  const submissions = async (at: House) =>
    Promise.all(
      world.toSubmit.map(async ({ id, postId, revision }) => ({
        browser: await browserOf(at, postId),
        path: `/reports/${id}/submission`,
        key: keyOf(id),
        body: { revision },
      })),
    )
  const keys = new Map<string, string>()
  const keyOf = (id: string) => keys.get(id) ?? keys.set(id, newId()).get(id) ?? ''
  await cutOff(world, 'submit', world.toSubmit, await dyingAtFirstAnswer(slow, await submissions(slow)))

  const third = await started(world)
  // everyone presses the button once more; whoever had been heard is not heard twice
  for (const write of await submissions(third)) await sent(write)
  const approvals = async (at: House) => {
    const browser = await browserOf(at, world.district)
    return world.toApprove.map((report) => ({ browser, path: '/reports/approval', key: keyOf(`approval ${report.id}`), body: { reports: [report] } }))
  }
  await cutOff(world, 'approve', world.toApprove, await dyingAtFirstAnswer(third, await approvals(third)))

  const fourth = await started(world)
  for (const write of await approvals(fourth)) await sent(write)
  await fourth.stop()
  house = undefined
  await within(world, (db) => everythingAgrees(db, world))
})

/** Once each: the state, its event, its audit record, the task, what was said to the ledger, the figures of the roll-up. */
async function everythingAgrees(db: Database, { toSubmit, toApprove, ledgerId }: SmallWorld): Promise<void> {
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
  const count = async (event: string, some: readonly { id: string }[]) =>
    (
      await db
        .selectFrom('auditRecords')
        .select('objectId')
        .where('event', '=', event)
        .where('objectId', 'in', ids(some))
        .where('succeeded', '=', true)
        .execute()
    ).length
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'state', 'taskId'])
    .where('id', 'in', ids([...toSubmit, ...toApprove]))
    .execute()
  expect(reports.filter(({ state }) => state === 'submitted')).toHaveLength(toSubmit.length)
  expect(reports.filter(({ state }) => state === 'passed_district')).toHaveLength(toApprove.length)
  expect(await count('reports.submitted', toSubmit)).toBe(toSubmit.length)
  // by the street, and by the district
  expect(await count('reports.passed', toApprove)).toBe(2 * toApprove.length)
  const events = await db.selectFrom('reportEvents').select(['reportId', 'step']).where('reportId', 'in', ids(toSubmit)).where('step', '=', 'submit').execute()
  expect(events).toHaveLength(toSubmit.length)
  const tasks = await db
    .selectFrom('tasks')
    .select('state')
    .where(
      'id',
      'in',
      reports.map(({ taskId }) => taskId),
    )
    .execute()
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['completed']))
  for (const { id } of toSubmit) {
    const asked = await db.selectFrom('reportRows').select('subjectId').where('reportId', '=', id).execute()
    const said = await db.selectFrom('statements').select('subjectId').where('sourceId', '=', id).execute()
    expect(said.map(({ subjectId }) => subjectId).toSorted()).toEqual(asked.map(({ subjectId }) => subjectId).toSorted())
  }
  for (const { id } of toApprove) expect(await db.selectFrom('figures').select('fieldId').where('reportId', '=', id).execute()).not.toEqual([])
  const [done] = await db.selectFrom('imports').select(['id', 'creates']).where('ledgerId', '=', ledgerId).execute()
  const written = await db
    .selectFrom('statements')
    .select('id')
    .where('sourceId', '=', done?.id ?? '')
    .execute()
  expect(written).toHaveLength(done?.creates ?? -1)
  expect(await count('imports.committed', [done ?? { id: '' }])).toBe(1)
}
