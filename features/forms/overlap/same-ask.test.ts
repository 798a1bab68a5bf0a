import { describe, expect, test } from 'vitest'
import type { FieldKind, FormField, Population } from '../contract.ts'
import { askingForm, answerOverlap, type Draft } from './answer.ts'
import { buildIndex } from './index.ts'
import { AskIndex } from './same-ask.ts'
import { readShippedRegistry } from './testing/corpus.ts'

const index = buildIndex(readShippedRegistry())
const people: Population = { subjectKind: 'person', tags: ['dibao'], criteria: [] }
const homes: Population = { subjectKind: 'dwelling', tags: [], criteria: [] }

const field = (label: string, at: number, kind: FieldKind = 'text'): FormField => ({
  id: `f${at + 1}`,
  label,
  path: [],
  kind,
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
const draft = (id: string, organisationName: string, title: string, period: Draft['period'], population: Population, labels: string[]): Draft => ({
  formVersionId: id,
  organisationName,
  title,
  period,
  admissionNumber: `京准〔2026〕${id}号`,
  sections: [{ id: 's1', title: '明细', kind: 'subjects', population, fields: labels.map((label, at) => field(label, at)) }],
})
const asksOf = (...forms: Draft[]) => {
  const asks = new AskIndex()
  for (const form of forms) asks.add(askingForm(index, form))
  return asks
}
const search = (asks: AskIndex, form: Draft) => asks.search(askingForm(index, form)).map(({ ask }) => ask)

const meters = draft('12', '城市管理委', '居民水电气表抄录表', 'month', homes, [
  '楼号',
  '单元号',
  '房间号',
  '水表编号',
  '水表止码',
  '电表编号',
  '电表止码',
  '燃气表编号',
  '燃气表止码',
  '抄表日期',
])
const again = draft('13', '住房和城乡建设委', '住宅能源计量季报', 'quarter', homes, [
  '楼栋',
  '单元',
  '房号',
  '自来水表号',
  '水表读数',
  '电表号',
  '电表示数',
  '天然气表号',
  '气表底数',
  '查表时间',
])

describe('two departments read the same meters', () => {
  test('in other words and another period it is the same ask, and the sentence says so', () => {
    const [found] = search(asksOf(meters), again)
    expect(found).toMatchObject({ formVersionId: '12', relation: 'finer', organisationName: '城市管理委' })
    expect(found?.sentence.zh).toBe('与城市管理委《居民水电气表抄录表》（京准〔2026〕12号）问的是同一批对象、同样的 10 项，只是对方按月，这里按季度。')
    expect(search(asksOf(again), meters)[0]?.relation).toBe('coarser')
  })

  test('the water meter alone is not the same as the electricity meter', () => {
    const water = draft('14', '水务局', '水表抄录', 'month', homes, ['楼号', '房间号', '水表编号', '水表止码', '水费金额'])
    const power = draft('15', '电力公司', '电表抄录', 'month', homes, ['楼号', '房间号', '电表编号', '电表止码', '电费金额'])
    expect(search(asksOf(water), power)).toEqual([])
  })

  test('use kept by the month and asked by the year is one thing', () => {
    const month = draft('16', '城市管理委', '水电月报', 'month', homes, ['房号', '本月用水量', '本月用电量', '本月用气量'])
    const year = draft('17', '住房和城乡建设委', '水电年报', 'year', homes, ['房间号', '全年用水量', '全年用电量', '全年用气量'])
    expect(search(asksOf(month), year)[0]).toMatchObject({
      relation: 'finer',
      sharedElements: ['roomNo', 'waterUseMonth', 'electricityUseMonth', 'gasUseMonth'],
    })
  })
})

describe('the same ask', () => {
  const columns = ['姓名', '身份证号', '家庭人口', '家庭年收入', '致困原因', '补贴金额', '银行账号']
  const first = draft('1', '民政局', '困难群众台账', 'quarter', people, columns)

  test('is found whatever the columns are called and however they are ordered', () => {
    const other = draft('2', '工会', '帮困名册', 'quarter', people, ['开户账号', '津贴金额', '贫困原因', '年收入', '家庭人数', '公民身份号码', '名字'])
    expect(search(asksOf(first), other)[0]).toMatchObject({ relation: 'same', likeness: 1 })
  })

  test('is not claimed of names and addresses alone, nor of other people', () => {
    const roster = draft('3', '妇联', '育龄妇女名册', 'quarter', { ...people, tags: ['childbearing_age'] }, [
      '姓名',
      '身份证号',
      '联系电话',
      '避孕措施',
      '孕情',
      '子女数',
    ])
    expect(search(asksOf(first), roster)).toEqual([])
    expect(
      search(asksOf(first), {
        ...first,
        formVersionId: '4',
        sections: first.sections.map((section) => ({ ...section, population: { ...people, tags: ['veteran'] } })),
      }),
    ).toEqual([])
  })

  test('a form within another is called a part of it', () => {
    const wide = draft('5', '社会工作部', '困难群众普查', 'year', people, [
      ...columns,
      '健康状况',
      '慢性病',
      '就业状态',
      '学历',
      '婚姻状况',
      '子女姓名',
      '子女电话',
      '服务需求',
    ])
    const [found] = search(asksOf(wide), first)
    expect(found?.relation).toBe('part')
    expect(found?.sentence.zh).toContain('7 项')
  })

  test('forms come and go one by one, and the index is as if it had been built anew', () => {
    const asks = asksOf(first, meters)
    asks.remove('12')
    expect(search(asks, again)).toEqual([])
    asks.add(askingForm(index, meters))
    asks.add(askingForm(index, meters))
    expect(asks.size).toBe(2)
    expect(search(asks, again)).toEqual(search(asksOf(meters, first), again))
    for (const id of ['1', '12', 'never there']) asks.remove(id)
    expect(asks.size).toBe(0)
    expect(search(asks, first)).toEqual([])
  })
})

describe('the whole answer', () => {
  const holding = { ledgerTitles: ['居民台账'], ownerName: '公安局', communitiesShare: 1, freshShare: 1, subjects: 100 }
  const around = {
    holdings: (key: string) => (key === 'name' || key === 'idNo' ? holding : null),
    communities: 10,
    subjectsPerCommunity: () => 30,
    asks: asksOf(meters),
  }

  test('the order of columns changes no finding', () => {
    const one = answerOverlap(index, again, around)
    const turned = { ...again, sections: again.sections.map((section) => ({ ...section, fields: section.fields.toReversed() })) }
    const byId = (answer: typeof one) => answer.findings.toSorted((a, b) => (a.fieldId < b.fieldId ? -1 : 1))
    expect(byId(answerOverlap(index, turned, around))).toEqual(byId(one))
  })

  test('minutes are of what is open, and a coarser period and another form save what they say', () => {
    const form = draft('20', '民政局', '摸底', 'month', people, ['姓名', '身份证号', '血型', '鞋码'])
    const asked = answerOverlap(index, form, around)
    expect(asked.notAsked).toBe(2)
    expect(asked.minutesPerYear).toBe(4 * 30 * 12 * 10)
    expect(asked.minutesPerYearAskedInFull).toBe(4 * 30 * 12 * 10)
    expect(asked.savings.map(({ kind, minutesPerYear }) => [kind, minutesPerYear])).toEqual([
      ['coarser_period', 9600],
      ['draw', 7200],
    ])
    const drawn = {
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        fields: section.fields.map((item, at) => ({ ...item, fill: at < 2 ? ('drawn' as const) : item.fill })),
      })),
    }
    const answer = answerOverlap(index, drawn, around)
    expect(answer.minutesPerYear).toBe(2 * 30 * 12 * 10)
    expect(answer.minutes).toBe(60)
    expect(answer.minutesPerYearAskedInFull).toBe(4 * 30 * 12 * 10)
    expect(answer.savings.map(({ kind, minutesPerYear }) => [kind, minutesPerYear])).toEqual([['coarser_period', 4800]])
    expect(answer.savings[0]?.sentence.zh).toBe('按季度代替按月，每年可少 80 小时。')
  })

  test('a mapping a person set is kept, against what the engine would say', () => {
    const mapping = { elementKey: null, measure: 'value' as const, tags: [], criteria: [], confirmedBy: '王某', confirmedAt: '2026-11-22T00:00:00.000Z' }
    const form = draft('21', '民政局', '摸底', 'month', people, ['姓名', '联系电话'])
    const set = {
      ...form,
      sections: form.sections.map((section) => ({ ...section, fields: section.fields.map((item, at) => (at === 0 ? { ...item, mapping } : item)) })),
    }
    expect(answerOverlap(index, set, around).findings[0]).toMatchObject({ verdict: 'new', elementKey: null })
  })
})
