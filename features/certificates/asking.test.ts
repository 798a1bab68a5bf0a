import { expect } from 'vitest'
import { story, storyAtOnce, type Story } from '../../server/testing/story.ts'

const bank = { organisationId: null, name: '某银行网点（演示）' }

async function kinship({ as }: Pick<Story, 'as'>) {
  const { proofs } = await as.public().certificates.listProofs({})
  return proofs.find(({ code }) => code === 'CP01')?.itemId ?? ''
}

const atDesk = async ({ as }: Pick<Story, 'as'>, itemId: string, askedBy: { organisationId: string | null; name: string } = bank) =>
  as('community_worker').certificates.askForProof({ sentence: '银行要亲属关系证明', itemId, title: '亲属关系证明', askedBy })

const onPage = ({ as, places }: Pick<Story, 'as' | 'places'>, more: object = {}) =>
  as.public().certificates.refuseForAnyone({
    communityCode: places.community,
    itemId: null,
    title: '吵架证明',
    askedBy: bank,
    requestKey: crypto.randomUUID(),
    ...more,
  })

story('a body is named from its third refusal of a month on, and only when a desk has written its name', async (told) => {
  const { as } = told
  const itemId = await kinship(told)
  const read = async () =>
    (await as.public().certificates.listAskingBodies({})).entries.map(({ bodyName, title, count, selfService, month }) => [
      month,
      bodyName,
      title,
      count,
      selfService,
    ])
  await onPage(told, { itemId })
  await onPage(told, { itemId })
  await onPage(told, { itemId })
  expect(await read()).toEqual([['2026-11', null, '亲属关系证明', 3, 3]])
  await atDesk(told, itemId)
  expect(await read()).toEqual([['2026-11', '某银行网点（演示）', '亲属关系证明', 4, 3]])
  await onPage(told, { title: '张三是好人证明' })
  const { entries, smallest, months } = await as.public().certificates.listAskingBodies({ month: '2026-11', district: '110101000000' })
  expect([smallest, months[0], months.length]).toEqual([3, '2026-11', 12])
  expect(entries[0]?.districts).toEqual(['东城区'])
  expect(entries[1]).toMatchObject({ key: null, bodyName: null, title: '其他各种证明', count: 1 })
  expect(JSON.stringify(entries)).not.toContain('张三')
  expect((await as.public().certificates.listAskingBodies({ district: '110105000000' })).entries).toEqual([])
})

story('an organisation on record is counted under its own name, whatever was typed', async (told) => {
  const { as, organisation } = told
  const itemId = await kinship(told)
  const { id, name } = await organisation({ kind: 'district_department', area: '110101000000', name: '东城区某局（演示）' })
  for (const typed of ['某局', '某某局', '局']) await onPage(told, { itemId, askedBy: { organisationId: id, name: typed.padEnd(2, '局') } })
  expect((await as.public().certificates.listAskingBodies({})).entries).toMatchObject([{ key: id, bodyName: name, count: 3 }])
})

story('the table is downloaded as CSV, and no cell is a formula', async (told) => {
  const { as } = told
  const itemId = await kinship(told)
  for (let sent = 0; sent < 3; sent += 1) await atDesk(told, itemId, { organisationId: null, name: '=1+1 某银行' })
  const file = await as.public().certificates.downloadAskingBodies({ month: '2026-11' })
  const text = await file.text()
  expect(text).toMatch(/^﻿?月份 Month,提出要求的单位 Asking body/)
  await onPage(told, { itemId, askedBy: { organisationId: null, name: '=1+1 某银行' } })
  expect(text).toContain("2026-11,'=1+1某银行,亲属关系证明,3,0,东城区")
  const again = await as.public().certificates.downloadAskingBodies({ month: '2026-11' })
  expect(await again.text()).toContain('次数 Times,其中居民自助 Of which self-service,所在区 Districts')
  expect(await again.text()).toContain('亲属关系证明,4,1,东城区')
})

story('a body objects, the office answers, and the entry says so', async (told) => {
  const { as, refused, at, trail } = told
  const itemId = await kinship(told)
  for (let sent = 0; sent < 3; sent += 1) await atDesk(told, itemId)
  const [entry] = (await as.public().certificates.listAskingBodies({})).entries
  const objection = { key: entry?.key ?? '', month: '2026-11', title: '亲属关系证明', because: '本网点没有提出过这项要求，请核对。', contact: '13800005678' }
  expect((await refused(as.public().certificates.objectToEntry({ ...objection, key: '=无' }))).code).toBe('NOT_FOUND')
  expect(await as.public().certificates.objectToEntry(objection)).toEqual({ answerBy: '2026-12-07', state: 'open' })
  expect((await refused(as.public().certificates.objectToEntry(objection))).code).toBe('CORRECTION_WAITS')
  expect((await as.public().certificates.listAskingBodies({})).entries[0]?.correction).toEqual({ state: 'open', answer: null })
  at('2026-12-08')
  const secretary = as('joint_meeting_secretary').certificates
  const { rows } = await secretary.listCorrections({})
  const [{ id, revision } = { id: '', revision: 0 }] = rows
  expect(rows).toMatchObject([{ bodyName: '某银行网点（演示）', late: true, contact: '13800005678' }])
  expect((await refused(as('community_worker').certificates.listCorrections({}))).code).toBe('NOT_PERMITTED')
  const answered = await secretary.answerCorrection({ id, revision, outcome: 'corrected', answer: '经核对，是另一家网点，已更正。' })
  expect(answered).toMatchObject({ state: 'corrected', contact: null })
  expect((await refused(secretary.answerCorrection({ id, revision, outcome: 'upheld', answer: '再答一次' }))).code).toBe('CHANGED_MEANWHILE')
  expect((await refused(secretary.answerCorrection({ id, revision: 2, outcome: 'upheld', answer: '再答一次' }))).code).toBe('ANSWERED_ALREADY')
  expect((await secretary.listCorrections({ open: false })).total).toBe(1)
  const { entries } = await as.public().certificates.listAskingBodies({ month: '2026-11' })
  expect(entries[0]).toMatchObject({ count: 0, correction: { state: 'corrected', answer: '经核对，是另一家网点，已更正。' } })
  expect(JSON.stringify(await trail())).not.toContain('13800005678')
})

story('the street reads the refusals of its communities by month, not those of another', async (told) => {
  const { as, at, person, places } = told
  const itemId = await kinship(told)
  await atDesk(told, itemId)
  await atDesk(told, itemId)
  const { months, rows } = await as('street_officer').certificates.readRefusalMonths({})
  expect([months.length, months[0]]).toEqual([12, { month: '2026-11', refused: 2, selfService: 0 }])
  expect(rows).toMatchObject([{ communityCode: places.community, title: '亲属关系证明', askedByName: '某银行网点（演示）', count: 2, selfService: 0 }])
  expect(rows[0]?.latestNumber).toMatch(/2号$/)
  at('2026-11-24')
  await onPage(told, { itemId })
  const later = await as('street_officer').certificates.readRefusalMonths({})
  expect(later.months[0]).toEqual({ month: '2026-11', refused: 3, selfService: 1 })
  expect(later.rows).toMatchObject([{ count: 3, selfService: 1, latestNumber: expect.stringMatching(/自助不予〔2026〕1号$/) }])
  const elsewhere = as(await person({ role: 'street_officer', area: places.otherStreet })).certificates
  expect((await elsewhere.readRefusalMonths({ month: '2026-11' })).rows).toEqual([])
})

type Made = Awaited<ReturnType<typeof onPage>> | Awaited<ReturnType<typeof atDesk>>
const numberOf = (letter: Made) => ('refusal' in letter ? letter.refusal?.number : letter.number)?.replace(/^.*社区/, '')

story('what strangers print takes numbers of its own: the desk’s go on without a gap', async (told) => {
  const { db, places } = told
  const itemId = await kinship(told)
  const made = [await atDesk(told, itemId), await onPage(told), await onPage(told), await atDesk(told, itemId)]
  expect(made.map(numberOf)).toEqual(['不予〔2026〕1号', '自助不予〔2026〕1号', '自助不予〔2026〕2号', '不予〔2026〕2号'])
  const held = await db.selectFrom('refusalSeries').select(['series', 'last']).where('communityCode', '=', places.community).orderBy('series').execute()
  expect(held).toEqual([
    { series: 'community', last: 2 },
    { series: 'self_service', last: 2 },
  ])
})

story('a letter residents made before theirs were numbered apart keeps its number, and nothing at the desk takes one of theirs', async (told) => {
  const { db, as } = told
  const { id } = await onPage(told)
  const before = { series: 'community' as const, sequence: 1, number: '多福巷社区不予〔2026〕1号' }
  await db.updateTable('proofRefusals').set(before).where('id', '=', id).execute()
  await db.deleteFrom('refusalSeries').execute()
  expect((await onPage(told)).number).toMatch(/社区自助不予〔2026〕1号$/)
  expect(await as.public().certificates.getRefusal({ id })).toMatchObject({ number: '多福巷社区不予〔2026〕1号', channel: 'public' })
  await expect(db.updateTable('proofRefusals').set({ channel: 'desk' }).where('series', '=', 'self_service').execute()).rejects.toThrow(/check constraint/)
})

storyAtOnce('letters at the same moment, at the desk and on the public page, each have their number, and neither series leaves one out', async (told) => {
  const itemId = await kinship(told)
  const made = await Promise.all<Made>([
    atDesk(told, itemId),
    onPage(told, { itemId }),
    atDesk(told, itemId),
    onPage(told, { itemId }),
    onPage(told),
    onPage(told),
  ])
  expect(made.map(numberOf).toSorted()).toEqual(['不予〔2026〕1号', '不予〔2026〕2号', ...[1, 2, 3, 4].map((n) => `自助不予〔2026〕${n}号`)])
})

storyAtOnce('the same letter asked for twice at once is one letter', async (told) => {
  const requestKey = crypto.randomUUID()
  const [one, other] = await Promise.all([onPage(told, { requestKey }), onPage(told, { requestKey })])
  expect(one).toEqual(other)
  expect((await onPage(told)).sequence).toBe(2)
})
