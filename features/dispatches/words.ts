import type { Pair, Words } from '../../foundation/words.ts'
import type { RefusalReason, TaskState, TaskStep } from './contract.ts'

export const stateWords: Record<TaskState, Pair> = {
  sent: ['待接收', 'Sent'],
  accepted: ['办理中', 'Accepted'],
  completed: ['已完成', 'Completed'],
  refused: ['已拒绝', 'Refused'],
  withdrawn: ['已撤回', 'Withdrawn'],
}

export const stepWords: Record<TaskStep, Pair> = {
  accept: ['接收', 'Accept'],
  complete: ['办结', 'Complete'],
  ask: ['提问', 'Ask'],
  answer: ['答复', 'Answer'],
  refuse: ['拒绝', 'Refuse'],
}

/** Why a community refuses, as it stands in the choice and in the record. */
export const refusalWords: Record<RefusalReason, Pair> = {
  not_on_list: ['不在协助政府工作清单内', 'Not on the list of work communities assist with'],
  not_via_district_or_street: ['未经区政府或街道同意并统一安排', 'Not agreed and arranged by the district or street'],
  law_enforcement: ['属于执法、拆迁等应由部门承担的工作', 'Enforcement, demolition or other work of the department itself'],
  community_as_lead: ['把社区作为责任主体', 'Makes the community the lead'],
  no_funding: ['没有落实经费', 'No money has come with it'],
  notice_too_short: ['预留时间不足', 'Too little notice'],
  already_reported: ['重复报送已提供过的内容', 'Asks again for what was already reported'],
  assessment_or_veto: ['含有单独考核或一票否决', 'Carries a separate assessment or a one-vote veto'],
}

export const words = {
  task: ['这项任务', 'task'],
  dispatch: ['这次下达', 'dispatch'],
  version: ['这个事项版本', 'item version'],
  file: ['这个附件', 'attachment'],
  gateClosed: [
    '准入关口未放行，没有下达给任何社区。共 {{n}} 个原因：{{first}}',
    'The gate stayed closed and nothing was handed down. {{n}} reasons: {{first}}',
  ],
  notNow: [
    '这项任务现在是“{{state}}”，不能{{step}}。请刷新页面查看最新情况。',
    'This task is now “{{state}}”; {{step}} is not possible. Reload to see where it stands.',
  ],
  notAskedOfYou: ['只有收到任务的社区可以办理，提问由下达单位答复。', 'Only the community that received the task acts on it; the sender answers questions.'],
  questionOpen: ['上一个问题还在等待答复，请等答复后再提问。', 'Your earlier question still waits for its answer; ask again after that.'],
  noQuestion: ['这项任务没有待答复的问题。', 'There is no open question on this task.'],
  taskOfStockTaking: [
    '这是清理摸底，请在摸底页上勾选并完成，任务会随之办结。',
    'This is a stock-taking; tick and finish it on its page, and the task is completed with it.',
  ],
  taskOfReport: [
    '这项任务是一张报表：请在“报送”中核对并提交，提交后任务自动办结。',
    'This task is a report: check and submit it under Reports, which completes the task.',
  ],
  notYours: ['只有下达单位可以撤回。', 'Only the organisation that sent it may withdraw it.'],
  alreadyWithdrawn: ['这次下达已经撤回。', 'This dispatch has already been withdrawn.'],
  notYourFile: ['附件须由您本人上传后再附上，请重新上传。', 'Attach files you uploaded yourself; please upload again.'],
} as const satisfies Words
