import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import { hashedText } from './canonical.ts'
import type { ItemProposal } from './contract.ts'
import { csvOf } from './queries/download.ts'
import { currentEditionBytes } from './queries/editions.ts'
import { blankProposal } from './rules.ts'

const proposal: ItemProposal = {
  ...blankProposal,
  list: 'prohibited',
  title: '=要求社区代发传单',
  content: '不得要求社区代发商业传单',
  clauses: [{ sourceId: 'bj-subdistrict-reg', article: '第三十二条' }],
  areaCodes: ['110000000000'],
}

async function ban({ as }: Pick<Story, 'as'>, validFrom = '2026-11-23') {
  const draft = await as('list_steward').items.createItem(proposal)
  return as('list_steward').items.publishVersion({ id: draft.id, revision: draft.revision, validFrom })
}

const sealed = (text: string) => createHash('sha256').update(text).digest('hex')

story('the reference lists are the first editions, each with a hash anyone can compute again', async ({ as }) => {
  const { rows, total } = await as.public().items.listEditions({})
  expect(total).toBe(6)
  expect(Object.fromEntries(rows.map(({ list, entryCount }) => [list, entryCount]))).toEqual({
    duty: 23,
    assist: 13,
    certificate: 18,
    prohibited: 17,
    banned_certificate: 29,
    cancelled: 4,
  })
  const edition = await as.public().items.getEdition({ list: 'duty', number: 1 })
  expect(edition.hash).toBe(sealed(hashedText(edition.entries, null)))
  expect(edition.entries[0]).toMatchObject({
    code: 'D01',
    officialTitle: false,
    basis: ['《中华人民共和国城市居民委员会组织法(2018修正)》第三条', expect.stringContaining('第五条')],
  })
})

story('the current edition of a list is the one in effect on the day, and says which basis needs checking', async ({ as, refused }) => {
  const current = await as.public().items.getCurrentEdition({ list: 'duty' })
  expect(current).toMatchObject({ number: 1, state: 'published' })
  expect(current.staleItems.length).toBeGreaterThan(15)
  expect((await as.public().items.getCurrentEdition({ list: 'duty', on: '2019-06-01' })).staleItems.length).toBeLessThan(current.staleItems.length)
  expect((await refused(as.public().items.getCurrentEdition({ list: 'duty', on: '2015-01-01' }))).code).toBe('NOT_FOUND')
})

story('the public list is served as the same bytes until something changes', async ({ as, db }) => {
  const first = await currentEditionBytes(db, 'prohibited', '2026-11-23')
  expect(await currentEditionBytes(db, 'prohibited', '2026-11-23')).toEqual(first)
  expect(JSON.parse(first.bytes.toString())).toEqual(await as.public().items.getCurrentEdition({ list: 'prohibited' }))
  await ban({ as })
  await as('list_steward').items.prepareEdition({ list: 'prohibited', title: '第二期', effectiveOn: '2026-11-23' })
  expect((await currentEditionBytes(db, 'prohibited', '2026-11-23')).etag).not.toBe(first.etag)
})

story('the next edition is previewed, frozen, chained to the one before, and sent to every department', async ({ as, person, refused }) => {
  const applicant = await person({ role: 'department_applicant' })
  const district = await person({ role: 'district_officer' })
  const steward = as('list_steward')
  await ban({ as })
  const preview = await steward.items.previewEdition({ list: 'prohibited', effectiveOn: '2026-11-23' })
  expect(preview).toMatchObject({
    number: 2,
    entryCount: 18,
    difference: { added: [{ title: '=要求社区代发传单' }], removed: [], changed: [], unchanged: 17 },
  })
  const head = await steward.items.prepareEdition({
    list: 'prohibited',
    title: '不得交给社区的事项清单（第二期）',
    effectiveOn: '2026-11-23',
  })
  expect(head).toMatchObject({ number: 2, state: 'published', added: 1, entryCount: 18 })
  const [first, second] = [
    await as.public().items.getEdition({ list: 'prohibited', number: 1 }),
    await as.public().items.getEdition({ list: 'prohibited', number: 2 }),
  ]
  expect(second.previousHash).toBe(first.hash)
  expect(second.hash).toBe(sealed(hashedText(second.entries, first.hash)))

  expect(await as(applicant).items.listMyReceipts({})).toMatchObject([{ editionId: head.id, list: 'prohibited', number: 2 }])
  const receipt = await as(applicant).items.acknowledgeEdition({ id: head.id })
  expect(receipt).toMatchObject({ acknowledgedBy: applicant.name, organisationId: applicant.organisationId })
  expect(await as(applicant).items.listMyReceipts({})).toEqual([])
  const receipts = await steward.items.listReceipts({ id: head.id })
  expect(receipts.filter(({ acknowledgedAt }) => acknowledgedAt !== null).map(({ organisationId }) => organisationId)).toEqual([applicant.organisationId])
  expect(receipts.map(({ organisationId }) => organisationId)).toContain(district.organisationId)
  expect(receipts.at(-1)?.acknowledgedAt).not.toBeNull()
  expect((await refused(as('joint_meeting_member').items.acknowledgeEdition({ id: head.id }))).code).toBe('NOT_PERMITTED')
})

story('an edition in its comment period takes comments from anyone and is published only afterwards', async ({ as, at, refused }) => {
  const steward = as('list_steward')
  await ban({ as })
  const dates = {
    list: 'prohibited' as const,
    title: '第二期征求意见稿',
    effectiveOn: '2026-12-20',
    commentFrom: '2026-11-24',
    commentUntil: '2026-12-10',
  }
  const head = await steward.items.prepareEdition(dates)
  expect(head).toMatchObject({ state: 'open_for_comment', publishedAt: null })
  expect((await refused(as.public().items.commentEdition({ id: head.id, body: '太早了' }))).code).toBe('NOT_OPEN')
  expect((await refused(steward.items.prepareEdition(dates))).code).toBe('EDITION_OPEN')
  at('2026-12-10')
  expect(await as.public().items.commentEdition({ id: head.id, body: '请把条文写全' })).toMatchObject({ organisationName: null })
  await as('community_worker').items.commentEdition({ id: head.id, body: '社区支持' })
  expect(await steward.items.listEditionComments({ id: head.id })).toMatchObject([
    { body: '请把条文写全', organisationName: null },
    { body: '社区支持', organisationName: expect.any(String) },
  ])
  expect((await refused(as.public().items.commentEdition({ id: head.id, body: '长'.repeat(100_000) }))).code).toBe('INPUT_INVALID')
  expect((await refused(steward.items.publishEdition({ id: head.id }))).code).toBe('STILL_OPEN')
  at('2026-12-11')
  expect((await refused(as.public().items.commentEdition({ id: head.id, body: '太晚了' }))).code).toBe('NOT_OPEN')
  expect(await steward.items.publishEdition({ id: head.id })).toMatchObject({ state: 'published', hash: head.hash })
  expect((await refused(steward.items.publishEdition({ id: head.id }))).code).toBe('ALREADY_PUBLISHED')
  expect((await as.public().items.getCurrentEdition({ list: 'prohibited' })).number).toBe(1)
  at('2026-12-20')
  expect((await as.public().items.getCurrentEdition({ list: 'prohibited' })).number).toBe(2)
})

story('dates of an edition that are out of order are refused', async ({ as, refused }) => {
  const prepare = (dates: { effectiveOn: string; commentFrom?: string; commentUntil?: string }) =>
    refused(as('list_steward').items.prepareEdition({ list: 'duty', title: '第二期', ...dates }))
  expect((await prepare({ effectiveOn: '2026-11-22' })).code).toBe('EFFECTIVE_TOO_EARLY')
  expect((await prepare({ effectiveOn: '2026-12-22', commentFrom: '2026-12-01' })).code).toBe('COMMENT_PERIOD_HALF')
  expect((await prepare({ effectiveOn: '2026-12-22', commentFrom: '2026-12-10', commentUntil: '2026-12-01' })).code).toBe('COMMENT_PERIOD_ORDER')
  expect((await prepare({ effectiveOn: '2026-12-10', commentFrom: '2026-12-01', commentUntil: '2026-12-10' })).code).toBe('EFFECTIVE_TOO_EARLY')
})

story('a published edition cannot be changed, not even in the database', async ({ db }) => {
  await expect(db.updateTable('editions').set({ title: '改过' }).where('number', '=', 1).execute()).rejects.toThrow('immutable')
})

story('nor can it be deleted', async ({ db }) => {
  await expect(db.deleteFrom('editions').where('number', '=', 1).execute()).rejects.toThrow('immutable')
})

story('an edition is downloaded as CSV that a spreadsheet opens and no cell of it runs', async ({ as }) => {
  await ban({ as })
  await as('list_steward').items.prepareEdition({ list: 'prohibited', title: '第二期', effectiveOn: '2026-11-23' })
  const file = (await as.public().items.downloadEdition({ list: 'prohibited', number: 2 })) as File
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const rows = parse(new TextDecoder().decode(bytes), { bom: true }) as string[][]
  expect(rows).toHaveLength(19)
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(rows.at(-1)?.[1]).toBe("'=要求社区代发传单")
  const { entries } = await as.public().items.getEdition({ list: 'prohibited', number: 2 })
  expect(csvOf([{ ...entries[0]!, content: '@SUM(1)', source: '-1+2', note: '+86' }])).toMatch(/'@SUM\(1\).*'-1\+2,'\+86/)
})
