import fc from 'fast-check'
import { expect } from 'vitest'
import { openSheet } from '../../foundation/spreadsheets/open.ts'
import { story, type Story } from '../../server/testing/story.ts'
import type { Person } from '../../server/testing/people.ts'
import { admitForm, field, opened } from './testing/world.ts'
import { handIn, pass, reportOf } from './testing/way.ts'

const codes = ['110101001001', '110101001002', '110101002001', '110105002024']
const areaCodes = ['110101001000', '110101002000', '110105002000']
const counted = { elementKey: 'livingAlone', measure: 'count' }
/** Two bodies that ask how many live alone: one the count alone, one of two kinds and a mean age beside it. */
const visits = {
  title: '探访月报',
  period: 'month',
  areaCodes,
  sections: [{ id: 's1', title: '探访', kind: 'figures', fields: [field('f4', '独居老年人', { unit: '人' }, counted)] }],
}
const meals = {
  title: '助餐月报',
  period: 'month',
  areaCodes,
  sections: [
    {
      id: 's1',
      title: '助餐',
      kind: 'figures',
      population: { subjectKind: 'person', tags: ['living_alone'] },
      fields: [
        field('f4', '就餐的独居老年人', { unit: '人' }, counted),
        field('f5', '补贴', { kind: 'money', unit: '元', required: false }),
        field('f6', '平均年龄', { fill: 'drawn', kind: 'number' }, { elementKey: 'age', measure: 'average' }),
      ],
    },
  ],
}

type Way = { form: { formId: string }; officer: Person; reportOf: (where: number) => Promise<string> }

/** Both forms open for November; everybody on their way up. */
async function twoForms(told: Story) {
  const { as, db, organisation, person, jobsDone } = told
  const workers = await Promise.all(codes.map((area) => person({ role: 'community_worker', area })))
  const reviewers = {
    street: await Promise.all(codes.map((code) => person({ role: 'street_officer', area: `${code.slice(0, 9)}000` }))),
    district: await Promise.all(codes.map((code) => person({ role: 'district_officer', area: `${code.slice(0, 6)}000000` }))),
  }
  const reportIn = (formId: string) => async (where: number) =>
    (
      await db
        .selectFrom('reports')
        .select('id')
        .where('formId', '=', formId)
        .where('communityCode', '=', codes[where] ?? '')
        .executeTakeFirstOrThrow()
    ).id
  const first = await opened(told, { content: visits })
  const lead = await organisation({ kind: 'municipal_department', name: '测试商务局' })
  const officer = await person({ role: 'department_applicant', organisation: lead.id })
  const form = await admitForm(told, lead.id, meals)
  const [cycle] = (await as(officer).reports.planYear({ formVersionId: form.id, year: 2026 })).cycles
  await as(officer).reports.openCycle({ id: cycle?.id ?? '', revision: 1 })
  await jobsDone()
  const ways: Way[] = [
    { form: first.form, officer: first.officer, reportOf: reportIn(first.form.formId) },
    { form, officer, reportOf: reportIn(form.formId) },
  ]
  const approve = async (way: Way, where: number, value: number) => {
    const id = await way.reportOf(where)
    await handIn(told, workers[where] as Person, id, value)
    for (const who of [reviewers.street[where], reviewers.district[where], way.officer]) await pass(told, who as Person, id)
  }
  const office = await person({ role: 'joint_meeting_secretary' })
  return { ways, approve, office, officer, worker: workers[0] as Person, streetOfficer: reviewers.street[0] as Person }
}

story('one element by the units below, a column for each form that reports it; each unit opens its own units, and others see theirs alone', async (told) => {
  const { as, places, refused } = told
  const { ways, approve, office, officer, worker, streetOfficer } = await twoForms(told)
  const [visited, fed] = ways as [Way, Way]
  await approve(visited, 0, 12)
  await approve(visited, 3, 5)
  await approve(fed, 0, 4)
  const city = await as(office).reports.readElementRollUp({ elementKey: 'livingAlone' })
  expect(city).toMatchObject({ period: '2026-11', periods: ['2026-11'], areaCode: places.city, areaName: '北京市' })
  expect(city.columns).toMatchObject([
    { title: '探访月报', organisationName: '测试民政局', label: '独居老年人', unit: '人' },
    { title: '助餐月报', organisationName: '测试商务局', label: '就餐的独居老年人' },
  ])
  const shown = ({ rows, total }: typeof city) => [...rows, total].map(({ code, cells }) => [code, ...cells.map(({ amount }) => amount)])
  expect(shown(city)).toEqual([
    [places.district, 12, 4],
    [places.otherDistrict, 5, null],
    [places.city, 17, 4],
  ])
  expect(city.total.cells).toMatchObject([{ reported: 2 }, { reported: 1 }])
  const read = (areaCode: string) => as(office).reports.readElementRollUp({ elementKey: 'livingAlone', areaCode })
  expect(shown(await read(places.district)).at(0)).toEqual([places.street, 12, 4])
  const street = await read(places.street)
  expect(street.rows.find(({ code }) => code === places.community)?.cells).toMatchObject([
    { amount: 12, reported: 1, asked: 1, reportId: await visited.reportOf(0) },
    { amount: 4, reportId: await fed.reportOf(0) },
  ])
  // a community its own, a street its area, a department its own form
  expect(shown(await as(worker).reports.readElementRollUp({ elementKey: 'livingAlone' })).at(-1)).toEqual([codes[0], 12, 4])
  expect((await refused(as(worker).reports.readElementRollUp({ elementKey: 'livingAlone', areaCode: places.street }))).status).toBe(404)
  expect((await refused(as(streetOfficer).reports.readElementRollUp({ elementKey: 'livingAlone', areaCode: places.otherStreet }))).status).toBe(404)
  expect((await as(officer).reports.readElementRollUp({ elementKey: 'livingAlone' })).columns).toMatchObject([{ title: '助餐月报' }])
  expect((await refused(as(office).reports.readElementRollUp({ elementKey: 'nothing' }))).status).toBe(404)
  expect(await as(office).reports.readElementRollUp({ elementKey: 'phone' })).toMatchObject({ columns: [], rows: [], period: null, periods: [] })
})

story('over the periods each field of each form has its own line, averages divided again', async (told) => {
  const { as } = told
  const { ways, approve, office } = await twoForms(told)
  const [visited, fed] = ways as [Way, Way]
  await approve(visited, 0, 12)
  await approve(fed, 0, 4)
  expect((await as(office).reports.readSeries({ elementKey: 'livingAlone' })).points).toMatchObject([
    { title: '探访月报', fieldId: 'f4', label: '独居老年人', amount: 12, communities: 1 },
    { title: '助餐月报', label: '就餐的独居老年人', amount: 4 },
  ])
  expect((await as(office).reports.readElementRollUp({ elementKey: 'age' })).total.cells[0]?.amount).toBeCloseTo(77.6667, 3)
  expect((await as(office).reports.readSeries({ elementKey: 'age' })).points).toMatchObject([{ title: '助餐月报', label: '平均年龄', communities: 1 }])
})

story('an element leaves as Excel or CSV, community by community, each form with its number; the export is on record', async (told) => {
  const { as, places, refused, trail } = told
  const { ways, approve, office } = await twoForms(told)
  const [visited, fed] = ways as [Way, Way]
  await approve(visited, 0, 12)
  await approve(visited, 3, 5)
  await approve(fed, 0, 4)
  const asked = { elementKey: 'livingAlone', period: '2026-11' }
  const csv = await as(office).reports.exportElementRollUp({ ...asked, format: 'csv' })
  expect(csv.name).toBe('是否独居_2026-11.csv')
  const lines = (await csv.text()).replace('\ufeff', '').trimEnd().split('\r\n')
  expect(lines.slice(1, 5).join('\n')).toMatch(
    /是否独居\n探访月报　表号：.*制发单位：测试民政局　准入编号：测准.*\n助餐月报　.*制发单位：测试商务局.*\n期别：2026-11　范围：北京市/,
  )
  expect(lines[5]).toBe('区,街道（乡镇）,社区（村）,区划代码,探访月报：独居老年人（人）,助餐月报：就餐的独居老年人（人）')
  expect(lines.slice(6).map((line) => line.split(',').slice(3).join(' '))).toEqual([`'${codes[0]} 12 4`, `'${codes[3]} 5 `])
  const sheet = await openSheet('one.xlsx', await (await as(office).reports.exportElementRollUp({ ...asked, areaCode: places.street })).bytes())
  const cells: unknown[][] = []
  for await (const row of sheet.rows()) cells.push(row.cells.map((cell) => cell?.value ?? null))
  expect(cells.at(-1)?.slice(3)).toEqual([codes[0], 12, 4])
  expect((await trail()).filter(({ event }) => event === 'reports.exported')).toHaveLength(2)
  expect((await refused(as(office).reports.exportElementRollUp({ ...asked, period: '2026-10' }))).status).toBe(404)
  expect((await refused(as('street_officer').reports.exportElementRollUp({ ...asked, areaCode: places.otherStreet }))).status).toBe(404)
})

const step = fc.record({ which: fc.nat(1), where: fc.nat(codes.length - 1), value: fc.integer({ min: 0, max: 99 }) })

story(
  'of every column and at every level the total is the sum of its parts, down to the communities’ own reports',
  async (told) => {
    const { as, db, places } = told
    const { ways, approve, office } = await twoForms(told)
    let seen = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        for (const { which, where, value } of steps) {
          const way = ways[which] as Way
          if ((await reportOf(told, await way.reportOf(where))).state === 'open') await approve(way, where, value)
        }
        const read = (areaCode: string) => as(office).reports.readElementRollUp({ elementKey: 'livingAlone', areaCode })
        const walk = async (areaCode: string): Promise<(number | null)[]> => {
          const { columns, rows, total } = await read(areaCode)
          for (const index of columns.keys()) {
            const parts = rows.map(({ cells }) => cells[index])
            expect(parts.reduce((sum, part) => sum + (part?.amount ?? 0), 0)).toBe(total.cells[index]?.amount ?? 0)
            expect(parts.reduce((sum, part) => sum + (part?.reported ?? 0), 0)).toBe(total.cells[index]?.reported)
            seen += 1
          }
          for (const row of rows) {
            if (row.level === 'community' || !row.cells.some(({ reported }) => reported > 0)) continue
            const below = await walk(row.code)
            expect(below.filter((amount) => amount !== null)).toEqual(row.cells.flatMap(({ amount }) => amount ?? []))
          }
          return total.cells.map(({ amount }) => amount)
        }
        const totals = await walk(places.city)
        const approved = await db.selectFrom('reports').select(['formId', 'cells']).where('state', '=', 'locked').execute()
        const sums = ways.flatMap(({ form }) => {
          const own = approved.filter(({ formId }) => formId === form.formId)
          return own.length === 0 ? [] : [own.reduce((sum, { cells }) => sum + Number(cells['f4']), 0)]
        })
        expect(totals).toEqual(sums)
      }),
      { numRuns: 4 },
    )
    expect(seen).toBeGreaterThan(8)
  },
  { timeout: 120_000 },
)
