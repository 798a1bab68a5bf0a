/** Contents of forms for tests: in order as they come; a test changes the one thing it is about. */
import { FormContent, FormField, type Population } from '../contract.ts'
import type { Known } from '../rules/known.ts'

type FieldChange = Partial<Omit<FormField, 'mapping'>> & { mapping?: (Partial<NonNullable<FormField['mapping']>> & { elementKey: string | null }) | null }

export function field(id: string, { mapping, ...change }: FieldChange = {}): FormField {
  const meaning = mapping && { measure: 'value', tags: [], criteria: [], confirmedBy: null, confirmedAt: null, ...mapping }
  return FormField.parse({ id, label: `指标${id}`, kind: 'integer', fill: 'asked', ...change, mapping: meaning ?? null })
}

export type Change = { figures?: FormField[]; rows?: FormField[]; population?: Population | null; rules?: string[] }

const people: Population = { subjectKind: 'person', tags: [], criteria: [] }

export function form({ figures, rows, population = people, rules = ['f1 <= count(f11)'] }: Change = {}, rest: Partial<FormContent> = {}): FormContent {
  return FormContent.parse({
    title: '独居老人探访情况表',
    purpose: '掌握独居老人探访情况，安排上门服务。',
    period: 'month',
    areaCodes: ['110101001000'],
    clauses: [{ sourceId: 'elderly-law', article: '第七条' }],
    sections: [
      {
        id: 's1',
        title: '探访情况',
        kind: 'figures',
        population: people,
        fields: figures ?? [field('f1', { label: '本月探访次数' }), field('f2', { label: '上门服务次数', onlyIf: { field: 'f1', is: 1 } })],
      },
      {
        id: 's2',
        title: '名单',
        kind: 'subjects',
        population,
        fields: rows ?? [field('f11', { label: '姓名', kind: 'text', fill: 'drawn', mapping: { elementKey: 'name' } })],
      },
    ],
    rules: rules.map((expression, index) => ({ id: `r${index + 1}`, expression, severity: 'warns', sentence: '请核对这两个数。' })),
    ...rest,
  })
}

const element = (key: string, name: string, sensitivity: 'none' | 'personal' | 'sensitive', purpose = '') =>
  [key, { key, name, sensitivity, purpose, basis: purpose ? [{ sourceId: 'pipl', article: '第十三条' }] : [], state: 'in_force' }] as const

export const known: Known = {
  elements: new Map([element('name', '姓名', 'personal'), element('idNo', '身份证号码', 'sensitive', '核验身份'), element('illness', '患病情况', 'sensitive')]),
  tags: new Map([['lives_alone', '独居老人']]),
  codeLists: new Set(['sex']),
}
