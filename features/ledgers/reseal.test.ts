import { createSecretKey } from 'node:crypto'
import { expect } from 'vitest'
import { idNumbers, ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story } from '../../server/testing/story.ts'
import { sealedExists, sealedStores } from './commands/reseal.ts'

const another = createSecretKey(Buffer.alloc(32, 'another'))

story('after a change of keys everything opens with the new key alone, and is still found', async (told) => {
  const { as, db, deployment, places } = told
  expect(await sealedExists(db)).toBe(false)
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker')
  const [row] = await write(worker, ledger.id, [{ name: '李秀英', idNo: idNumbers[0] ?? '', phone: '13800138000' }])
  const id = row?.id ?? ''
  await as('street_officer').ledgers.raiseDispute({ id, elementKey: 'phone', reason: '号码已换', proposed: '13900139000' })
  await worker.ledgers.receiveRequest({
    kind: 'access',
    communityCode: places.community,
    subjectId: id,
    body: '想看看',
    askedBy: '李秀英本人',
    receivedOn: '2026-11-23',
  })
  expect(await sealedExists(db)).toBe(true)
  const older = deployment.keyring
  const keyring = { ...older, current: 'new', keys: new Map([...older.keys, ['new', another]]) }
  for (const store of sealedStores) {
    if (store.name === 'import_rows') continue
    expect([store.name, (await store.remaining(db, keyring)) > 0]).toEqual([store.name, true])
    let after: string | undefined
    do after = (await store.resealBatch(db, keyring, after)).next
    while (after !== undefined)
    expect([store.name, await store.remaining(db, keyring)]).toEqual([store.name, 0])
  }
  deployment.keyring = { ...keyring, keys: new Map([['new', another]]) }
  expect((await worker.ledgers.reveal({ id, elementKeys: ['idNo'], purpose: '办理高龄津贴' })).values).toEqual({ idNo: idNumbers[0] })
  expect((await worker.ledgers.listDisputes({})).rows[0]?.proposed).toBe('13900139000')
  expect((await worker.ledgers.listRequests({})).rows[0]?.askedBy).toMatch(/^李/)
  expect((await worker.ledgers.listRows({ id: ledger.id, search: idNumbers[0] ?? '' })).total).toBe(1)
})
