/** What the made-up forms ask, field by field; meanings as their departments would confirm them. */
import type { FormContent, FormField, Mapping, Population } from '../../features/forms/contract.ts'

type Meaning = Partial<Mapping>
const meaning = (change: Meaning): Mapping => ({ elementKey: null, measure: 'count', tags: [], criteria: [], confirmedBy: null, confirmedAt: null, ...change })

const plain = {
  path: [],
  unit: null,
  codeList: null,
  choices: [],
  required: true,
  onlyIf: null,
  formula: null,
  mapping: null,
  place: null,
  note: '',
} satisfies Partial<FormField>

const drawn = (id: string, label: string, unit: string, change: Meaning): FormField => ({
  ...plain,
  id,
  label,
  kind: 'integer',
  unit,
  fill: 'drawn',
  mapping: meaning(change),
})
const asked = (id: string, label: string, unit: string, note = ''): FormField => ({
  ...plain,
  id,
  label,
  kind: 'integer',
  unit,
  fill: 'asked',
  mapping: meaning({}),
  note,
})
const calculated = (id: string, label: string, unit: string, formula: string): FormField => ({
  ...plain,
  id,
  label,
  kind: 'integer',
  unit,
  fill: 'calculated',
  formula,
})

const people = (tags: string[] = []): Population => ({ subjectKind: 'person', tags, criteria: [] })
const aged = (from: number) => ({ elementKey: 'age', is: 'at_least' as const, value: from })

const base = { titleEn: null, communityTypes: [], rules: [], workingDays: 5 } satisfies Partial<FormContent>

/** Wholly drawn from the ledgers: the community looks at it and confirms. */
export const olderPeople = (areaCodes: string[]): FormContent => ({
  ...base,
  title: '老年人口情况月报表',
  titleEn: 'Older residents, monthly',
  purpose: '掌握老年人口数量和结构，安排居家养老服务。',
  period: 'month',
  areaCodes,
  clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
  sections: [
    {
      id: 's1',
      title: '老年人口',
      kind: 'figures',
      population: people(),
      fields: [
        drawn('f1', '60岁及以上老年人数', '人', { elementKey: 'age', criteria: [aged(60)] }),
        drawn('f2', '其中：65岁及以上', '人', { elementKey: 'age', criteria: [aged(65)] }),
        drawn('f3', '其中：80岁及以上', '人', { elementKey: 'age', criteria: [aged(80)] }),
        drawn('f4', '独居老年人数', '人', { elementKey: 'livingAlone', tags: ['living_alone'] }),
        calculated('f5', '60至79岁老年人数', '人', 'f1 - f3'),
      ],
    },
  ],
  rules: [{ id: 'r1', expression: 'f4 <= f1', severity: 'blocks', sentence: '独居老年人数不应多于老年人总数，请核对台账。' }],
})

/** Part drawn, part asked: what only the visit itself can tell. */
export const visits = (areaCodes: string[]): FormContent => ({
  ...base,
  title: '独居老年人巡视探访季报表',
  titleEn: 'Visits to older people living alone, quarterly',
  purpose: '了解巡视探访是否到位，对需要帮助的老年人及时转介服务。',
  period: 'quarter',
  areaCodes,
  clauses: [
    { sourceId: 'elderly-law', article: '第七条' },
    { sourceId: 'bj-homecare-reg', article: '第七条' },
  ],
  sections: [
    {
      id: 's1',
      title: '探访对象',
      kind: 'figures',
      population: people(['living_alone']),
      fields: [
        drawn('f1', '独居老年人数', '人', { elementKey: 'livingAlone', tags: ['living_alone'] }),
        drawn('f2', '其中：80岁及以上', '人', { elementKey: 'age', tags: ['living_alone'], criteria: [aged(80)] }),
      ],
    },
    {
      id: 's2',
      title: '本季度探访',
      kind: 'figures',
      population: people(['living_alone']),
      fields: [
        asked('f3', '上门或电话探访人次', '人次', '同一位老人每次都算一次。'),
        asked('f4', '发现需要帮助并转介的人数', '人'),
        asked('f5', '已落实服务的人数', '人'),
      ],
    },
  ],
  rules: [
    { id: 'r1', expression: 'f5 <= f4', severity: 'blocks', sentence: '已落实服务的人数不应多于转介人数。' },
    { id: 'r2', expression: 'f3 >= f1', severity: 'warns', sentence: '探访人次少于独居老年人数，请确认是否每位老人都已探访。' },
  ],
})

export const shopSafety = (areaCodes: string[]): FormContent => ({
  ...base,
  title: '沿街门店安全隐患排查月报表',
  titleEn: 'Safety checks of shops, monthly',
  purpose: '掌握门店燃气和消防隐患，安排执法部门上门处置。',
  period: 'month',
  areaCodes,
  clauses: [{ sourceId: 'emergency-law-2024', article: '第六十条' }],
  sections: [
    {
      id: 's1',
      title: '门店',
      kind: 'figures',
      population: { subjectKind: 'organisation', tags: ['shopfront'], criteria: [] },
      fields: [
        drawn('f1', '沿街门店数', '家', { elementKey: 'subjectName', tags: ['shopfront'] }),
        drawn('f2', '使用瓶装液化气的门店数', '家', {
          elementKey: 'gasUse',
          tags: ['shopfront'],
          criteria: [{ elementKey: 'gasUse', is: 'equals', value: '2' }],
        }),
        drawn('f3', '门店从业人员数', '人', { elementKey: 'employees', measure: 'sum', tags: ['shopfront'] }),
        asked('f4', '本月发现并报告的隐患数', '处'),
        asked('f5', '其中：执法部门已处置', '处'),
      ],
    },
  ],
  rules: [{ id: 'r1', expression: 'f5 <= f4', severity: 'blocks', sentence: '已处置数不应多于发现的隐患数。' }],
})

/** Waits for the joint meeting. */
export const jobWishes = (areaCodes: string[]): FormContent => ({
  ...base,
  title: '失业人员就业服务意向季报表',
  titleEn: 'Unemployed residents and the help they wish for, quarterly',
  purpose: '掌握失业人员数量和服务意向，安排招聘和培训。',
  period: 'quarter',
  areaCodes,
  clauses: [{ sourceId: 'cpc-2010-27', article: '二' }],
  sections: [
    {
      id: 's1',
      title: '失业人员',
      kind: 'figures',
      population: people(),
      fields: [
        drawn('f1', '失业人员数', '人', { elementKey: 'employmentStatus', criteria: [{ elementKey: 'employmentStatus', is: 'equals', value: '3' }] }),
        asked('f2', '愿意参加培训的人数', '人'),
        asked('f3', '愿意参加招聘会的人数', '人'),
      ],
    },
  ],
  rules: [{ id: 'r1', expression: 'f2 <= f1', severity: 'warns', sentence: '愿意参加培训的人数多于失业人员数，请核对。' }],
})

/** Asks what the ledgers hold: the pre-check stops it. */
export const disabledRegister = (areaCodes: string[]): FormContent => ({
  ...base,
  title: '残疾人基本情况登记表',
  titleEn: 'Register of people with disabilities',
  purpose: '了解残疾人基本情况。',
  period: 'quarter',
  areaCodes,
  clauses: [],
  sections: [
    {
      id: 's1',
      title: '残疾人名册',
      kind: 'subjects',
      population: people(['disabled']),
      fields: ['姓名', '性别', '身份证号码', '出生日期', '联系电话', '现住址', '残疾类别', '残疾等级', '希望得到的康复服务'].map((label, index) => ({
        ...plain,
        id: `f${index + 1}`,
        label,
        kind: label === '身份证号码' ? 'id_number' : label === '出生日期' ? 'day' : label === '联系电话' ? 'phone' : label === '现住址' ? 'address' : 'text',
        fill: 'asked',
      })),
    },
  ],
})
