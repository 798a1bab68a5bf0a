import type { Words } from '../../../foundation/words.ts'

export const portalWords = {
  calendar: ['报送日历', 'Report calendar'],
  lead: [
    '全年要社区报送的报表都在这里，日期提前公布。不在日历上的报表，社区可以不填。',
    'Every report communities are asked for this year, with its dates published ahead. What is not in the calendar need not be filled in.',
  ],
  year: ['年份', 'Year'],
  form: ['报表', 'Form'],
  body: ['制发单位', 'Issuing body'],
  period: ['期别', 'Period'],
  opens: ['开放日', 'Opens'],
  due: ['截止日', 'Due'],
  minutes: ['每社区用时', 'Per community'],
  none: ['这一年还没有公布报送安排', 'No reports are published for this year yet'],
  noneHow: ['报表经准入后，由制发单位排定并公布。', 'Once a form is admitted, its issuing body plans and publishes its cycles.'],
} as const satisfies Words
