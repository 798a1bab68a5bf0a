/** Undo in the grid leaves nothing behind. */
import { expect } from 'vitest'
import { v7 as newId } from 'uuid'
import { ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story } from '../../server/testing/story.ts'

story('what one said is taken back: the earlier value stands again with its own source and date, a new record is seen no more', async (told) => {
  const { as, at, places } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker').ledgers
  const [known] = await write(as('community_worker'), ledger.id, [{ name: '李秀英', phone: '13800138000' }])
  at('2026-11-25')
  const batch = newId()
  const communityCode = places.community
  await worker.sayRows({
    id: ledger.id,
    batch,
    rows: [
      { id: known?.id ?? '', communityCode, values: { phone: '13900139000' }, revision: 1 },
      { id: null, communityCode, values: { name: '王建国' }, revision: null },
    ],
  })
  expect((await worker.listRows({ id: ledger.id })).total).toBe(2)
  const { rows } = await worker.takeBackRows({ id: ledger.id, batch })
  expect(rows.map(({ withdrawn }) => withdrawn).toSorted()).toEqual([false, true])
  const after = await worker.listRows({ id: ledger.id })
  expect(after.total).toBe(1)
  expect(after.rows[0]?.revision).toBe(rows.find(({ id }) => id === known?.id)?.revision)
  expect(after.rows[0]?.cells['phone']).toMatchObject({ value: '13800138000', origin: { at: '2026-11-23T02:00:00.000Z' } })
})

story('nobody takes back what another said, and what was said later stays', async (told) => {
  const { as, person, places, refused } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker').ledgers
  const [known] = await write(as('community_worker'), ledger.id, [{ name: '李秀英', phone: '13800138000' }])
  const batch = newId()
  const row = { id: known?.id ?? '', communityCode: places.community }
  await worker.sayRows({ id: ledger.id, batch, rows: [{ ...row, values: { phone: '13900139000' }, revision: 1 }] })
  const other = await person({ role: 'community_worker', name: '另一位社工' })
  expect((await refused(as(other).ledgers.takeBackRows({ id: ledger.id, batch }))).code).toBe('NOT_FOUND')
  await as(other).ledgers.sayRows({ id: ledger.id, rows: [{ ...row, values: { phone: '13700137000' }, revision: 2 }] })
  await worker.takeBackRows({ id: ledger.id, batch })
  expect((await worker.listRows({ id: ledger.id })).rows[0]?.cells['phone']?.value).toBe('13700137000')
})
