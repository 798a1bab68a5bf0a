import { expect } from 'vitest'
import { idNumbers, ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story, storyAtOnce, type Story } from '../../server/testing/story.ts'

const [idNo = ''] = idNumbers

/** One woman, written down twice. */
async function twice(told: Story) {
  const ledger = await ledgerInForce(told)
  const worker = told.as('community_worker')
  const [kept] = await write(worker, ledger.id, [{ name: '李秀英', idNo, phone: '13800138000' }])
  told.at('2026-11-24')
  const [merged] = await write(worker, ledger.id, [
    { name: '李秀莹', birthDate: '1949-12-31', address: '东四十条22号', occupation: null, bankAccount: '6222021234567890128' },
  ])
  if (!kept || !merged) throw new Error('nobody was written')
  return { ledger, worker, keptId: kept.id, mergedId: merged.id }
}

story('doubles are found with the reason, merged after a preview, and parted again exactly', async (told) => {
  const { at, places } = told
  const { ledger, worker, keptId, mergedId } = await twice(told)
  await worker.ledgers.sayRows({ id: ledger.id, rows: [{ id: mergedId, communityCode: places.community, values: { idNo }, revision: 1 }] })
  const { rows: doubles } = await worker.ledgers.findDoubles({ ledgerId: ledger.id })
  expect(doubles).toMatchObject([{ because: 'same_id_number', likeness: 1, one: { id: keptId }, other: { id: mergedId } }])
  const before = await Promise.all([keptId, mergedId].map((id) => worker.ledgers.getSubject({ id })))
  const preview = await worker.ledgers.previewMerge({ keptId, mergedId, takenFromMerged: ['name'] })
  const cell = (key: string) => preview.cells.find(({ elementKey }) => elementKey === key)
  expect(cell('name')).toMatchObject({ kept: { value: '李秀英' }, merged: { value: '李秀莹' }, result: { value: '李秀莹' } })
  expect(cell('phone')).toMatchObject({ merged: null, result: { value: '13800138000' } })
  expect(cell('address')).toMatchObject({ kept: null, result: { value: '东四十条22号' } })
  at('2026-11-25')
  const one = await worker.ledgers.mergeSubjects({ keptId, mergedId, takenFromMerged: ['name'], because: '同一人', keptRevision: 1, mergedRevision: 2 })
  expect(one).toMatchObject({ title: '李秀莹', mergedFrom: [{ id: mergedId, by: expect.any(String), because: expect.stringMatching(/./) }] })
  // a second click merges nothing twice, and whoever comes back to the page is told where both stand now
  const twiceAsked = await worker.ledgers.mergeSubjects({ keptId, mergedId, takenFromMerged: ['name'], because: '同一人', keptRevision: 1, mergedRevision: 2 })
  expect([twiceAsked.revision, twiceAsked.mergedFrom.length]).toEqual([one.revision, 1])
  expect(await worker.ledgers.previewMerge({ keptId, mergedId, takenFromMerged: [] })).toMatchObject({ mergedInto: keptId, cells: [] })
  expect(preview.mergedInto).toBeNull()
  expect(one.cells['bankAccount']).toMatchObject({ masked: true, shown: '***************0128' })
  expect((await worker.ledgers.listRows({ id: ledger.id })).total).toBe(1)
  expect((await worker.ledgers.findDoubles({ ledgerId: ledger.id })).total).toBe(0)
  // a sealed value of the merged one opens for the one that stands
  const revealed = await worker.ledgers.reveal({ id: keptId, elementKeys: ['bankAccount'], purpose: '核对补贴账号' })
  expect(revealed.values).toEqual({ bankAccount: '6222021234567890128' })
  at('2026-11-26')
  await worker.ledgers.sayRows({
    id: ledger.id,
    rows: [{ id: keptId, communityCode: places.community, values: { occupation: null, address: '东四十条24号' }, revision: one.revision }],
  })
  const mergeId = one.mergedFrom[0]?.mergeId ?? ''
  expect((await worker.ledgers.undoMerge({ id: mergeId })).undoneAt).not.toBeNull()
  const [keptNow, mergedNow] = await Promise.all([keptId, mergedId].map((id) => worker.ledgers.getSubject({ id })))
  // what was said to the kept one since stays with it; the rest is as it was
  expect(keptNow?.cells['address']?.value).toBe('东四十条24号')
  for (const key of ['name', 'phone', 'idNo', 'birthDate', 'bankAccount']) {
    expect([key, keptNow?.cells[key]]).toEqual([key, before[0]?.cells[key]])
    expect([key, mergedNow?.cells[key]]).toEqual([key, before[1]?.cells[key]])
  }
  expect(mergedNow?.cells['address']).toEqual(before[1]?.cells['address'])
  expect((await worker.ledgers.listRows({ id: ledger.id, search: '6222021234567890128' })).total).toBe(0)
  expect((await told.refused(worker.ledgers.undoMerge({ id: mergeId }))).code).toBe('UNDONE_ALREADY')
})

story('near-same records are named with what is alike, and told apart for good by a person', async (told) => {
  const { ledger, worker, keptId, mergedId } = await twice(told)
  const { rows } = await worker.ledgers.findDoubles({ ledgerId: ledger.id })
  expect(rows).toHaveLength(0)
  const { revision } = await worker.ledgers.getSubject({ id: keptId })
  await worker.ledgers.sayRows({ id: ledger.id, rows: [{ id: keptId, communityCode: told.places.community, values: { address: '东四十条22号' }, revision }] })
  const found = await worker.ledgers.findDoubles({ ledgerId: ledger.id })
  expect(found.rows[0]).toMatchObject({ because: 'near_same', likeness: 0.9, sentence: { zh: '姓名只差一个字、出生日期相同、住址相同，相似度 90%。' } })
  await worker.ledgers.sayNotDouble({ oneId: mergedId, otherId: keptId })
  expect((await worker.ledgers.findDoubles({ ledgerId: ledger.id })).total).toBe(0)
})

story('what cannot be merged is refused: oneself, one merged already, one changed since, one of a neighbour, one disputed', async (told) => {
  const { as, person, places, refused } = told
  const { ledger, worker, keptId, mergedId } = await twice(told)
  const [third] = await write(worker, ledger.id, [{ name: '李英' }])
  const thirdId = third?.id ?? ''
  const asked = { takenFromMerged: [], because: '同一人', keptRevision: 1, mergedRevision: 1 }
  expect((await refused(worker.ledgers.mergeSubjects({ ...asked, keptId, mergedId: keptId }))).code).toBe('MERGE_ITSELF')
  expect((await refused(worker.ledgers.mergeSubjects({ ...asked, keptId, mergedId, mergedRevision: 7 }))).code).toBe('CHANGED_MEANWHILE')
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  const [foreign] = await write(as(neighbour), ledger.id, [{ name: '李秀英' }], places.neighbour)
  const across = { ...asked, keptId, mergedId: foreign?.id ?? '' }
  expect((await refused(worker.ledgers.mergeSubjects(across))).status).toBe(404)
  await as('district_officer').ledgers.raiseDispute({ id: mergedId, elementKey: 'name', reason: '名字写错了' })
  expect((await refused(worker.ledgers.mergeSubjects({ ...asked, keptId, mergedId }))).code).toBe('DISPUTES_OPEN')
  await worker.ledgers.mergeSubjects({ ...asked, keptId, mergedId: thirdId })
  expect((await refused(worker.ledgers.mergeSubjects({ ...asked, keptId: thirdId, mergedId }))).code).toBe('MERGED_ALREADY')
  // the street keeps both communities, and may
  const revision = (await worker.ledgers.getSubject({ id: keptId })).revision
  const merged = await as('street_officer').ledgers.mergeSubjects({ ...across, keptRevision: revision })
  expect(merged.mergedFrom).toHaveLength(2)
})

story('a merger within a merger is parted, and what stands is computed anew to the top', async (told) => {
  const { at, places } = told
  const { ledger, worker, keptId, mergedId } = await twice(told)
  const [top] = await write(worker, ledger.id, [{ name: '李英' }])
  at('2026-11-25')
  const inner = await worker.ledgers.mergeSubjects({ keptId, mergedId, takenFromMerged: [], because: '同一人', keptRevision: 1, mergedRevision: 1 })
  at('2026-11-26')
  const outer = await worker.ledgers.mergeSubjects({
    keptId: top?.id ?? '',
    mergedId: keptId,
    takenFromMerged: [],
    because: '同一人',
    keptRevision: 1,
    mergedRevision: inner.revision,
  })
  expect(outer.cells['address']?.value).toBe('东四十条22号')
  // a sheet that was open since before is told, and does not write to what nobody sees any more
  const late = await worker.ledgers.sayRows({
    id: ledger.id,
    rows: [{ id: keptId, communityCode: places.community, values: { phone: '13900139000' }, revision: inner.revision }],
  })
  expect(late.answers[0]?.faults[0]?.code).toBe('NOT_FOUND')
  await worker.ledgers.undoMerge({ id: inner.mergedFrom[0]?.mergeId ?? '' })
  const now = await worker.ledgers.getSubject({ id: top?.id ?? '' })
  expect(now.cells['address']?.value ?? null).toBeNull()
  expect(now.cells['phone']?.value).toBe('13800138000')
  expect((await worker.ledgers.getSubject({ id: mergedId })).cells['address']?.value).toBe('东四十条22号')
})

storyAtOnce('of two who save one row at the same moment, one is stored and the other is told', async (told) => {
  const { as, person, places } = told
  const ledger = await ledgerInForce(told)
  const [row] = await write(as('community_worker'), ledger.id, [{ name: '李秀英' }])
  const colleague = await person({ role: 'community_worker', name: '社区工作者乙' })
  const said = (phone: string) => ({ id: ledger.id, rows: [{ id: row?.id ?? '', communityCode: places.community, values: { phone }, revision: 1 }] })
  const both = await Promise.all([as('community_worker').ledgers.sayRows(said('13800138000')), as(colleague).ledgers.sayRows(said('13900139000'))])
  expect(both.map(({ stored }) => stored).toSorted()).toEqual([0, 1])
  expect(both.flatMap(({ answers }) => answers.flatMap(({ faults }) => faults.map(({ code }) => code)))).toEqual(['CHANGED_MEANWHILE'])
  const { statements } = await as(colleague).ledgers.readHistory({ id: row?.id ?? '' })
  expect(statements).toHaveLength(2)
})
