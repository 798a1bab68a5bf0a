/** The server is killed at every place of an import: nothing is lost, nothing is there twice, and it is whole or not there. */
import { expect } from 'vitest'
import { ledgerInForce } from '../../server/testing/ledgers.ts'
import { places } from '../../server/testing/people.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { committed, people, uploaded, xlsx } from './testing/import.ts'

const names = Array.from({ length: 2300 }, (_, at) => [`甲${at}`, `东四${at}号`])
const file = () => xlsx([['姓名', '现住址'], ...names])
const seen = async ({ as }: Story, id: string) => (await as('community_worker').ledgers.listRows({ id, size: 1 })).total

story('killed while reading and in the middle of checking, it goes on where it was, and no row is checked twice', async (told) => {
  const { id } = await ledgerInForce(told)
  const { id: importId } = await told.as('community_worker').ledgers.uploadImport({ id, communityCode: places.community, file: await file() })
  await told.killedInJob({ afterSteps: 1 })
  expect(await told.as('community_worker').ledgers.getImport({ id: importId })).toMatchObject({ state: 'reading' })
  await told.killedInJob({ afterSteps: 1, midStep: true })
  // reading anew, and on to the dry run
  await told.killedInJob({ afterSteps: 9 }).catch(() => undefined)
  await told.killedInJob({ afterSteps: 2, midStep: true }).catch(() => undefined)
  const half = await told.as('community_worker').ledgers.getImport({ id: importId })
  expect(half).toMatchObject({ state: 'checking', rowsDone: 500, rowsTotal: 2300, good: 500 })
  await told.jobsDone()
  const whole = await told.as('community_worker').ledgers.getImport({ id: importId })
  expect(whole).toMatchObject({ state: 'checked', good: 2300, creates: 2300, faulty: 0, rowsDone: 2300 })
  expect((await told.as('community_worker').ledgers.listImportRows({ id: importId })).total).toBe(2300)
})

story('killed while writing, nothing can be seen; taken up again, all of it is there, once', async (told) => {
  const read = await uploaded(told, await file())
  const { id, ledgerId, revision } = read
  await told.as('community_worker').ledgers.commitImport({ id, revision, onlyIfAllGood: true })
  for (const [afterSteps, midStep] of [
    [1, true],
    [2, false],
    [2, true],
  ] as const) {
    await told.killedInJob({ afterSteps, midStep })
    expect(await seen(told, ledgerId)).toBe(0)
    expect((await told.as('community_worker').ledgers.getImport({ id })).state).toBe('committing')
  }
  await told.jobsDone()
  expect(await told.as('community_worker').ledgers.getImport({ id })).toMatchObject({ state: 'committed', creates: 2300 })
  expect(await seen(told, ledgerId)).toBe(2300)
  expect((await told.trail()).filter(({ event }) => event === 'imports.committed')).toHaveLength(1)
})

story('killed while taking back, it goes on, and the ledger is as it was before', async (told) => {
  const done = await committed(told, await uploaded(told, await file()))
  await told.as('community_worker').ledgers.undoImport({ id: done.id, revision: done.revision })
  await told.killedInJob({ afterSteps: 2, midStep: true })
  expect(await told.as('community_worker').ledgers.getImport({ id: done.id })).toMatchObject({ state: 'undoing', rowsDone: 1000 })
  await told.jobsDone()
  expect(await told.as('community_worker').ledgers.getImport({ id: done.id })).toMatchObject({ state: 'undone' })
  expect(await people(told, done.ledgerId)).toEqual([])
})
