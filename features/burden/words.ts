import type { Words } from '../../foundation/words.ts'

/** Column heads of the table anyone may take away, and what is said when something cannot be done. */
export const words = {
  code: ['社区代码', 'Community code'],
  district: ['区', 'District'],
  street: ['街道（乡镇）', 'Street or town'],
  community: ['社区（村）', 'Community or village'],
  month: ['月份', 'Month'],
  department: ['牵头部门', 'Lead department'],
  tasks: ['任务数', 'Tasks'],
  personMinutes: ['工时（分钟）', 'Person-minutes'],
  completed: ['已完成', 'Completed'],
  refused: ['已拒绝', 'Refused'],
  withdrawn: ['已撤回', 'Withdrawn'],
  baseline: ['这个基期', 'baseline'],
  baselineOverlaps: [
    '基期“{{name}}”与要比较的时间有重叠。请把截止日期选得晚一些，或换一个基期。',
    'The baseline “{{name}}” reaches into the time it would be compared with. Choose a later last day, or another baseline.',
  ],
  baselineOutside: ['只能为本岗位所在的区域设基期。', 'A baseline can be defined for your own area only.'],
  baselineFirst: ['基期从某个月的 1 日开始，请选 1 日。', 'A baseline begins on the first day of a month. Choose the first.'],
  baselineNotOver: ['基期到 {{day}} 才结束，还没有过完。请选一段已经过去的时间。', 'That time ends on {{day}} and is not over. Choose a time that has passed.'],
  frozenAlready: [
    '这个基期已经定格过。再定格一次会看不出其间更正了什么；需要时请另设一个基期。',
    'This baseline is frozen already. Freezing it again would hide what was corrected since; define another one if you need it.',
  ],
  unsealedToCome: ['{{day}}还没有到，还没有账。', '{{day}} has not come yet; there is nothing to seal.'],
  unsealedToday: [
    '{{day}}的账还没有封：一天过完，第二天零时过后才封账。请明天再来看。',
    '{{day}} is not sealed yet: a day is sealed after the midnight that ends it. Please look again tomorrow.',
  ],
  unsealedSoon: ['{{day}}已经过完，账正在封，还没有轮到它。请过一会儿再看。', '{{day}} is over, and its seal is on its way. Please look again in a while.'],
  unsealedBefore: ['负担账从{{first}}开始记，{{day}}在那以前，没有账。', 'The ledger begins on {{first}}; {{day}} was before that.'],
  unsealedAll: ['还没有向社区下达过任务，负担账还没有开始。', 'Nothing was ever handed down to a community, so the ledger has not begun.'],
  ledgerLine: ['这一行', 'line of that day'],
} as const satisfies Words
