import type { Pair, Words } from '../../foundation/words.ts'
import type { ReportState, ReportStep } from './contract.ts'

export const words = {
  report: ['这份报表', 'report'],
  cell: ['这一格', 'cell'],
  cycle: ['这一期报送', 'report cycle'],
  rollUp: ['汇总', 'roll-up'],
  notIssuer: ['这张报表由其他单位制发，请由制发单位办理。', 'Another body issues this form. Ask it to do this.'],
  periodNotReported: [
    '按日、按周的报表不排报送周期。请把周期改为月、季、半年、年或一次性。',
    'Forms by day or week are not planned in cycles. Choose month, quarter, half-year, year or once.',
  ],
  nothingToPlan: [
    '这一年在报表有效期内没有可以开放的新周期。请核对年份、有效期，以及是否已经排定。',
    'No new cycle of that year can still open while the form is in force. Check the year, the form’s validity, and whether it is planned already.',
  ],
  formNotInForce: ['报表“{{title}}”今天不在有效期内，不能开放。', 'The form “{{title}}” is not in force today and cannot be opened.'],
  cycleState: ['这一期已经不是待开放状态，不能再这样办理。', 'This cycle is no longer waiting to be opened.'],
  postEnded: [
    '排定这一期的{{name}}已不在原岗位。请由制发单位现任人员打开这一期。',
    '{{name}}, who planned this cycle, no longer holds that post. Someone at the issuing body who does may open it.',
  ],
  notNow: ['报表当前为“{{state}}”，不能{{step}}。', 'The report is {{state}}; it cannot be {{step}} now.'],
  notYours: ['这份报表现在不由您的岗位办理。', 'This report is not with your post at present.'],
  taskClosed: ['这份报表对应的任务已被拒绝或撤回，不用再填。', 'The task of this report was refused or withdrawn; nothing needs to be filled in.'],
  unknownField: ['报表里没有字段 {{field}}。', 'The form has no field {{field}}.'],
  calculatedField: ['“{{label}}”由系统计算，不用填写。', '“{{label}}” is calculated and not typed in.'],
  drawnNeedsReason: [
    '“{{label}}”是从台账取来的数。请写明改动原因；更好的办法是在台账里更正，再重新取数。',
    '“{{label}}” was drawn from the ledgers. Say why it differs; better, correct it in the ledger and draw again.',
  ],
  drawnRow: ['“{{label}}”来自台账，请在台账里更正，再重新取数。', '“{{label}}” comes from the ledger. Correct it there, then draw again.'],
  unknownRow: ['第 {{number}} 行不在这份报表里。', 'Row {{number}} is not in this report.'],
  valueFaults: ['有 {{n}} 处内容需要修改，都没有保存。', '{{n}} values need a change; nothing was saved.'],
  incomplete: ['还有 {{n}} 处没有填写。填好后即可提交。', '{{n}} cells are still empty. Fill them in, then submit.'],
  emptyCell: ['“{{label}}”还没有填写。', '“{{label}}” is empty.'],
  emptyCellInRow: ['第 {{row}} 行“{{label}}”还没有填写。', 'Row {{row}}: “{{label}}” is empty.'],
  ruleBlocks: ['有 {{n}} 条校验没有通过：{{first}}', '{{n}} checks do not hold: {{first}}'],
  returnsNothing: ['报表里没有要退回的字段 {{field}}。', 'The form has no field {{field}} to return.'],
  returnedUnchanged: [
    '退回的 {{n}} 格没有改动：{{first}}。改好后再报；确实无误的，请给审核人写一句说明。',
    'Returned and not changed ({{n}}): {{first}}. Mend what is wrong, or tell the reviewer in a word why it is right.',
  ],
  unchangedCell: ['“{{label}}”退回后没有改动。', '“{{label}}” is as it was returned.'],
  unchangedCellInRow: ['第 {{row}} 行“{{label}}”退回后没有改动。', 'Row {{row}}: “{{label}}” is as it was returned.'],
  nothingToDraw: ['“{{label}}”不是从台账取的数，不能重新取。', '“{{label}}” is not drawn from the ledgers.'],
  correctionRunning: ['这份报表已有一个更正版正在办理。', 'A correction of this report is already on its way.'],
  noSeriesAsked: ['请指定一张报表的字段，或一个数据元。', 'Name a field of a form, or a data element.'],
} as const satisfies Words

export const stateWords: Readonly<Record<ReportState, Pair>> = {
  open: ['待填报', 'open'],
  submitted: ['待街道审核', 'with the street'],
  passed_street: ['待区审核', 'with the district'],
  passed_district: ['待市级确认', 'with the city'],
  locked: ['已确认', 'confirmed'],
  returned: ['已退回社区', 'back with the community'],
  superseded: ['已被更正版替代', 'replaced by a correction'],
}

export const stepWords: Readonly<Record<ReportStep, Pair>> = {
  save: ['填写', 'filled in'],
  submit: ['提交', 'submitted'],
  return: ['退回', 'returned'],
  pass: ['通过', 'passed'],
  lock: ['确认', 'confirmed'],
  correct: ['更正', 'corrected'],
}

/** Where a drawn value comes from, and how it was worked out. */
export const sourceWords = {
  ledger: ['电子台账：{{whom}}', 'Ledger: {{whom}}'],
  community: ['社区填报', 'Filled in by the community'],
  calculated: ['按公式计算', 'Calculated'],
  changed: ['社区改动（台账为 {{drawn}}）', 'Changed by the community (the ledger says {{drawn}})'],
  counted: ['统计符合条件的{{whom}}', 'Counted: {{whom}}'],
  summed: ['{{whom}}的“{{element}}”之和', 'Sum of {{element}} over {{whom}}'],
  averaged: ['{{whom}}的“{{element}}”平均值', 'Average of {{element}} over {{whom}}'],
  shared: ['{{whom}}中符合条件的比例', 'Share among {{whom}}'],
  formula: ['公式：{{formula}}', 'Formula: {{formula}}'],
} as const satisfies Words

export const kindWords: Readonly<Record<string, Pair>> = {
  person: ['居民', 'residents'],
  household: ['家庭', 'households'],
  dwelling: ['住房', 'dwellings'],
  building: ['楼栋', 'buildings'],
  organisation: ['单位', 'organisations'],
  place: ['场所', 'places'],
  event: ['事件', 'events'],
}
