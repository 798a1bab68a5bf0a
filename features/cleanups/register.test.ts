import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { entryOf, written } from './testing/world.ts'

story('the register begins with what the reference data names; what is unknown there is to be verified, never decided', async ({ as }) => {
  const read = as('community_worker').cleanups
  const all = await read.listEntries({ size: 200 })
  expect(all.total).toBeGreaterThan(60)
  const unknown = all.rows.filter(({ doubt }) => doubt?.includes('没有写明是否保留'))
  expect(unknown.length).toBe(14)
  expect(unknown.every(({ state, decided, authority }) => state === 'found' && decided === null && authority === null)).toBe(true)
  expect((await read.listEntries({ elsewhere: true })).rows.every(({ elsewhere }) => elsewhere)).toBe(true)
  const { rows: kept } = await read.listEntries({ kind: 'plaque', state: 'kept' })
  expect(kept.map(({ title }) => title)).toEqual(['社区党组织', '社区居民委员会', '社区工作站(社区服务站)'])
  const mediation = (await read.listEntries({ search: '人民调解委员会' })).rows[0]!
  const page = await read.getEntry({ id: mediation.id })
  expect(page).toMatchObject({ kind: 'organisation', state: 'kept', ownerOrganisationName: '北京市司法局', steps: [] })
  expect(page.clauseStates).toMatchObject([{ sourceTitle: '中华人民共和国人民调解法', article: '第八条' }])
})

story('a veto is proposed to end, an unknown authority is asked about first', async ({ as }) => {
  const read = as('list_steward').cleanups
  const proposalOf = async (search: string) => (await read.getEntry({ id: (await read.listEntries({ search })).rows[0]!.id })).proposal
  expect(await proposalOf('一票否决')).toMatchObject({ outcome: 'cancel', reasons: [{ clause: { sourceId: 'mca-2015-136', article: '二' } }] })
  expect(await proposalOf('平安社区')).toMatchObject({ outcome: null })
  expect(await proposalOf('市民学校')).toMatchObject({ outcome: 'cancel' })
  expect(await proposalOf('社区党组织')).toMatchObject({ outcome: 'keep' })
})

story('the steward adds, corrects and verifies an entry; an older page is told so', async ({ as, refused, trail }) => {
  const steward = as('list_steward').cleanups
  const added = await steward.addEntry(written)
  expect(added).toMatchObject({ state: 'found', decided: null, steps: ['save', 'review', 'chooseExecutor'], proposal: { outcome: 'cancel' } })
  const { id, revision } = added
  const saved = await steward.saveEntry({ ...written, id, revision, authority: null })
  expect(saved).toMatchObject({ authority: null, revision: revision + 1, proposal: { outcome: null } })
  expect((await refused(steward.saveEntry({ ...written, id, revision }))).code).toBe('CHANGED_MEANWHILE')
  const verified = await steward.reviewEntry({ id, revision: revision + 1, note: '已与部门核对。' })
  expect(verified).toMatchObject({ state: 'reviewed', steps: ['save', 'chooseExecutor'] })
  expect(verified.events.map(({ step }) => step)).toEqual(['found', 'changed', 'reviewed'])
  expect((await refused(steward.reviewEntry({ id, revision: revision + 2, note: '再核一次。' }))).code).toBe('NOT_NOW')
  expect((await refused(as('community_worker').cleanups.addEntry(written))).code).toBe('NOT_PERMITTED')
  expect((await refused(steward.getEntry({ id: '01990000-0000-7000-8000-00000000dead' }))).code).toBe('NOT_FOUND')
  const events = (await trail()).map(({ event }) => event).filter((event) => event.startsWith('cleanups.'))
  expect(events).toEqual(['cleanups.entryAdded', 'cleanups.entrySaved', 'cleanups.entryReviewed'])
})

story('what the register decided is not rewritten', async (told) => {
  const { as, refused } = told
  const party = await entryOf(told, '社区党组织')
  const steward = as('list_steward').cleanups
  expect((await refused(steward.saveEntry({ ...written, id: party.id, revision: party.revision }))).code).toBe('DECIDED_ALREADY')
})

story('a new entry that resembles what was cancelled says so', async ({ as }) => {
  const steward = as('list_steward').cleanups
  const added = await steward.addEntry({ ...written, kind: 'award', title: '诚信计生家庭创建活动' })
  expect(added.returns).toMatchObject([{ title: '计划生育优质服务/诚信计生创建' }])
  expect(added.returns[0]?.likeness).toBeGreaterThan(0.5)
})

story('anyone reads what stays, what ended and what is still to be verified', async ({ as }) => {
  const page = await as.public().cleanups.getPublicRegister({})
  expect(page.kept.map(({ title }) => title)).toContain('社区党组织')
  expect(page.ended.map(({ title }) => title)).toContain('计划生育优质服务/诚信计生创建')
  expect(page.toFindOut.map(({ title }) => title)).toContain('平安社区')
  expect(page.returned).toEqual([])
  expect(page.kept.find(({ title }) => title.startsWith('人民调解'))?.basis).toEqual(['《中华人民共和国人民调解法》第八条'])
})
