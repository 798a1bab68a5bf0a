import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import type { ItemProposal } from './contract.ts'
import { ordinaryWork } from './rules.ts'

const proposal: ItemProposal = {
  list: 'duty',
  ...ordinaryWork,
  title: '维护社区公示栏',
  titleEn: 'Keep the notice board',
  content: '更新社区公示栏内容',
  communityDuties: '每月更新公示栏',
  departmentDuties: '提供公示样式',
  communityRole: 'autonomy',
  clauses: [{ sourceId: 'rc-law-2025', article: '第三条' }],
  leadOrganisationId: null,
  areaCodes: ['110000000000'],
  communityTypes: [],
  frequencyCount: 1,
  frequencyPeriod: 'month',
  minutes: 30,
  funding: { kind: 'none', reason: '自治职责' },
  dataAsked: '',
  validFrom: null,
  validTo: '2028-01-01',
}

story('the reference lists are loaded as they are: counts, unofficial titles, the stale organic law', async ({ as }) => {
  const count = async (list: 'duty' | 'assist' | 'certificate' | 'prohibited' | 'banned_certificate' | 'cancelled') =>
    (await as.public().items.listItems({ list })).total
  expect([
    await count('duty'),
    await count('assist'),
    await count('certificate'),
    await count('prohibited'),
    await count('banned_certificate'),
    await count('cancelled'),
  ]).toEqual([23, 13, 18, 17, 29, 4])
  expect((await as.public().items.listItems({ list: 'certificate', on: '2018-06-01' })).total).toBe(22)
  const { rows } = await as.public().items.listItems({ list: 'duty', search: 'D03' })
  expect(rows[0]).toMatchObject({
    code: 'D03',
    officialTitle: false,
    basisStale: true,
    frequencyCount: 2,
    frequencyPeriod: 'year',
    leadDepartment: '民政局',
  })
  expect(rows[0]?.clauseStates.find(({ sourceId }) => sourceId === 'rc-law-2018')).toMatchObject({
    state: 'repealed',
    successorId: 'rc-law-2025',
  })
  expect((await as.public().items.listItems({ list: 'duty', search: 'D03', on: '2025-06-30' })).rows[0]?.clauseStates[0]).toMatchObject({
    state: 'in-force',
  })
})

story('drafts exist for the steward only', async ({ as, refused }) => {
  const candidates = await as('list_steward').items.listItems({ state: 'draft', list: 'assist' })
  expect(candidates.total).toBe(16)
  expect(candidates.rows[0]).toMatchObject({ code: 'XA01', inForce: false })
  expect((await as.public().items.listItems({ state: 'draft' })).total).toBe(0)
  expect((await refused(as.public().items.getItem({ id: candidates.rows[0]?.itemId as string }))).code).toBe('NOT_FOUND')
})

story('a community sees what it could be asked on any day, and what must not be asked of it', async ({ as, places, refused }) => {
  const now = await as.public().items.listAskable({ code: places.community })
  expect(now).toMatchObject({ on: '2026-11-23' })
  expect(now.mayBeAsked).toHaveLength(36)
  expect(now.certificates.map(({ code }) => code)).not.toContain('CA15')
  expect(now.mustNotBeAsked.map(({ code }) => code)).toContain('CP01')
  expect(now.mustNotBeAsked.map(({ code }) => code)).not.toContain('F14')
  const before = await as.public().items.listAskable({ code: places.community, on: '2018-06-01' })
  expect(before.certificates.map(({ code }) => code)).toContain('CA05')
  expect(before.mustNotBeAsked.map(({ code }) => code)).not.toContain('CP01')
  expect((await refused(as.public().items.listAskable({ code: '110199000000' }))).code).toBe('NOT_FOUND')
})

story('searching tells what must not be asked', async ({ as }) => {
  const found = await as.public().items.searchLists({ words: '亲属关系证明' })
  expect(found[0]).toMatchObject({ code: 'CP01', list: 'banned_certificate' })
  expect((await as.public().items.searchLists({ words: '填表' })).map(({ list }) => list)).toContain('prohibited')
  expect((await as.public().items.searchLists({ words: 'qsgxzm' })).map(({ code }) => code)).toContain('CP01')
  expect(await as.public().items.searchLists({ words: '，。' })).toEqual([])
})

story('a new item is drafted, saved, published and stands on the list from its day', async ({ as, at, trail }) => {
  const steward = as('list_steward')
  const draft = await steward.items.createItem(proposal)
  expect(draft).toMatchObject({ state: 'draft', number: 1, minutesPerYear: 360, inForce: false })
  const saved = await steward.items.saveVersion({ ...proposal, id: draft.id, revision: draft.revision, minutes: 45, note: '试行' })
  expect(saved).toMatchObject({ minutesPerYear: 540, note: '试行', revision: 2 })
  const published = await steward.items.publishVersion({ id: draft.id, revision: 2, validFrom: '2026-12-01' })
  expect(published).toMatchObject({ state: 'published', validFrom: '2026-12-01', inForce: false })
  expect((await as.public().items.listItems({ search: '公示栏' })).total).toBe(0)
  at('2026-12-01')
  expect((await as.public().items.listItems({ search: '公示栏' })).rows[0]).toMatchObject({ inForce: true, basisStale: false })
  expect((await trail()).map(({ event }) => event)).toEqual(expect.arrayContaining(['items.drafted', 'items.saved', 'items.published']))
})

story('publishing the next version closes its predecessor on the same day', async ({ as, refused }) => {
  const steward = as('list_steward')
  const [current] = (await steward.items.listItems({ search: 'D05' })).rows
  const draft = await steward.items.draftVersion({ id: current?.itemId as string })
  expect(draft).toMatchObject({ number: 2, state: 'draft', title: current?.title })
  expect(await refused(steward.items.draftVersion({ id: draft.itemId }))).toMatchObject({ code: 'DRAFT_EXISTS', details: { id: draft.id } })
  const { code: stale, fields } = await refused(steward.items.publishVersion({ id: draft.id, revision: 1, validFrom: '2026-12-01' }))
  expect(stale).toBe('VERSION_INVALID')
  expect(fields?.map(({ field }) => field)).toEqual(['clauses', 'validTo'])
  const saved = await steward.items.saveVersion({
    ...proposal,
    title: draft.title,
    id: draft.id,
    revision: draft.revision,
    officialTitle: false,
    frequencyNote: '按需',
  })
  await steward.items.publishVersion({ id: draft.id, revision: saved.revision, validFrom: '2026-12-01' })
  const { versions } = await as.public().items.getItem({ id: draft.itemId })
  expect(versions.map(({ number, validFrom, validTo }) => [number, validFrom, validTo])).toEqual([
    [2, '2026-12-01', '2028-01-01'],
    [1, null, '2026-12-01'],
  ])
  expect((await refused(steward.items.saveVersion({ ...proposal, id: draft.id, revision: saved.revision + 1 }))).code).toBe('NOT_A_DRAFT')
})

story('the second of two savers is told what the first one changed, and nothing of theirs is stored', async ({ as, person, refused }) => {
  const first = await person({ role: 'list_steward', name: '王先' })
  const draft = await as(first).items.createItem(proposal)
  await as(first).items.saveVersion({ ...proposal, id: draft.id, revision: 1, title: '先存的标题' })
  const stale = await refused(as('list_steward').items.saveVersion({ ...proposal, id: draft.id, revision: 1, title: '后存的标题' }))
  expect(stale).toMatchObject({ code: 'CHANGED_MEANWHILE', details: { changed: ['title'] } })
  expect(stale.text.zh).toContain('王先')
  expect((await as(first).items.getItem({ id: draft.itemId })).versions[0]?.title).toBe('先存的标题')
})

story('what does not fit is refused field by field and nothing is stored', async ({ as, refused }) => {
  const steward = as('list_steward')
  expect(await refused(steward.items.createItem({ ...proposal, content: '字'.repeat(100_000) }))).toMatchObject({
    code: 'INPUT_INVALID',
    fields: [{ field: 'content' }],
  })
  expect(await refused(steward.items.createItem({ ...proposal, list: 'wish' as never }))).toMatchObject({
    code: 'INPUT_INVALID',
    fields: [{ field: 'list' }],
  })
  expect(await refused(steward.items.createItem({ ...proposal, validFrom: '2027-01-01', validTo: '2026-01-01' }))).toMatchObject({
    code: 'VERSION_INVALID',
    fields: [{ field: 'validTo' }],
  })
  expect(await refused(steward.items.createItem({ ...proposal, validFrom: '2026-02-30' }))).toMatchObject({
    code: 'INPUT_INVALID',
    fields: [{ field: 'validFrom' }],
  })
  expect((await refused(steward.items.createItem({ ...proposal, list: 'assist' }))).code).toBe('ADMISSION_ONLY')
  expect((await refused(steward.items.createItem({ ...proposal, list: 'cancelled' }))).code).toBe('CANCELLED_ONLY')
  expect((await refused(as('department_applicant').items.createItem(proposal))).code).toBe('NOT_PERMITTED')
  expect((await steward.items.listItems({ state: 'draft', list: 'duty' })).total).toBe(0)
})

story('the same submission sent twice makes one item', async ({ as }) => {
  const key = crypto.randomUUID()
  const once = await as('list_steward', { key }).items.createItem(proposal)
  const twice = await as('list_steward', { key }).items.createItem(proposal)
  expect(twice.id).toBe(once.id)
  expect((await as('list_steward').items.listItems({ state: 'draft', list: 'duty' })).total).toBe(1)
})

story('a cancelled item says why, and who does the work instead', async ({ as, at, refused }) => {
  const steward = as('list_steward')
  const [item] = (await steward.items.listItems({ search: 'A12' })).rows
  const id = item?.itemId as string
  const asked = { id, from: '2026-12-01', because: '普查已结束', doneInsteadBy: '统计局调查队' }
  expect((await refused(steward.items.cancelItem({ ...asked, from: '2026-11-01' }))).code).toBe('CANCEL_IN_PAST')
  expect(await steward.items.cancelItem(asked)).toMatchObject({ list: 'cancelled', number: 2, doneInsteadBy: '统计局调查队' })
  expect((await refused(steward.items.cancelItem(asked))).code).toBe('ALREADY_CANCELLED')
  expect((await as.public().items.listItems({ list: 'assist' })).total).toBe(13)
  at('2026-12-01')
  expect((await as.public().items.listItems({ list: 'assist' })).total).toBe(12)
  expect((await as.public().items.listItems({ list: 'cancelled', search: '普查' })).rows[0]).toMatchObject({
    code: 'A12',
    cancelledBecause: '普查已结束',
  })
})

story('a published version is not changed in the database either', async ({ db }) => {
  await expect(db.updateTable('itemVersions').set({ title: '改过的标题' }).where('state', '=', 'published').execute()).rejects.toThrow('not changed')
})
