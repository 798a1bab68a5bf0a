import { expect } from 'vitest'
import { buffer } from 'node:stream/consumers'
import { readTemplate } from '../../foundation/spreadsheets/template.ts'
import { writeSheet } from '../../foundation/spreadsheets/write/sheet.ts'
import { storeFile } from '../../foundation/files.ts'
import { openSheet } from '../../foundation/spreadsheets/open.ts'
import { addDays } from '../../foundation/clock.ts'
import { story } from '../../server/testing/story.ts'
import { field, opened, settle, submitted, usualForm } from './testing/world.ts'
import { handIn, pass } from './testing/way.ts'

story('by district, street and community: each row is a unit, the total is their sum', async (told) => {
  const { as, places, refused, person } = told
  const world = await opened(told)
  const { officer, worker, form, report } = world
  await submitted(told, world)
  for (const who of ['street_officer', 'district_officer', officer] as const) await pass(told, who, report.id)
  const city = await as(officer).reports.readRollUp({ formId: form.formId })
  expect(city).toMatchObject({ title: '独居老人探访月报', period: '2026-11', areaCode: places.city, areaName: '北京市', periods: ['2026-11'] })
  expect(city.rows).toMatchObject([{ code: places.district, name: '东城区', level: 'district', amounts: { f1: 3, f2: 1, f4: 2 }, reported: 1 }])
  expect(city.total.asked).toBeGreaterThan(3)
  expect(city.fields.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6'])
  const district = await as('district_officer').reports.readRollUp({ formId: form.formId })
  expect(district.rows).toMatchObject([{ code: places.street, level: 'street', amounts: { f1: 3 }, reported: 1 }])
  const street = await as('street_officer').reports.readRollUp({ formId: form.formId, period: '2026-11' })
  expect(street.rows.find(({ code }) => code === places.community)).toMatchObject({
    amounts: { f1: 3, f3: 77.6666666667 },
    reported: 1,
    asked: 1,
    reportId: report.id,
  })
  expect(street.rows.find(({ code }) => code === places.neighbour)).toMatchObject({ amounts: { f1: null }, reported: 0, asked: 1, reportId: null })
  expect((await as(worker).reports.readRollUp({ formId: form.formId })).rows).toMatchObject([{ code: places.community }])
  // outside one's area, or another department's
  expect((await refused(as(worker).reports.readRollUp({ formId: form.formId, areaCode: places.street }))).status).toBe(404)
  expect((await refused(as('street_officer').reports.readRollUp({ formId: form.formId, areaCode: places.otherStreet }))).status).toBe(404)
  const other = await person({ role: 'department_applicant', kind: 'municipal_department' })
  expect((await refused(as(other).reports.readRollUp({ formId: form.formId }))).status).toBe(404)
})

story('an average is divided again from its sums; a series runs over periods', async (told) => {
  const { as, person, places, refused } = told
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  await settle(told, neighbour, places.neighbour, [{ name: '己老人', born: '1930-01-01' }])
  const world = await opened(told)
  const { officer, worker, form, report } = world
  const [other] = (await as(neighbour).reports.listReports({})).rows
  await submitted(told, world)
  await submitted(told, { worker: neighbour, report: { id: other?.id ?? '' } }, 1)
  const ids = [report.id, other?.id ?? '']
  for (const who of ['street_officer', 'district_officer'] as const) await pass(told, who, ...ids)
  const { total } = await as(officer).reports.readRollUp({ formId: form.formId })
  // 86 + 76 + 71 + 96 over four people, not the mean of two means
  expect(total.amounts).toMatchObject({ f1: 4, f2: 2, f3: 82.25, f4: 3, f5: 75 })
  const series = await as(officer).reports.readSeries({ formId: form.formId, fieldId: 'f3' })
  expect(series.points).toEqual([
    {
      period: '2026-11',
      formId: form.formId,
      fieldId: 'f3',
      title: '独居老人探访月报',
      label: '平均年龄',
      path: [],
      unit: null,
      amount: 82.25,
      communities: 2,
    },
  ])
  expect((await as(worker).reports.readSeries({ formId: form.formId, fieldId: 'f1' })).points).toMatchObject([{ amount: 3, communities: 1 }])
  expect((await as(officer).reports.readSeries({ elementKey: 'phone' })).points).toEqual([])
  expect((await refused(as(officer).reports.readSeries({}))).code).toBe('NO_SERIES_ASKED')
})

story('an element is followed over the forms that count it', async (told) => {
  const { as, places } = told
  const content = {
    ...usualForm([places.street]),
    sections: [
      {
        id: 's1',
        title: '人数',
        kind: 'figures',
        population: { subjectKind: 'person' },
        fields: [field('f1', '独居老人数', { fill: 'drawn' }, { elementKey: 'livingAlone', measure: 'count' })],
      },
    ],
    rules: [],
  }
  const { officer, worker, report } = await opened(told, { content })
  const { revision } = await as(worker).reports.getReport({ id: report.id })
  await as(worker).reports.submitReport({ id: report.id, revision })
  for (const who of ['street_officer', 'district_officer'] as const) await pass(told, who, report.id)
  expect((await as(officer).reports.readSeries({ elementKey: 'livingAlone' })).points).toMatchObject([{ period: '2026-11', amount: 3, communities: 1 }])
  expect((await as('street_officer').reports.readSeries({ elementKey: 'livingAlone', areaCode: places.community })).points).toMatchObject([{ amount: 3 }])
})

const simple = (areaCodes: string[]) => ({
  title: '巡查月报',
  period: 'month',
  areaCodes,
  sections: [{ id: 's1', title: '巡查', kind: 'figures', fields: [field('f4', '巡查次数')] }],
})

story('boundaries are those of the period; asked in later ones, a community’s numbers go where it lies then', async (told) => {
  const { as, at, db, person, places } = told
  const { officer, form } = await opened(told, { content: simple([places.street, '110101002000']) })
  const moved = ['110101001001', '110101001002', '110101001005']
  for (const [index, area] of moved.entries()) {
    const worker = await person({ role: 'community_worker', area })
    const [report] = (await as(worker).reports.listReports({})).rows
    await handIn(told, worker, report?.id ?? '', 10 ** index)
    for (const who of ['street_officer', 'district_officer'] as const) await pass(told, who, report?.id ?? '')
  }
  // the first goes to another street, the second and third become one, the fourth is split over two streets
  const change = { basis: '测试', recordedAt: '2026-12-02T00:00:00Z' }
  const codes = (list: string[]) => `{${list.join(',')}}` as never
  const insert = (id: number, kind: 'transfer' | 'merge' | 'split', effectiveOn: string, before: string[], after: string[]) =>
    db
      .insertInto('areaChanges')
      .values({
        id: `01990000-0000-7000-8000-00000000000${id}`,
        kind,
        effectiveOn,
        beforeCodes: codes(before),
        afterCodes: codes(after),
        beforeNames: codes(before),
        afterNames: codes(after),
        ...change,
      })
      .execute()
  const rowsOf = async (asked: { areaCode?: string; inBoundariesOf?: string }) =>
    (await as(officer).reports.readRollUp({ formId: form.formId, areaCode: places.district, ...asked })).rows.flatMap(({ code, amounts }) =>
      amounts['f4'] === null ? [] : [[code, amounts['f4']]],
    )
  await insert(1, 'transfer', '2026-12-10', ['110101001001'], ['110101002901'])
  await insert(2, 'merge', '2026-12-10', ['110101001002', '110101001005'], ['110101001902'])
  at('2026-12-20')
  expect(await rowsOf({})).toEqual([[places.street, 111]])
  expect(await rowsOf({ inBoundariesOf: addDays('2026-12-10', -1) })).toEqual([[places.street, 111]])
  expect(await rowsOf({ inBoundariesOf: '2026-12-10' })).toEqual([
    [places.street, 110],
    ['110101002000', 1],
  ])
  expect(await rowsOf({ areaCode: places.street, inBoundariesOf: '2026-12-10' })).toEqual([['110101001902', 110]])
  await insert(3, 'split', '2026-12-15', ['110101001902'], ['110101001903', '110101002903'])
  const split = await as(officer).reports.readRollUp({ formId: form.formId, areaCode: places.district, inBoundariesOf: '2026-12-20' })
  // what became two streets' cannot be divided: it stands by itself, and the total stays
  expect(split.rows.map(({ code, amounts }) => [code, amounts['f4']])).toEqual(
    expect.arrayContaining([
      ['110101001002', 10],
      ['110101001005', 100],
    ]),
  )
  expect(split.total).toMatchObject({ amounts: { f4: 111 }, reported: 3 })
})

story('the export carries number, issuing body, approval number and validity, community by community or subject by subject', async (told) => {
  const { as, places, refused, trail } = told
  const world = await opened(told)
  const { officer, form, report } = world
  await submitted(told, world)
  for (const who of ['street_officer', 'district_officer', officer] as const) await pass(told, who, report.id)
  const text = async (asked: { sectionId?: string; areaCode?: string } = {}) => {
    const file = await as(officer).reports.exportRollUp({ formId: form.formId, period: '2026-11', format: 'csv', ...asked })
    expect(file.name).toBe('独居老人探访月报_2026-11.csv')
    return (await file.text()).replace('\ufeff', '').trimEnd().split('\r\n')
  }
  const lines = await text()
  expect(lines.slice(0, 4).join('\n')).toMatch(
    /测试民政局 .*2026-11-30[\s\S]*独居老人探访月报[\s\S]*制发单位：测试民政局　准入编号：测准〔2026〕\d+号　有效期至：2027年10月31日[\s\S]*期别：2026-11　范围：北京市/,
  )
  expect(lines[4]).toBe('区,街道（乡镇）,社区（村）,区划代码,独居老人数（人）,其中80岁以上（人）,平均年龄,本月探访人数（人）,探访比例（%）,慰问金（元）')
  expect(lines[5]).toContain(`${places.community},3,1,77.6666666667,2,66.6666666666667,`)
  expect(lines).toHaveLength(6)
  const people = await text({ sectionId: 's2' })
  expect(people.slice(5)).toHaveLength(3)
  expect(people[5]).toMatch(/甲\*\*,110101\*{8}\w{4},138\*{4}8001$/)
  const xlsx = await as(officer).reports.exportRollUp({ formId: form.formId, period: '2026-11' })
  expect([...new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b])
  expect((await trail()).filter(({ event }) => event === 'reports.exported')).toHaveLength(3)
  expect((await refused(as(officer).reports.exportRollUp({ formId: form.formId, period: '2026-10' }))).status).toBe(404)
  expect((await refused(as('street_officer').reports.exportRollUp({ formId: form.formId, period: '2026-11', areaCode: places.otherStreet }))).status).toBe(404)
})

story('a form with the department’s own layout is exported in it', async (told) => {
  const { as, db } = told
  const world = await opened(told)
  const { officer, form, report } = world
  await submitted(told, world)
  for (const who of ['street_officer', 'district_officer', officer] as const) await pass(told, who, report.id)
  const own = await buffer(writeSheet({ sheet: '名册', above: ['独居老人名册'], columns: [{ label: '电话' }, { label: '证件' }, { label: '姓名' }], rows: [] }))
  const file = await storeFile(db, new File([new Uint8Array(own)], '名册.xlsx'), { by: 'x', organisationId: null, now: told.clock() })
  const { sheets } = await readTemplate('名册.xlsx', new Uint8Array(own))
  const places: Record<string, string> = { f11: 'C', f12: 'B', f13: 'A' }
  const version = await db.selectFrom('formVersions').selectAll().where('id', '=', form.id).executeTakeFirstOrThrow()
  const content = {
    ...version.content,
    sections: version.content.sections.map((section) => ({ ...section, fields: section.fields.map((one) => ({ ...one, place: places[one.id] ?? null })) })),
  }
  const next = {
    ...version,
    id: '01990000-0000-7000-8000-000000000003',
    number: 2,
    content: JSON.stringify(content) as never,
    layout: JSON.stringify({ sheets: sheets.map((sheet) => ({ ...sheet, sectionId: 's2' })) }),
    layoutFileId: file.id,
  }
  await db.insertInto('formVersions').values(next).execute()
  await db.updateTable('reportCycles').set({ formVersionId: next.id }).where('formId', '=', form.formId).execute()
  const filled = await as(officer).reports.exportRollUp({ formId: form.formId, period: '2026-11', sectionId: 's2' })
  const sheet = await openSheet('filled.xlsx', await filled.bytes())
  const lines: string[] = []
  for await (const row of sheet.rows()) lines.push(row.cells.map((cell) => String(cell?.value ?? '')).join(' '))
  expect(lines.slice(0, 2)).toEqual(['独居老人名册', '电话 证件 姓名'])
  expect(lines.slice(2)).toHaveLength(3)
  expect(lines[2]).toMatch(/^138\*{4}8001 110101\*{8}\w{4} 甲\*\*$/)
})
