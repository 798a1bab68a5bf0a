import { expect } from 'vitest'
import { guest } from '../../foundation/actor.ts'
import type { Request } from '../../foundation/request.ts'
import { storyKeyring, storySigning } from '../../server/testing/keyring.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { publishAdmitted, publishTemporary } from './commands/admitted.ts'
import type { ItemProposal } from './contract.ts'
import { regulariseByOf } from './queries/regularise-by.ts'
import { likenessIndexOn } from './queries/search.ts'
import { getPublishedVersion, versionsInForce } from './queries/versions.ts'
import { ordinaryWork } from './rules.ts'

const proposal: ItemProposal = {
  list: 'assist',
  ...ordinaryWork,
  title: '协助冬季取暖安全提示',
  titleEn: null,
  content: '发放取暖安全提示，发现隐患报告',
  communityDuties: '张贴提示',
  departmentDuties: '印制提示、处置隐患',
  communityRole: 'publicise',
  clauses: [{ sourceId: 'fire-law', article: '第六条' }],
  leadOrganisationId: null,
  areaCodes: ['110101000000'],
  communityTypes: [],
  frequencyCount: 2,
  frequencyPeriod: 'year',
  minutes: 60,
  funding: { kind: 'budget', line: '冬季防火专项' },
  dataAsked: '',
  validFrom: '2027-01-15',
  validTo: '2028-01-15',
}

/** What a command of admissions hands on. */
function requestOf({ db }: Story, today = '2026-11-23'): Request {
  return {
    db,
    deployment: { demonstration: true, secret: '', publicUrl: '', keyring: storyKeyring, signing: storySigning },
    actor: guest,
    now: `${today}T02:00:00.000Z`,
    today,
    fromAddress: '',
    record: async () => undefined,
    afterCommit: () => undefined,
    start: async () => '',
    answerHeaders: new Headers(),
    askedHeaders: new Headers(),
  }
}

story('an admitted item stands on the list at once, and in the next edition', async (told) => {
  const { as, at, db } = told
  const version = await publishAdmitted(requestOf(told), {
    proposal,
    itemId: null,
    admissionNumber: '京准〔2026〕1号',
    validFrom: '2027-01-15',
    source: '联席会议决定',
  })
  expect(version).toMatchObject({ state: 'published', admissionNumber: '京准〔2026〕1号', officialTitle: true, minutesPerYear: 120 })
  expect((await getPublishedVersion(db, version.id)).title).toBe(proposal.title)
  at('2027-01-15')
  expect((await as.public().items.listItems({ search: '京准〔2026〕1号' })).total).toBe(1)
  // whoever holds the decision finds it by its number before the first day
  expect((await as.public().items.searchLists({ words: '京准〔2026〕1号' })).map(({ admissionNumber }) => admissionNumber)).toEqual(['京准〔2026〕1号'])
  const preview = await as('list_steward').items.previewEdition({ list: 'assist', effectiveOn: '2027-01-15' })
  expect(preview.difference.added).toMatchObject([{ title: proposal.title }])
})

story('an admission that takes up a lawful candidate gives it its first published version', async (told) => {
  const { as } = told
  const [candidate] = (await as('list_steward').items.listItems({ state: 'draft', search: 'XA05' })).rows
  const version = await publishAdmitted(requestOf(told), {
    proposal,
    itemId: candidate?.itemId as string,
    admissionNumber: '京准〔2026〕2号',
    validFrom: '2026-12-01',
    source: '联席会议决定',
  })
  expect(version).toMatchObject({ id: candidate?.id, code: 'XA05', number: 1, state: 'published' })
  expect((await as('list_steward').items.listItems({ state: 'draft', list: 'assist' })).total).toBe(15)
})

story('a temporary item ends by itself, and ends earlier when it is made regular', async (told) => {
  const { as, at, db } = told
  const temporary = await publishTemporary(requestOf(told), proposal, {
    number: '京急〔2026〕1号',
    days: 15,
    regulariseBy: '2026-11-30',
    reason: '寒潮。',
  })
  expect(temporary).toMatchObject({ temporary: true, validFrom: '2026-11-23', validTo: '2026-12-08', inForce: true })
  expect(await regulariseByOf(db, temporary.id)).toBe('2026-11-30')
  const inForce = async (on: string) => (await as.public().items.listItems({ temporary: true, on })).total
  expect([await inForce('2026-12-07'), await inForce('2026-12-08')]).toEqual([1, 0])
  const regular = await publishAdmitted(requestOf(told), {
    proposal,
    itemId: null,
    admissionNumber: '京准〔2026〕3号',
    validFrom: '2026-12-01',
    source: '联席会议决定',
    regularises: temporary.id,
  })
  expect(regular).toMatchObject({ itemId: temporary.itemId, number: 2 })
  expect([await inForce('2026-11-30'), await inForce('2026-12-01')]).toEqual([1, 0])
  at('2026-12-01')
  expect((await as.public().items.listItems({ search: '取暖' })).rows.map(({ temporary: still }) => still)).toEqual([false])
})

story('a department is offered what it may hand down, a street what it may pass on', async (told) => {
  const { as, organisation, person } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试应急局' })
  const counterpart = await organisation({ kind: 'district_department', area: told.places.district, counterpart: lead.id })
  await publishAdmitted(requestOf(told), {
    proposal: { ...proposal, leadOrganisationId: lead.id },
    itemId: null,
    admissionNumber: '京准〔2026〕4号',
    validFrom: '2026-11-01',
    source: '联席会议决定',
  })
  const offered = async (who: Awaited<ReturnType<typeof person>>) =>
    (await as(who).items.listItems({ dispatchable: true })).rows.map(({ admissionNumber }) => admissionNumber)
  expect(await offered(await person({ role: 'department_applicant', organisation: lead.id }))).toEqual(['京准〔2026〕4号'])
  expect(await offered(await person({ role: 'district_officer', organisation: counterpart.id }))).toEqual(['京准〔2026〕4号'])
  expect(await offered(await person({ role: 'street_officer' }))).toEqual(['京准〔2026〕4号'])
  expect(await offered(await person({ role: 'street_officer', area: told.places.otherStreet }))).toEqual([])
  expect(await offered(await person({ role: 'department_applicant', organisation: (await organisation({ kind: 'municipal_department' })).id }))).toEqual([])
})

story('likeness is searched among all that is in force, and a new item is found at once', async (told) => {
  const { db } = told
  const all = await versionsInForce(db, { day: '2026-11-23' })
  expect(all).toHaveLength(23 + 13 + 18 + 17 + 29 + 4)
  expect(await versionsInForce(db, { day: '2026-11-23', lists: ['banned_certificate'] })).toHaveLength(29)
  const fire = { title: '开展消防安全隐患的发现与报告工作', content: '做好防火检查，发现隐患报告' }
  const [best] = (await likenessIndexOn(db, '2026-11-23')).search(fire, { atLeast: 0.5, limit: 3 })
  expect(best?.entry.code).toBe('A09')
  expect(best?.parts.length).toBeGreaterThan(0)
  await publishTemporary(requestOf(told), { ...proposal, ...fire }, { number: '京急〔2026〕2号', days: 15, regulariseBy: '2026-11-30', reason: '寒潮。' })
  expect((await likenessIndexOn(db, '2026-11-23')).search(fire, { atLeast: 0.5, limit: 3 })[0]?.score).toBe(1)
})
