import type { Pair, Words } from '../../../foundation/words.ts'
import type { CycleState, ReportState } from '../contract.ts'

export const reportStateWords: Record<ReportState, Pair> = {
  open: ['待填报', 'To fill in'],
  submitted: ['待街道审核', 'With the street'],
  passed_street: ['待区审核', 'With the district'],
  passed_district: ['待市级确认', 'With the city'],
  locked: ['已确认', 'Confirmed'],
  returned: ['退回修改', 'Returned'],
  superseded: ['已被更正版替代', 'Replaced by a correction'],
}

export const cycleStateWords: Record<CycleState, Pair> = {
  planned: ['已排期', 'Planned'],
  open: ['报送中', 'Open'],
  held: ['关口未放行', 'Held at the gate'],
  closed: ['已结束', 'Closed'],
  cancelled: ['已取消', 'Cancelled'],
}

export const words = {
  reports: ['报送', 'Reports'],
  report: ['报表填报', 'Report'],
  cycles: ['报送日历', 'Report calendar'],
  cycle: ['一期报送', 'Report cycle'],
  rollUps: ['汇总', 'Roll-ups'],
  rollUp: ['汇总表', 'Roll-up'],

  state: ['状态', 'State'],
  all: ['全部', 'All'],
  period: ['期别', 'Period'],
  form: ['报表', 'Form'],
  number: ['准入编号', 'Admission number'],
  body: ['制发单位', 'Issuing body'],
  community: ['社区（村）', 'Community'],
  due: ['报送期限', 'Due'],
  validUntil: ['有效期至', 'Valid until'],
  noEnd: ['未设期限', 'No end set'],
  minutes: ['预计用时', 'Estimated effort'],
  late: ['超过期限报送', 'Submitted after the due day'],
  pastDue: ['已过报送期限', 'Past its due day'],
  correction: ['第 {{n}} 版（更正）', 'Version {{n}} (correction)'],
  open: ['打开', 'Open'],

  communityLead: [
    '系统已经用台账填好了大部分内容。请核对，只补系统里没有的那几项。',
    'Most cells are already filled from the ledgers. Look them over and add only what is not held.',
  ],
  reviewLead: ['本级需要审核的和正在填报的报表。', 'Reports waiting for this level, and those still being filled in.'],
  waitingOnly: ['只看等我处理的', 'Only what waits for me'],
  noReports: ['现在没有要填的报表', 'No report is waiting'],
  noReportsHow: [
    '报表开期后会出现在这里，并且已经预先填好。全年的安排见报送日历。',
    'When a cycle opens, its report appears here already filled in. The year’s plan is in the report calendar.',
  ],
  missing: ['待补', 'To add'],
  missingOf: ['待补 {{n}} 项，共 {{fields}} 项', '{{n}} of {{fields}} to add'],
  nothingMissing: ['{{fields}} 项已齐', 'All {{fields}} are there'],
  passChosen: ['通过所选 {{n}} 份', 'Pass the {{n}} chosen'],
  passed: ['已通过 {{n}} 份。', '{{n}} passed.'],
  choose: ['选择', 'Choose'],
  fillIn: ['去填报', 'Fill in'],
  mend: ['去修改', 'Mend'],
  look: ['去审核', 'Review'],
  openCycleVerb: ['看原因', 'See why'],

  cyclesLead: [
    '全年报送一次排定并公布，社区提前知道什么时候要报什么。',
    'The year’s cycles are planned once and published, so communities know ahead what is due when.',
  ],
  noCycles: ['还没有排定的报送', 'No cycles are planned yet'],
  noCyclesHow: [
    '报表准入后，由制发单位排定全年各期的开放日和截止日。',
    'Once a form is admitted, its issuing body plans the opening and due days of the year.',
  ],
  opensOn: ['开放日', 'Opens'],
  progress: ['进度', 'Progress'],
  progressOf: ['{{done}} / {{asked}} 个社区已报', '{{done}} of {{asked}} communities have reported'],
  planYear: ['排定全年', 'Plan a year'],
  planForm: ['哪张报表', 'Which form'],
  planWhich: ['请选择已准入的报表', 'Choose an admitted form'],
  planYearNumber: ['年份', 'Year'],
  planOffset: ['期末后第几个工作日开放', 'Working days after the period’s end until it opens'],
  planned: ['已排定 {{n}} 期。', '{{n}} cycles planned.'],
  openNow: ['现在开放', 'Open now'],
  openNowHelp: [
    '开放前会再过一次准入关口；放行后，每个社区得到一份已经填好的报表。',
    'It passes the admission gate once more; then every community gets its report, already filled in.',
  ],
  opened: ['已开放，各社区的报表正在预填。', 'Open. The communities’ reports are being filled in.'],
  cancelCycle: ['取消这一期', 'Cancel this cycle'],
  because: ['原因', 'Reason'],
  heldTitle: ['这一期没有通过关口', 'The gate did not let this cycle through'],
  seeRollUp: ['看汇总', 'See the roll-up'],
  seeDispatch: ['看下达记录', 'See the dispatch'],
  year: ['年份', 'Year'],
  areas: ['范围', 'Areas'],
} as const satisfies Words
