/** The store as imports and reports use it: said in bulk, taken back, counted. */
import { expect } from 'vitest'
import { civilDay } from '../../foundation/clock.ts'
import type { Request } from '../../foundation/request.ts'
import { basis, idNumbers, ledgerInForce } from '../../server/testing/ledgers.ts'
import type { Person } from '../../server/testing/people.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { passingDays } from './commands/daily.ts'
import { retractSource } from './commands/retract.ts'
import { sayMany, type Entry } from './commands/say.ts'
import { holdingsOf } from './queries/holding.ts'
import { measure, populationOf, unsealed } from './queries/population.ts'

const importId = '01a20000-0000-7000-8000-000000000001'
const district = '110101'

function requestOf({ db, clock, deployment }: Story, { actor }: Person): Request {
  const now = clock()
  const nothing = async () => undefined
  return {
    db,
    deployment,
    actor,
    now,
    today: civilDay(now),
    fromAddress: '',
    record: nothing,
    afterCommit: () => undefined,
    start: async () => '',
    answerHeaders: new Headers(),
    askedHeaders: new Headers(),
  }
}

const entry = (values: Entry['values'], more: Partial<Entry> = {}): Entry => ({
  subjectId: null,
  kind: 'person',
  communityCode: '110101001001',
  values,
  tags: [],
  ...more,
})
const source = { kind: 'import' as const, id: importId, label: '导入 居民.xlsx' }

story('an import taken back leaves what was said later, and those only it knew of are seen no more', async (told) => {
  const { as, at, db, person } = told
  const ledger = await ledgerInForce(told)
  const worker = await person({ role: 'community_worker' })
  const { subjectIds: before } = await sayMany(requestOf(told, worker), { kind: 'desk', id: null, label: '手工' }, [
    entry({ name: '李秀英', phone: '13800138000' }),
  ])
  at('2026-11-24')
  const said = [entry({ phone: '13900139000', address: '东四十条22号' }, { subjectId: before[0] ?? '' }), entry({ name: '王建国', idNo: idNumbers[0] ?? '' })]
  const { subjectIds } = await sayMany(requestOf(told, worker), source, said)
  at('2026-11-25')
  await sayMany(requestOf(told, worker), { kind: 'desk', id: null, label: '手工' }, [entry({ address: '东四十条24号' }, { subjectId: before[0] ?? '' })])
  expect((await as(worker).ledgers.listRows({ id: ledger.id })).total).toBe(2)
  at('2026-11-26')
  let after: string | undefined
  let statements = 0
  do {
    const batch = await retractSource(requestOf(told, worker), district, importId, { limit: 1, after })
    after = batch.next
    statements += batch.statements
  } while (after !== undefined)
  expect(statements).toBe(2)
  const { rows } = await as(worker).ledgers.listRows({ id: ledger.id })
  expect(rows.map(({ cells }) => [cells['name']?.value, cells['phone']?.value, cells['address']?.value])).toEqual([['李秀英', '13800138000', '东四十条24号']])
  expect((await told.refused(as(worker).ledgers.getSubject({ id: subjectIds[1] ?? '' }))).status).toBe(404)
  // and its number is free to be found under another
  expect(await db.selectFrom('subjectKeys').selectAll().where('elementKey', '=', 'idNo').execute()).toEqual([])
  // said again, the same record is seen again
  await sayMany(requestOf(told, worker), { kind: 'desk', id: null, label: '手工' }, [entry({ name: '王建国' }, { subjectId: subjectIds[1] ?? '' })])
  expect((await as(worker).ledgers.listRows({ id: ledger.id })).total).toBe(2)
})

story('what is held is counted per community, group and freshness, and follows what is said', async (told) => {
  const { db, person, at } = told
  await ledgerInForce(told)
  const worker = await person({ role: 'community_worker' })
  const alone = [{ tag: 'living_alone', from: null, to: null }]
  const people = Array.from({ length: 5 }, (_, index) =>
    entry({ name: `居民${index}`, ...(index < 4 && { phone: `1380013800${index}` }) }, { tags: index === 0 ? alone : [] }),
  )
  await sayMany(requestOf(told, worker), source, [...people, entry({ name: '邻居' }, { communityCode: '110101001002' })])
  const ask = async (today: string, tags: string[] = []) => {
    const held = await holdingsOf(db, { elementKeys: ['name', 'phone', 'religion'], subjectKind: 'person', tags, areaCodes: ['110101000000'], today })
    return Object.fromEntries(
      [...held].map(([key, { communities, communitiesHolding, population, subjects, freshSubjects }]) => [
        key,
        [communities, communitiesHolding, population, subjects, freshSubjects],
      ]),
    )
  }
  // four in five is enough to call a community's phones held
  expect(await ask('2026-11-23')).toEqual({ name: [2, 2, 6, 6, 6], phone: [2, 1, 6, 4, 4], religion: [2, 0, 6, 0, 0] })
  expect(await ask('2026-11-23', ['living_alone'])).toMatchObject({ phone: [1, 1, 1, 1, 1] })
  const titles = (await holdingsOf(db, { elementKeys: ['phone'], subjectKind: 'person', areaCodes: ['110101001000'], today: '2026-11-23' })).get(
    'phone',
  )?.ledgerTitles
  expect(titles).toEqual(['居民台账'])
  at('2027-12-01')
  const request = requestOf(told, worker)
  await passingDays.work({ deployment: request.deployment, actor: request.actor, start: 1, step: (work) => work(request) }, '2027-12-01')
  expect(await ask('2027-12-01')).toMatchObject({ name: [2, 2, 6, 6, 6], phone: [2, 1, 6, 4, 0] })
})

story('a figure is measured over its population, by what follows from what is known, with the people behind it', async (told) => {
  const { db, deployment, person, at } = told
  const worker = await person({ role: 'community_worker' })
  const { subjectIds } = await sayMany(requestOf(told, worker), source, [
    entry({ name: '李秀英', idNo: idNumbers[0] ?? '' }, { tags: [{ tag: 'living_alone', from: '2026-01-01', to: '2026-12-01' }] }),
    entry({ name: '王建国', birthDate: '1967-01-15', childrenCount: 2 }),
    entry({ name: '赵小明', birthDate: '2015-03', childrenCount: 0 }),
    entry({ name: '周迁出', birthDate: '1940' }, { endedOn: '2026-11-01', endedBecause: '迁出' }),
  ])
  const asked = { communityCode: '110101001001', kind: 'person' as const, on: '2026-11-23' }
  const over60 = [{ elementKey: 'isOver60', is: 'equals' as const, value: true }]
  expect(await measure(db, { ...asked, how: 'count', criteria: over60 })).toMatchObject({
    value: 1,
    population: 1,
    subjectIds: [subjectIds[0]],
    oldestOn: '2026-11-23',
  })
  // two months on one more is sixty
  expect(await measure(db, { ...asked, how: 'count', criteria: over60, on: '2027-01-20' })).toMatchObject({ value: 2 })
  // whoever has moved away since counted until then
  expect(await measure(db, { ...asked, how: 'count', on: '2026-10-31' })).toMatchObject({ value: 4 })
  expect(await measure(db, { ...asked, how: 'share', of: over60 })).toMatchObject({ value: 1 / 3, population: 3, known: 1 })
  expect(await measure(db, { ...asked, how: 'sum', elementKey: 'childrenCount' })).toMatchObject({ value: 2, known: 2 })
  expect(await measure(db, { ...asked, how: 'average', elementKey: 'childrenCount' })).toMatchObject({ value: 1 })
  expect(await measure(db, { ...asked, how: 'count', elementKey: 'livingAlone' })).toMatchObject({ value: 1, subjectIds: [subjectIds[0]] })
  expect(await measure(db, { ...asked, how: 'count', elementKey: 'livingAlone', on: '2026-12-01' })).toMatchObject({ value: 0 })
  expect(await measure(db, { ...asked, how: 'count', elementKey: 'idNo' })).toMatchObject({ value: 1 })
  const [first] = await populationOf(db, { ...asked, tags: ['living_alone'] })
  expect(first && unsealed(deployment.keyring, first.subject, 'idNo')).toBe(idNumbers[0])
  // the group a list filters by passes with the day
  at('2026-12-01')
  const request = requestOf(told, worker)
  await passingDays.work({ deployment: request.deployment, actor: request.actor, start: 1, step: (work) => work(request) }, '2026-12-01')
  const stored = await db
    .selectFrom('subjects')
    .select('tags')
    .where('id', '=', subjectIds[0] ?? '')
    .executeTakeFirstOrThrow()
  expect(stored.tags).toEqual([])
})

story('a department comes to a community’s ledger only for the elements it answers for, where a clause covers them', async (told) => {
  const { as, db, organisation, person } = told
  const ledger = await ledgerInForce(told)
  const department = await organisation({ kind: 'municipal_department' })
  const applicant = await person({ role: 'department_applicant', organisation: department.id })
  expect((await as(applicant).ledgers.listLedgers({})).total).toBe(0)
  await db.updateTable('elements').set({ ownerOrganisationId: department.id, revision: 99 }).where('key', 'in', ['idNo', 'personRemark']).execute()
  const { rows } = await as(applicant).ledgers.listLedgers({})
  expect(rows).toMatchObject([{ id: ledger.id, columns: [{ elementKey: 'idNo', basis: [basis.household] }], mayWrite: false, mayChange: false }])
})
