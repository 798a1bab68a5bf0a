/** The dashboard counted again from its open file alone, with none of the product's own arithmetic. */
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import type { Indicator } from './contract/lifted.ts'
import { twoAutumns } from './testing/two-autumns.ts'
import { twoLooks } from './testing/two-looks.ts'

type Line = Record<string, string>

async function linesOf({ as }: Pick<Story, 'as'>, asked: { area: string; months: number }): Promise<Line[]> {
  const file = await as.public().burden.downloadLifted(asked)
  return parse(await file.text(), { columns: true, bom: true })
}

const distinct = (lines: Line[], column: string) => new Set(lines.map((line) => line[column])).size
const add = (lines: Line[], column: string) => lines.reduce((sum, line) => sum + Number(line[column]), 0)

/** One indicator of some lines, as anybody with a spreadsheet would work it out. */
function again(lines: Line[], indicator: string) {
  const own = lines.filter((line) => line['指标代码'] === indicator)
  const time = (period: string, both: boolean) => own.filter((line) => line['时期'] === period && (!both || line['两期都统计'] === '1'))
  const value = (some: Line[]) =>
    indicator === 'items'
      ? distinct(
          some.filter((line) => line['事项编号'] !== ''),
          '事项编号',
        )
      : add(some, '数值')
  const [countedThen, countedNow, countedBoth] = [
    distinct(time('then', false), '社区代码'),
    distinct(time('now', false), '社区代码'),
    distinct(time('now', true), '社区代码'),
  ]
  const [then, now] = [value(time('then', true)), value(time('now', true))]
  let real = now - then
  if (indicator === 'person_minutes') {
    real = 0
    for (const item of new Set(own.map((line) => line['事项编号']).filter(Boolean))) {
      const [before, after] = [time('then', true), time('now', true)].map((some) => some.filter((line) => line['事项编号'] === item))
      const [n0, m0, n1, m1] = [add(before ?? [], '任务数'), add(before ?? [], '数值'), add(after ?? [], '任务数'), add(after ?? [], '数值')]
      real += n0 === 0 || n1 === 0 ? m1 - m0 : Math.round((n1 - n0) * (m0 / n0))
    }
  }
  const compared = countedBoth > 0
  return {
    communities: distinct(lines, '社区代码'),
    countedThen,
    countedNow,
    countedBoth,
    allThen: countedThen > 0 ? value(time('then', false)) : null,
    allNow: countedNow > 0 ? value(time('now', false)) : null,
    then: compared ? then : null,
    now: compared ? now : null,
    change: compared ? now - then : null,
    percent: compared && then !== 0 ? Number((((now - then) / then) * 100).toFixed(1)) : null,
    real: compared ? real : null,
    byMethod: compared ? now - then - real : null,
  }
}

/** Compares one page with its file; gives how many comparisons were made, and how many of them had a figure. */
async function comesOut(told: Story, asked: { area: string; months: number }, indicator: Indicator): Promise<{ compared: number; withFigure: number }> {
  const read = await told.as.public().burden.readLifted({ ...asked, indicator })
  const lines = await linesOf(told, asked)
  const units = read.byUnit.map(({ code, comparison }) => {
    const prefix = code.replace(/0+$/, '').padEnd(code.endsWith('000000') ? 6 : code.endsWith('000') ? 9 : 12, '0')
    return { comparison, of: lines.filter((line) => line['社区代码']?.startsWith(prefix)), where: code }
  })
  const all = [...read.comparisons.map((comparison) => ({ comparison, of: lines, where: asked.area })), ...units]
  for (const { comparison, of, where } of all) {
    const counted = again(of, comparison.indicator)
    // fewer than three months say nothing about a longer time: the amounts stand there, the percentage does not
    const withheld = comparison.because === 'few_months' && { percent: null }
    expect(comparison, `${where} ${comparison.indicator}`).toMatchObject({ ...counted, ...withheld })
  }
  for (const { then, now, valueThen, valueNow } of read.byMonth) {
    const month = (period: string, name: string) =>
      add(
        lines.filter((line) => line['指标代码'] === indicator && line['时期'] === period && line['月份'] === name && line['两期都统计'] === '1'),
        '数值',
      )
    expect([valueThen, valueNow], `${indicator} ${now}`).toEqual([month('then', then), month('now', now)])
  }
  const minutes = lines.filter((line) => line['指标代码'] === 'person_minutes' && line['两期都统计'] === '1')
  for (const { itemId, title, tasksThen, minutesThen, tasksNow, minutesNow } of read.byItem) {
    const own = (period: string) => minutes.filter((line) => line['事项编号'] === itemId && line['时期'] === period)
    expect([tasksThen, minutesThen, tasksNow, minutesNow]).toEqual([
      add(own('then'), '任务数'),
      add(own('then'), '数值'),
      add(own('now'), '任务数'),
      add(own('now'), '数值'),
    ])
    expect(minutes.some((line) => line['事项'] === title)).toBe(true)
  }
  return { compared: all.length, withFigure: all.filter(({ comparison }) => comparison.percent !== null).length }
}

story('every number of the dashboard comes out again from the open file', async (told) => {
  const { places } = told
  await twoAutumns(told)
  let compared = 0
  for (const area of [places.city, places.district, places.street, places.community, places.otherStreet])
    compared += (await comesOut(told, { area, months: 3 }, 'person_minutes')).compared
  expect(compared).toBeGreaterThan(80)
})

story('so do plaques, ledgers, meetings and proofs, of every unit and month', async (told) => {
  const { places } = told
  await twoLooks(told)
  let withFigure = 0
  for (const area of [places.district, places.street, places.community])
    for (const indicator of ['plaques', 'paper_ledgers', 'standing_meetings', 'proofs'] as const)
      withFigure += (await comesOut(told, { area, months: 3 }, indicator)).withFigure
  expect(withFigure).toBeGreaterThanOrEqual(48)
})

story('the open file names places, times and methods, and nobody', async (told) => {
  const { places } = told
  const { officer } = await twoAutumns(told)
  const lines = await linesOf(told, { area: places.street, months: 3 })
  expect(Object.keys(lines[0] ?? {})).toEqual([
    '社区代码',
    '区',
    '街道（乡镇）',
    '社区（村）',
    '指标代码',
    '指标',
    '时期',
    '起',
    '止（不含）',
    '月份',
    '事项编号',
    '事项',
    '数值',
    '单位',
    '任务数',
    '统计方法',
    '两期都统计',
  ])
  expect(lines.every((line) => /^\d{12}$/.test(line['社区代码'] ?? '') && line['区'] === '东城区')).toBe(true)
  expect(lines.some((line) => line['统计方法'] === 'gate' && line['起'] === '2025-09-01')).toBe(true)
  expect(JSON.stringify(lines)).not.toContain(officer.name)
})
