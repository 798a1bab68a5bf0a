import type { Pair, Words } from '../../../foundation/words.ts'
import type { RefusalReason, TaskState } from '../contract.ts'
import { pageWords } from './page-words.ts'

export const stateWords: Record<TaskState, Pair> = {
  sent: ['待接收', 'Awaiting acceptance'],
  accepted: ['办理中', 'Under way'],
  completed: ['已完成', 'Completed'],
  refused: ['依法拒绝', 'Lawfully refused'],
  withdrawn: ['已撤回', 'Withdrawn'],
}

export const reasonWords: Record<RefusalReason, Pair> = {
  not_on_list: ['没有准入，不在清单上', 'Not admitted, not on the list'],
  not_via_district_or_street: ['没有经过区或街道下达', 'Not handed down through district or street'],
  law_enforcement: ['要求社区承担执法工作', 'Asks the community to enforce the law'],
  community_as_lead: ['把社区作为责任主体', 'Makes the community the lead'],
  no_funding: ['没有随事项拨付经费', 'No money came with the work'],
  notice_too_short: ['留给社区的时间不够', 'Too little time'],
  already_reported: ['已经报送过同样的内容', 'The same was reported already'],
  assessment_or_veto: ['附带考核评比或“一票否决”', 'Comes with ranking or a one-vote veto'],
}

export const words = {
  ...pageWords,
  nature: ['性质', 'Kind'],
  anyNature: ['全部性质', 'All kinds'],
  // rooms and titles

  // what many pages say
  number: ['准入编号', 'Admission number'],
  temporary: ['临时 · 应急通道', 'Temporary · emergency lane'],
  validUntil: ['有效期至{{day}}', 'Valid until {{day}}'],
  open: ['不限', 'Any'],
  all: ['全部', 'All'],
  state: ['状态', 'State'],
  area: ['区划', 'Area'],
  due: ['办理期限', 'Due'],
  dueToday: ['今天到期', 'due today'],
  overdue: ['{{day}}（已过）', 'was due {{day}}'],
  sender: ['下达单位', 'Sender'],
  sentAt: ['下达时间', 'Sent'],
  communities: ['社区（村）', 'Communities'],
  communitiesCount: ['{{n}} 个社区（村）', '{{n}} communities'],
  hours: ['合计用时', 'Effort in all'],
  basis: ['依据', 'Legal basis'],
  instructions: ['办理要求', 'Instructions'],
  attachments: ['附件', 'Attachments'],
  noClauseText: ['条文内容尚未收录', 'The text of this article has not been recorded'],
  repealed: ['已废止', 'Repealed'],
  details: ['查看', 'Open'],
  cancel: ['取消', 'Cancel'],
  search: ['查找', 'Find'],
  note: ['说明（可不填）', 'Note (optional)'],
  item: ['事项', 'Item'],
  seeItem: ['看这个事项', 'The item'],
  question: ['有提问待答复', 'Question waiting'],
  progress: ['进度', 'Progress'],

  // list of dispatches
  dispatchesLead: ['我下达的和到达我辖区的任务，各社区办到哪一步。', 'What I sent and what reaches my area, and how far communities have come.'],
  searchDispatches: ['事项名称或准入编号', 'Title or admission number'],
  onlyMine: ['只看本单位下达的', 'Only those my organisation sent'],
  noDispatches: ['还没有下达过任务', 'Nothing has been handed down yet'],
  noDispatchesHow: [
    '有准入编号的事项通过下达关口后会列在这里。先看预览，再下达。',
    'Admitted work that passed the gate is listed here. Preview first, then hand down.',
  ],
  withdrawnOn: ['{{day}}撤回', 'Withdrawn {{day}}'],

  // answering
  accept: ['接收', 'Accept'],
  accepted: ['已接收，请在期限内办理。', 'Accepted.'],
  complete: ['完成', 'Complete'],
  completed: ['已办结，辛苦了。', 'Completed. Thank you.'],
  ask: ['提问', 'Ask a question'],
  asked: ['已把问题转给下达单位。', 'Your question is with the sender.'],
  answer: ['答复', 'Answer'],
  answered: ['已答复社区。', 'Answered.'],
  refuse: ['依法拒绝', 'Refuse lawfully'],
} as const satisfies Words
