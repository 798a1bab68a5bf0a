import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'

story('anyone finds a law by title or initials and reads it as in force on a day', async ({ as }) => {
  const all = await as.public().laws.listLaws({ size: 200 })
  expect(all.total).toBe(104)
  const byInitials = await as.public().laws.listLaws({ search: 'jmwyh' })
  expect(byInitials.rows.map(({ id }) => id)).toContain('rc-law-2025')
  const repealed = await as.public().laws.listLaws({ state: 'repealed', size: 200 })
  expect(repealed.rows.map(({ id }) => id)).toEqual(['infectious-disease-law-2013', 'rc-law-1990', 'rc-law-2018'])
  const before = await as.public().laws.getLaw({ id: 'rc-law-2018', on: '2025-12-31' })
  expect(before).toMatchObject({ state: 'in-force', successor: { id: 'rc-law-2025' }, predecessors: [{ id: 'rc-law-1990' }] })
  expect(before.clauses).toHaveLength(11)
  expect((await as.public().laws.getLaw({ id: 'rc-law-2018' })).state).toBe('repealed')
})

story('a clause is looked up as it stood on a day; an article that lists cite unread says so', async ({ as, refused }) => {
  const clause = { sourceId: 'rc-law-2018', article: '第二十条' }
  expect(await as.public().laws.lookUpClause({ ...clause, on: '2020-01-01' })).toMatchObject({ known: 'clause', state: 'in-force' })
  expect(await as.public().laws.lookUpClause(clause)).toMatchObject({ state: 'repealed', successorId: 'rc-law-2025' })
  expect(await as.public().laws.lookUpClause({ sourceId: 'bj-rc-measures', article: '第十八条' })).toMatchObject({
    known: 'source-only',
    textRead: false,
    state: 'in-force',
  })
  expect((await refused(as.public().laws.getLaw({ id: 'no-such-law' }))).code).toBe('NOT_FOUND')
})

story('a repeal date entered by the steward makes items that cite the law stale', async ({ as, trail }) => {
  const staleTitles = async () => (await as.public().items.listItems({ list: 'assist', stale: true, size: 100 })).rows.map(({ code }) => code)
  expect(await staleTitles()).not.toContain('A09')
  const steward = as('list_steward')
  const { state: _, clauses: _clauses, predecessors: _before, successor: _after, ...source } = await steward.laws.getLaw({ id: 'bj-fire-reg' })
  const saved = await steward.laws.saveLaw({ ...source, repealedOn: '2026-06-01' })
  expect(saved.revision).toBe(source.revision + 1)
  expect(await staleTitles()).toContain('A09')
  expect((await trail()).at(-1)).toMatchObject({ event: 'laws.changed', objectId: 'bj-fire-reg' })
})

story('a law saved over a newer state is refused and its writer told what changed', async ({ as, person, refused }) => {
  const first = await person({ role: 'list_steward', name: '先来的人' })
  const { state: _, clauses: _clauses, predecessors: _before, successor: _after, ...source } = await as(first).laws.getLaw({ id: 'bj-water-reg' })
  await as(first).laws.saveLaw({ ...source, note: '已核对' })
  const { code, text, details } = await refused(as('list_steward').laws.saveLaw({ ...source, note: '另一种说法' }))
  expect(code).toBe('CHANGED_MEANWHILE')
  expect(text.zh).toContain('先来的人')
  expect(details).toMatchObject({ changed: ['note'] })
})

story('wrong laws are refused with the field that is wrong', async ({ as, refused }) => {
  const steward = as('list_steward')
  const source = {
    id: 'bj-new',
    title: '北京市新办法',
    titleEn: null,
    issuer: '北京市人民政府',
    level: 'normative-document' as const,
    documentNumber: null,
    promulgatedOn: '2026',
    effectiveFrom: '2026-07-01',
    repealedOn: null,
    supersededBy: null,
    jurisdiction: '北京市',
    source: '测试',
    confidence: null,
    note: null,
    revision: null,
  }
  expect(await refused(steward.laws.saveLaw({ ...source, repealedOn: '2026-06-01' }))).toMatchObject({
    status: 422,
    fields: [{ field: 'repealedOn' }],
  })
  expect(await refused(steward.laws.saveLaw({ ...source, supersededBy: 'nowhere' }))).toMatchObject({ fields: [{ field: 'supersededBy' }] })
  expect((await refused(steward.laws.saveLaw({ ...source, title: '长'.repeat(100_000) }))).code).toBe('INPUT_INVALID')
  expect((await refused(steward.laws.saveLaw({ ...source, level: 'poem' as never }))).code).toBe('INPUT_INVALID')
  expect((await refused(steward.laws.saveLaw({ ...source, id: 'rc-law-2025' }))).code).toBe('EXISTS_ALREADY')
  expect((await refused(as('department_applicant').laws.saveLaw(source))).code).toBe('NOT_PERMITTED')
  expect((await steward.laws.saveLaw(source)).revision).toBe(1)
})

story('the steward enters an article, and the lock is that of its source', async ({ as, refused }) => {
  const steward = as('list_steward')
  const { revision } = await steward.laws.getLaw({ id: 'bj-rc-measures' })
  const article = {
    sourceId: 'bj-rc-measures',
    article: '第十八条',
    validFrom: null,
    validTo: null,
    gist: '居民公约由居民会议讨论制定',
    revision,
  }
  expect((await refused(steward.laws.saveClause({ ...article, validFrom: '2026-02-01', validTo: '2026-01-01' }))).fields).toMatchObject([{ field: 'validTo' }])
  expect(await steward.laws.saveClause(article)).toMatchObject({ textRead: true })
  expect(await as.public().laws.lookUpClause({ sourceId: 'bj-rc-measures', article: '第十八条' })).toMatchObject({
    known: 'clause',
    gist: '居民公约由居民会议讨论制定',
  })
  expect((await refused(steward.laws.saveClause(article))).code).toBe('CHANGED_MEANWHILE')
})
