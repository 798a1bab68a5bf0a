/** Who may, and what happens when others are at work on the same records. */
import { expect } from 'vitest'
import { ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { places } from '../../server/testing/people.ts'
import { story, storyAtOnce } from '../../server/testing/story.ts'
import { committed, csv, faultsOf, one, people, three, two, uploaded, xlsx } from './testing/import.ts'

const named = ['姓名', '身份证号', '现住址']

story('another community and a department find no such import; the district looks on, masked, and changes nothing', async (told) => {
  const read = await uploaded(told, await xlsx([named, ['李秀英', one, '东四'], ['王建国', '1', null]]))
  const { id, revision } = read
  const neighbour = await told.person({ role: 'community_worker', area: places.neighbour })
  for (const who of [neighbour, 'department_applicant'] as const) {
    expect((await told.refused(told.as(who).ledgers.getImport({ id }))).code).toBe('NOT_FOUND')
    expect((await told.refused(told.as(who).ledgers.listImportRows({ id }))).code).toBe('NOT_FOUND')
    expect((await told.as(who).ledgers.listImports({})).total).toBe(0)
  }
  expect((await told.refused(told.as(neighbour).ledgers.downloadErrors({ id }))).code).toBe('NOT_FOUND')
  expect((await told.refused(told.as(neighbour).ledgers.commitImport({ id, revision, onlyIfAllGood: false }))).code).toBe('NOT_FOUND')
  const officer = told.as('district_officer')
  const { rows } = await officer.ledgers.listImportRows({ id, state: 'good' })
  expect(rows[0]?.shown).toMatchObject({ name: '李**', address: '东***' })
  expect((await officer.ledgers.listImports({ ledgerId: read.ledgerId })).rows[0]).toMatchObject({ id, mayWrite: false, communityName: read.communityName })
  expect((await told.refused(officer.ledgers.commitImport({ id, revision, onlyIfAllGood: false }))).code).toBe('NOT_PERMITTED')
  const foreign = told.as('community_worker').ledgers.uploadImport({ id: read.ledgerId, communityCode: places.neighbour, file: csv('姓名\n甲') })
  expect((await told.refused(foreign)).code).toBe('OUTSIDE_AREA')
  const street = told.as('street_officer').ledgers.uploadImport({ id: read.ledgerId, communityCode: places.street, file: csv('姓名\n甲') })
  expect((await told.refused(street)).code).toBe('NOT_A_COMMUNITY')
})

story('a record changed after the dry run is not overwritten: its row stays out and says so', async (told) => {
  const ledger = await ledgerInForce(told)
  const worker = told.as('community_worker')
  const [row] = await write(worker, ledger.id, [{ name: '李秀英', idNo: one, address: '旧址' }])
  const read = await uploaded(told, await xlsx([named, ['李秀英', one, '新址'], ['王建国', two, '东四']]), { ledgerId: ledger.id })
  told.at('2026-11-23T03:00:00Z')
  await worker.ledgers.sayRows({
    id: ledger.id,
    rows: [{ id: row?.id ?? '', communityCode: places.community, values: { address: '别处' }, revision: row?.revision ?? 0 }],
  })
  const whole = await committed(told, read, { onlyIfAllGood: true })
  expect(whole).toMatchObject({ state: 'checked', faulty: 1, changes: 0, creates: 1 })
  expect(await people(told, ledger.id, 'address')).toEqual([['李秀英', '别处']])
  const some = await committed(told, whole)
  expect(some).toMatchObject({ state: 'committed', creates: 1, changes: 0 })
  expect((await faultsOf(told, read.id))[2]).toContain('有人改动了这条记录')
  expect(some.notices.find(({ code }) => code === 'left')?.rows).toEqual([2])
  expect(await people(told, ledger.id, 'address')).toEqual([
    ['李秀英', '别处'],
    ['王建国', '东四'],
  ])
})

story('one that waits is given up, and an old page cannot commit what has moved on', async (told) => {
  const read = await uploaded(told, await xlsx([named, ['李秀英', one, null]]))
  const worker = told.as('community_worker')
  expect((await told.refused(worker.ledgers.commitImport({ id: read.id, revision: read.revision - 1, onlyIfAllGood: false }))).code).toBe('CHANGED_MEANWHILE')
  expect(await worker.ledgers.cancelImport({ id: read.id, revision: read.revision })).toMatchObject({ state: 'cancelled' })
  expect((await told.refused(committed(told, read))).code).toBe('NOT_NOW')
  await told.daily('ledgers.forgetImports')
  told.at('2026-11-24')
  await told.daily('ledgers.forgetImports')
  expect((await worker.ledgers.getImport({ id: read.id })).forgottenAt).not.toBeNull()
  const kept = await told.db.selectFrom('files').select('content').execute()
  expect(kept.map(({ content }) => content.length)).toEqual([0])
})

storyAtOnce('two people who import the same list at once enter each person once', async (told) => {
  const { id } = await ledgerInForce(told)
  const file = await xlsx([named, ['李秀英', one, '甲'], ['王建国', two, '乙'], ['周三', three, '丙']])
  const [worker, officer] = [told.as('community_worker'), told.as('street_officer')]
  const started = await Promise.all([worker, officer].map((client) => client.ledgers.uploadImport({ id, communityCode: places.community, file })))
  await told.jobsDone()
  const checked = await Promise.all(started.map((one) => worker.ledgers.getImport({ id: one.id })))
  expect(checked.map(({ creates }) => creates)).toEqual([3, 3])
  await Promise.all(checked.map((one, at) => (at === 0 ? worker : officer).ledgers.commitImport({ id: one.id, revision: one.revision, onlyIfAllGood: false })))
  await told.jobsDone()
  const ended = await Promise.all(started.map((one) => worker.ledgers.getImport({ id: one.id })))
  expect(ended.map(({ state }) => state).toSorted()).toEqual(['checked', 'committed'])
  expect(ended.find(({ state }) => state === 'checked')).toMatchObject({ faulty: 3, creates: 0 })
  expect(await people(told, id)).toHaveLength(3)
})
