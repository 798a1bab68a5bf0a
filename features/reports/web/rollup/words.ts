import type { Words } from '../../../../foundation/words.ts'

export const words = {
  lead: [
    '各社区已审核通过的数，逐级加总；总数永远等于下面各行之和。',
    'Numbers that passed review, added up level by level; the total is always the sum of the rows below.',
  ],
  noForms: ['还没有准入的报表', 'No form has been admitted yet'],
  noFormsHow: ['报表准入并报送后，这里可以看到汇总。', 'Once a form is admitted and reported, its roll-up stands here.'],
  form: ['报表', 'Form'],
  body: ['制发单位', 'Issuing body'],
  number: ['准入编号', 'Admission number'],
  period: ['期别', 'Period'],
  unit: ['单位', 'Unit'],
  total: ['合计', 'Total'],
  reported: ['已审核 / 应报', 'Reviewed / asked'],
  reportedOf: ['{{reported}} / {{asked}}', '{{reported}} / {{asked}}'],
  none: ['这一期还没有审核通过的数', 'No number has passed review for this period yet'],
  noneHow: ['区级审核通过后，数会马上出现在这里。', 'A number appears here as soon as the district passes it.'],
  export: ['导出 Excel（按原表样式）', 'Export to Excel (own layout)'],
  exportCsv: ['导出 CSV', 'Export CSV'],
  up: ['上一级', 'One level up'],
  field: ['图示哪一项', 'Figure to draw'],
  byUnit: ['{{field}}：按单位', '{{field}} by unit'],
  overTime: ['{{field}}：历期', '{{field}} over time'],
  tableCaption: ['{{area}} {{period}}', '{{area}}, {{period}}'],
  notYet: ['未报', 'not in'],
  columns: ['显示哪些项', 'Figures shown'],
} as const satisfies Words
