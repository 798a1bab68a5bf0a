import { expect } from 'vitest'
import { sql } from 'kysely'
import { story } from '../../server/testing/story.ts'
import { hashOf } from './commands/freeze-baseline.ts'
import { twoAutumns } from './testing/two-autumns.ts'

const autumn = { name: '2025年秋季', fromDay: '2025-09-01', months: 3, because: '减负工作开始前' }

story('a baseline is a definition; what was counted then is computed, frozen with its hash, and a later correction shows', async (told) => {
  const { as, db, places } = told
  const { office, earlier } = await twoAutumns(told)
  const secretary = as('joint_meeting_secretary').burden
  const defined = await secretary.defineBaseline({ ...autumn, areaCode: places.city })
  expect(defined).toMatchObject({ ...autumn, frozen: null, frozenHash: null, illustrative: false })
  const read = () => as.public().burden.readLifted({ baseline: defined.id })
  expect(await read()).toMatchObject({
    then: { from: '2025-09-01', until: '2025-11-24' },
    now: { from: '2026-09-01', until: '2026-11-24' },
    baseline: { name: '2025年秋季', frozenAt: null, differences: [] },
  })
  const frozen = await secretary.freezeBaseline({ id: defined.id, revision: defined.revision })
  expect(frozen.frozen?.find(({ indicator }) => indicator === 'person_minutes')).toMatchObject({ value: 540 })
  expect(frozen.frozen?.find(({ indicator }) => indicator === 'plaques')).toEqual({ indicator: 'plaques', value: null, counted: 0 })
  expect(frozen.frozenHash).toBe(hashOf(frozen, frozen.frozen ?? []))
  expect((await read()).baseline?.differences).toEqual([])
  const [one] = await db.selectFrom('tasks').select('id').where('versionId', '=', earlier.id).orderBy('id').execute()
  await db
    .updateTable('tasks')
    .set({ state: 'refused' })
    .where('id', '=', one?.id ?? '')
    .execute()
  expect((await read()).baseline?.differences).toEqual([{ indicator: 'person_minutes', frozen: 540, recomputed: 480 }])
  expect((await as.public().burden.listBaselines({ area: places.community })).map(({ id }) => id)).toEqual([defined.id])
  expect(office.id).toBeTruthy()
})

story('nothing of a baseline can be typed in, frozen twice, or lie in time that is not over', async (told) => {
  const { as, refused, places, trail } = told
  await twoAutumns(told)
  const secretary = as('joint_meeting_secretary').burden
  const define = (change: object) => secretary.defineBaseline({ ...autumn, areaCode: places.city, ...change })
  expect((await refused(define({ fromDay: '2025-09-02' }))).code).toBe('NOT_FIRST_OF_MONTH')
  expect((await refused(define({ fromDay: '2026-09-01' }))).code).toBe('BASELINE_NOT_OVER')
  const typed = await define({ frozen: [{ indicator: 'person_minutes', value: 9_999_999, counted: 1 }], frozenHash: 'x' })
  expect(typed).toMatchObject({ frozen: null, frozenHash: null })
  await secretary.freezeBaseline({ id: typed.id, revision: 1 })
  expect((await refused(secretary.freezeBaseline({ id: typed.id, revision: 2 }))).code).toBe('FROZEN_ALREADY')
  expect((await trail()).map(({ event }) => event)).toEqual(expect.arrayContaining(['burden.baseline_defined', 'burden.baseline_frozen']))
  const overlapping = await define({ fromDay: '2026-05-01', months: 6 })
  expect((await refused(as.public().burden.readLifted({ baseline: overlapping.id }))).code).toBe('BASELINE_OVERLAPS')
  expect((await refused(as('community_worker').burden.defineBaseline({ ...autumn, areaCode: places.city }))).status).toBe(403)
})

story('published figures stand beside what is counted; a changed one moves its own column and nothing else', async (told) => {
  const { as, db } = told
  await twoAutumns(told)
  const read = async () => ({ published: await as.public().burden.listPublishedFigures({}), lifted: await as.public().burden.readLifted({ months: 3 }) })
  const before = await read()
  expect(before.published.length).toBeGreaterThanOrEqual(60)
  const of = (id: string) => before.published.find((row) => row.id === id)
  expect(of('bj2018-cert-cut')).toMatchObject({ value: '40', unit: '%', conflictsWith: ['bj-cert-cut-2019'], counted: { kind: 'percent', value: null } })
  expect(of('bj-cert-cut-2019')).toMatchObject({ value: '90', conflictsWith: ['bj2018-cert-cut'] })
  expect([of('bj2018-cert-list')?.value, of('bj-cert-after')?.value]).toEqual(['15', '4'])
  expect([of('bj2018-duty-list'), of('bj-duty-2019'), of('bj2018-assist-list'), of('bj-assist-2019')].map((row) => row?.value)).toEqual([
    '23',
    '16',
    '13',
    '19',
  ])
  expect(before.published.every(({ source, confidence }) => source.length > 3 && confidence.length > 0)).toBe(true)
  await db
    .updateTable('publishedFigures')
    .set({ value: sql`'98765' || id` })
    .execute()
  const after = await read()
  expect(after.lifted).toEqual(before.lifted)
  expect(after.published.map(({ value: _, ...row }) => row)).toEqual(before.published.map(({ value: _, ...row }) => row))
  expect(after.published.every(({ value }) => value.startsWith('98765'))).toBe(true)
})

story('targets are lines beside the figures: changing one changes no figure', async (told) => {
  const { as, db } = told
  await twoAutumns(told)
  const { targets, ...before } = await as.public().burden.readLifted({ months: 3 })
  expect(targets.map(({ indicator, kind, value }) => [indicator, kind, value])).toEqual(
    expect.arrayContaining([
      ['paper_ledgers', 'reduce_by', 50],
      ['meetings', 'reduce_by', 50],
      ['proofs', 'reduce_by', 40],
      ['assessments', 'none_but_required', 0],
      ['plaques', 'at_most_each', 3],
    ]),
  )
  expect(targets.every(({ source }) => source.includes('2018'))).toBe(true)
  await db.updateTable('burdenTargets').set({ value: 77 }).execute()
  const { targets: _, ...after } = await as.public().burden.readLifted({ months: 3 })
  expect(after).toEqual(before)
})
