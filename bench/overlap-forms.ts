/** Forms and drafts made from the registry: its elements under their many names, and columns nobody holds. The same every time. */
import type { FormField, Section } from '../features/forms/contract.ts'
import type { Draft } from '../features/forms/overlap/answer.ts'
import type { OverlapIndex } from '../features/forms/overlap/index.ts'
import type { AskingForm } from '../features/forms/overlap/same-ask.ts'
import { thingOf } from '../features/forms/overlap/same-ask/things.ts'

/** A small generator of numbers that only look random (mulberry32): a bench that measures another thing each time measures nothing. */
export function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const departments = [
  '民政局',
  '公安局',
  '卫生健康委',
  '城市管理委',
  '住房和城乡建设委',
  '应急管理局',
  '司法局',
  '残疾人联合会',
  '退役军人事务局',
  '人力资源和社会保障局',
]
const periods = ['month', 'quarter', 'half_year', 'year'] as const
const things = '设备 点位 宣传 演练 巡查 管线 井盖 充电 绿化 停车 培训 物资 视频 横幅 垃圾 噪声 屋顶 台阶 扶手 信箱'.split(' ')
const asked = '数量 编号 位置 品牌 完好情况 更换日期 责任单位 保养记录 覆盖范围 采购金额'.split(' ')
const dressed = [
  (label: string) => label,
  (label: string) => `${label}（必填）`,
  (label: string) => `1.${label}`,
  (label: string) => `*${label}`,
  (label: string) => `${label.slice(0, 2)}\n${label.slice(2)}`,
]
const pick = <Item>(items: readonly Item[], next: (below: number) => number): Item => items[next(items.length)] as Item

/** A column nobody holds: 20 × 10 × 40 of them. */
const newLabel = (next: (below: number) => number) => `${pick(things, next)}${next(40)}号${pick(asked, next)}`

/** `count` forms of `fields` columns, four of five mapped to elements, the rest new. */
export function* madeForms(index: OverlapIndex, count: number, fields: number): Generator<AskingForm & { labels: string[] }> {
  const next = numbers(1)
  for (let at = 0; at < count; at += 1) {
    const entries = Array.from({ length: fields }, () => (next(5) === 0 ? null : pick(index.entries, next)))
    const columns = entries.map((entry, column) => ({
      id: `f${column + 1}`,
      label: entry ? entry.label : newLabel(next),
      mapping: entry && { elementKey: entry.element.key, measure: 'value', tags: [], criteria: [] },
    }))
    yield {
      formVersionId: `form-${String(at).padStart(6, '0')}`,
      title: `${pick(things, next)}情况${at}号报表`,
      organisationName: pick(departments, next),
      admissionNumber: null,
      period: pick(periods, next),
      populations: [{ subjectKind: 'person', tags: [], criteria: [] }],
      things: columns.map((column) => thingOf(index, column)),
      labels: columns.map(({ label }) => label),
    }
  }
}

/** A draft of `fields` columns as a department uploads it: renamed, dressed, one in five new. */
export function madeDraft(index: OverlapIndex, run: number, fields: number): Draft {
  const next = numbers(1000 + run)
  const made = (at: number): FormField => ({
    id: `f${at + 1}`,
    label: pick(dressed, next)(next(5) === 0 ? newLabel(next) : pick(index.entries, next).label).trim(),
    path: next(3) === 0 ? ['基本情况'] : [],
    kind: 'text',
    unit: null,
    codeList: null,
    choices: [],
    required: true,
    onlyIf: null,
    formula: null,
    mapping: null,
    fill: 'asked',
    place: null,
    note: '',
  })
  const section: Section = {
    id: 's1',
    title: '人员情况',
    kind: 'subjects',
    population: { subjectKind: 'person', tags: [], criteria: [] },
    fields: Array.from({ length: fields }, (_, at) => made(at)),
  }
  return { formVersionId: `draft-${run}`, title: `第${run}次摸底表`, organisationName: '民政局', admissionNumber: null, period: 'month', sections: [section] }
}
