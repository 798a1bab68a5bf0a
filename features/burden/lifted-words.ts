/** What is counted and how, in words: for the screens and for the open file alike. */
import type { Pair, Words } from '../../foundation/words.ts'
import type { CountMethod, Indicator } from './contract/lifted.ts'

export const indicatorWords: Readonly<Record<Indicator, Pair>> = {
  person_minutes: ['工时', 'Person-hours'],
  items: ['工作事项', 'Work items'],
  forms: ['填报表格', 'Forms'],
  fields: ['要填的字段', 'Fields to fill in'],
  meetings: ['下达的会议', 'Meetings handed down'],
  assessments: ['考核、检查、评比', 'Assessments and inspections'],
  required_assessments: ['其中按规定保留的', 'Of these, required'],
  proofs: ['开具的证明', 'Proofs issued'],
  plaques: ['室外牌子', 'Plaques outside'],
  paper_ledgers: ['纸质台账', 'Paper ledgers'],
  standing_meetings: ['每月例会', 'Regular meetings a month'],
  standing_assessments: ['在办的考核评比', 'Standing assessments'],
}

/** What one of it is: 12 项, 12 items. */
export const unitWords: Readonly<Record<Indicator, Pair>> = {
  person_minutes: ['分钟', 'minutes'],
  items: ['项', 'items'],
  forms: ['份', 'forms'],
  fields: ['个', 'fields'],
  meetings: ['次', 'meetings'],
  assessments: ['次', 'assessments'],
  required_assessments: ['次', 'assessments'],
  proofs: ['份', 'proofs'],
  plaques: ['块', 'plaques'],
  paper_ledgers: ['本', 'ledgers'],
  standing_meetings: ['次', 'meetings'],
  standing_assessments: ['项', 'assessments'],
}

export const methodWords: Readonly<Record<CountMethod, Pair>> = {
  gate: ['下达关口计数', 'Counted at the gate'],
  register: ['用印登记', 'Seal-use register'],
  stock_taking: ['社区盘点', 'Stock-taking by the community'],
  re_check: ['抽样复核', 'Re-check of a sample'],
}

/** Heads of the open file. */
export const csvWords = {
  code: ['社区代码', 'Community code'],
  district: ['区', 'District'],
  street: ['街道（乡镇）', 'Street or town'],
  community: ['社区（村）', 'Community or village'],
  indicator: ['指标代码', 'Indicator'],
  indicatorName: ['指标', 'Name of the indicator'],
  period: ['时期', 'Time'],
  from: ['起', 'From'],
  until: ['止（不含）', 'Until (not included)'],
  month: ['月份', 'Month'],
  item: ['事项编号', 'Item'],
  itemTitle: ['事项', 'Title of the item'],
  value: ['数值', 'Value'],
  unit: ['单位', 'Unit'],
  tasks: ['任务数', 'Tasks'],
  method: ['统计方法', 'Method'],
  both: ['两期都统计', 'Counted both times'],
} as const satisfies Words
