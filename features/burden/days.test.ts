import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { verifyLedger } from './queries/days/verify.ts'
import { beginning, rootFrom, rootOf, sealOf, type Sha256 } from '../../foundation/merkle.ts'

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

/** Monday: a street is asked, one community refuses on Tuesday; on Thursday the days before are sealed. */
async function sealedDays(told: Story) {
  const { as, at, daily, organisation, person, places } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试城管委' })
  const officer = await person({ role: 'department_applicant', organisation: lead.id })
  const version = await admit(told, lead.id)
  const sent = await as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: [places.street], dueOn: '2026-12-04' })
  at('2026-11-24')
  const worker = await person({ role: 'community_worker' })
  const { rows } = await as(worker).dispatches.listTasks({})
  const task = rows[0]
  await as(worker).dispatches.refuseTask({ id: task?.id ?? '', revision: task?.revision ?? 0, reason: 'not_on_list', note: '本社区没有这种情况' })
  at('2026-11-26')
  await daily('burden.sealDays')
  return { sent, taskId: task?.id ?? '' }
}

/** Someone with the keys of the database: triggers off, then back on. */
async function behindTheTriggers({ db }: Story, statement: ReturnType<typeof sql>): Promise<void> {
  for (const table of ['burden_lines', 'burden_days']) await sql.raw(`alter table ${table} disable trigger user`).execute(db)
  await statement.execute(db)
  for (const table of ['burden_lines', 'burden_days']) await sql.raw(`alter table ${table} enable trigger user`).execute(db)
}

story('each day that is over is sealed with what it laid on communities, empty days too, and chained to the day before', async (told) => {
  const { as, db } = told
  const { sent } = await sealedDays(told)
  const { rows, total } = await as.public().burden.listBurdenDays({})
  expect(total).toBe(3)
  expect(rows.map(({ day, lines }) => [day, lines])).toEqual([
    ['2026-11-25', 0],
    ['2026-11-24', 1],
    ['2026-11-23', sent.communityCount],
  ])
  expect(rows.map(({ previous }) => previous)).toEqual([rows[1]?.hash, rows[2]?.hash, beginning])
  expect(rows[2]?.personMinutes).toBe(sent.communityCount * 60)
  expect(await verifyLedger(db)).toMatchObject({ days: 3, faults: [], head: rows[0]?.hash })
})

story('anyone can compute a seal again from the lines, and prove one line without the others', async (told) => {
  const { as, refused } = told
  await sealedDays(told)
  const day = await as.public().burden.readBurdenDay({ day: '2026-11-23', proofOf: 2 })
  expect(await rootOf(day.linesOfDay, sha256)).toBe(day.root)
  expect(await sealOf(day, sha256)).toBe(day.hash)
  expect(await rootFrom(day.linesOfDay[2] ?? '', day.proof ?? [], sha256)).toBe(day.root)
  expect(day.linesOfDay.every((line) => JSON.parse(line).kind === 'handed_down')).toBe(true)
  const [refusal] = (await as.public().burden.readBurdenDay({ day: '2026-11-24' })).linesOfDay
  expect(JSON.parse(refusal ?? '')).toMatchObject({ kind: 'refused', minutes: 60 })
  // nobody's name and no words of anyone stand in the public ledger
  expect(refusal).not.toContain('没有这种情况')
  expect((await refused(as.public().burden.readBurdenDay({ day: '2026-11-26' }))).status).toBe(404)
  expect((await refused(as.public().burden.readBurdenDay({ day: '2026-11-24', proofOf: 7 }))).status).toBe(404)
})

story('a day without a seal says why: before the ledger, today, still to come; never that it may have been removed', async (told) => {
  const { as, at, refused } = told
  const said = async (day: string) => (await refused(as.public().burden.readBurdenDay({ day }))).text.zh
  expect(await said('2026-11-20')).toBe('还没有向社区下达过任务，负担账还没有开始。')
  await sealedDays(told)
  expect(await said('2026-11-20')).toBe('负担账从2026年11月23日开始记，2026年11月20日在那以前，没有账。')
  expect(await said('2026-11-26')).toContain('第二天零时过后才封账')
  expect(await said('2026-11-27')).toBe('2026年11月27日还没有到，还没有账。')
  at('2026-11-27')
  expect(await said('2026-11-26')).toContain('账正在封')
})

story('the ledger only grows: neither a line nor a day is changed or removed', async (told) => {
  const { as, db } = told
  await sealedDays(told)
  for (const change of ['update burden_lines set line = line', 'delete from burden_lines', 'update burden_days set lines = 0', 'delete from burden_days']) {
    // caught within the database, so that the story's transaction goes on; had the change passed, this would throw
    await sql.raw(`do $$ begin ${change}; raise 'it passed'; exception when insufficient_privilege then null; end $$`).execute(db)
  }
  expect((await as.public().burden.listBurdenDays({})).total).toBe(3)
})

story('an edited line, a removed day and an edited task are all found, whoever made them', async (told) => {
  const { db } = told
  const { taskId } = await sealedDays(told)
  await sql`update tasks set minutes = 5 where id = ${taskId}`.execute(db)
  expect((await verifyLedger(db)).faults).toEqual([
    { day: '2026-11-23', kind: 'task_changed', task: taskId },
    { day: '2026-11-24', kind: 'task_changed', task: taskId },
  ])
  await sql`update tasks set minutes = 60 where id = ${taskId}`.execute(db)
  await sql`update tasks set sent_at = '2026-11-25T03:00:00Z' where id = ${taskId}`.execute(db)
  expect((await verifyLedger(db)).faults.map(({ day, kind }) => [day, kind])).toEqual([
    ['2026-11-23', 'task_missing'],
    ['2026-11-25', 'task_added'],
  ])
  await sql`update tasks set sent_at = '2026-11-23T02:00:00Z' where id = ${taskId}`.execute(db)
  await behindTheTriggers(told, sql`update burden_lines set line = replace(line, '"minutes":60', '"minutes":10') where day = '2026-11-24'`)
  expect((await verifyLedger(db)).faults).toContainEqual({ day: '2026-11-24', kind: 'altered', task: null })
  await behindTheTriggers(told, sql`delete from burden_days where day = '2026-11-24'`)
  expect((await verifyLedger(db)).faults).toContainEqual({ day: '2026-11-25', kind: 'chain', task: null })
})

story('figures beside the seal, the order of the lines, the last days and whole days without a trace are found, too', async (told) => {
  const { db } = told
  await sealedDays(told)
  const found = async () => (await verifyLedger(db)).faults.map(({ day, kind }) => `${day} ${kind}`)
  const tried = async (statement: ReturnType<typeof sql>) => {
    await sql`savepoint attempt`.execute(db)
    await behindTheTriggers(told, statement)
    const faults = await found()
    await sql`rollback to savepoint attempt`.execute(db)
    return faults
  }
  expect(await found()).toEqual([])
  expect(await tried(sql`update burden_days set person_minutes = 0 where day = '2026-11-23'`)).toEqual(['2026-11-23 altered'])
  expect(await tried(sql`update burden_days set sealed_at = sealed_at - interval '1 day' where day = '2026-11-25'`)).toEqual(['2026-11-25 sealed_anew'])
  expect(await tried(sql`update burden_lines set position = 99 where day = '2026-11-23' and position = 0`)).toEqual(['2026-11-23 altered'])
  expect(await tried(sql`update burden_lines set district = '110102' where day = '2026-11-24'`)).toEqual(['2026-11-24 altered'])
  expect(await tried(sql`update burden_lines set line = 'nothing' where day = '2026-11-24'`)).toEqual([
    '2026-11-24 altered',
    '2026-11-24 task_missing',
    '2026-11-24 task_added',
    '2026-11-24 altered',
  ])
  // the last day leaves no gap in the chain: the trail still tells of it
  expect(await tried(sql`delete from burden_days where day = '2026-11-25'`)).toEqual(['2026-11-25 sealed_anew'])
  expect(await tried(sql`delete from burden_days where day >= '2026-11-24'`)).toEqual([
    '2026-11-24 left_over',
    '2026-11-24 sealed_anew',
    '2026-11-25 sealed_anew',
  ])
  expect(await tried(sql`with gone as (delete from burden_days) delete from burden_lines`)).toEqual([
    '2026-11-23 sealed_anew',
    '2026-11-24 sealed_anew',
    '2026-11-25 sealed_anew',
  ])
})

story('whoever rewrites the whole chain is found by the audit trail; with the trail rewritten, too, by a seal that somebody kept', async (told) => {
  const { as, daily, db } = told
  const { taskId } = await sealedDays(told)
  const kept = (await as.public().burden.listBurdenDays({})).rows[0]?.hash
  expect((await verifyLedger(db, { kept })).keptFound).toBe(true)
  await sql`update tasks set minutes = 5 where id = ${taskId}`.execute(db)
  await behindTheTriggers(told, sql`delete from burden_lines`)
  await behindTheTriggers(told, sql`delete from burden_days`)
  told.at('2026-11-27')
  await daily('burden.sealDays')
  const days = ['2026-11-23', '2026-11-24', '2026-11-25']
  expect((await verifyLedger(db)).faults).toEqual(days.map((day) => ({ day, kind: 'sealed_anew', task: null })))
  await sql`alter table audit_records disable trigger user`.execute(db)
  await sql`delete from audit_records where object_kind = 'burdenDay' and after ->> 'hash' not in (select hash from burden_days)`.execute(db)
  await sql`alter table audit_records enable trigger user`.execute(db)
  const verified = await verifyLedger(db, { kept })
  expect(verified.faults).toEqual([])
  expect(verified.keptFound).toBe(false)
})
