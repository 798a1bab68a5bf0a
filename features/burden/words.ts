import type { Words } from '../../foundation/words.ts'

/** Column heads of the table anyone may take away. */
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
} as const satisfies Words
