/** Each state, severity, stance and choice with its word and tone: a state is never told by colour alone. */
import type { Pair } from '../../../foundation/words.ts'
import type { Tone } from '../../../web/ui/Mark.tsx'
import type { ApplicationState, Choice, Meeting, Severity, Stance } from '../contract.ts'

type Shown = { tone: Tone; word: Pair }

export const stateShown: Record<ApplicationState, Shown> = {
  draft: { tone: 'neutral', word: ['草稿', 'Draft'] },
  submitted: { tone: 'info', word: ['已提交，待审查', 'Submitted, to be reviewed'] },
  returned: { tone: 'warn', word: ['已退回，待补正', 'Returned for correction'] },
  commenting: { tone: 'info', word: ['征求意见中', 'Open for comment'] },
  in_meeting: { tone: 'pending', word: ['待联席会议审议', 'Before the joint meeting'] },
  admitted: { tone: 'jade', word: ['准入', 'Admitted'] },
  admitted_with_conditions: { tone: 'warn', word: ['附条件准入', 'Admitted with conditions'] },
  refused: { tone: 'danger', word: ['不予准入', 'Refused'] },
  withdrawn: { tone: 'neutral', word: ['已撤回', 'Withdrawn'] },
}

export const severityShown: Record<Severity, Shown> = {
  blocks: { tone: 'danger', word: ['须修改', 'Must change'] },
  warns: { tone: 'warn', word: ['请留意', 'Please check'] },
  notes: { tone: 'info', word: ['提示', 'Note'] },
}

export const stanceShown: Record<Stance, Shown> = {
  support: { tone: 'ok', word: ['支持', 'Support'] },
  concern: { tone: 'warn', word: ['有顾虑', 'Concern'] },
  object: { tone: 'danger', word: ['反对', 'Object'] },
}

export const choiceShown: Record<Choice, Shown> = {
  admit: { tone: 'jade', word: ['同意准入', 'Admit'] },
  admit_with_conditions: { tone: 'warn', word: ['附条件同意准入', 'Admit with conditions'] },
  return: { tone: 'pending', word: ['退回补正', 'Return for correction'] },
  refuse: { tone: 'danger', word: ['不予准入', 'Refuse'] },
}

export const meetingShown: Record<Meeting['state'], Shown> = {
  called: { tone: 'info', word: ['已召集', 'Called'] },
  closed: { tone: 'ok', word: ['已结束', 'Closed'] },
  cancelled: { tone: 'neutral', word: ['已取消', 'Cancelled'] },
}

export const modeWords: Record<Meeting['mode'], Pair> = {
  room: ['现场会议', 'In a room'],
  writing: ['书面会签', 'In writing'],
}

/** Steps of the timeline as the server names them. */
export const eventWords: Readonly<Record<string, Pair>> = {
  started: ['建立草稿', 'Draft begun'],
  submitted: ['提交申请', 'Submitted'],
  resubmitted: ['修改后重新提交', 'Mended and resubmitted'],
  withdrawn: ['撤回申请', 'Withdrawn'],
  returned: ['退回补正', 'Returned for correction'],
  commentsOpened: ['开始征求意见', 'Opened for comment'],
  commented: ['社区提出意见', 'A community commented'],
  opinionGiven: ['成员单位提出意见', 'A member unit gave its opinion'],
  putOnAgenda: ['列入会议议程', 'Put on an agenda'],
  meetingCancelled: ['会议取消，等待下一次会议', 'Meeting cancelled; waits for another'],
  'decided.admit': ['联席会议决定：准入', 'Joint meeting: admitted'],
  'decided.admit_with_conditions': ['联席会议决定：附条件准入', 'Joint meeting: admitted with conditions'],
  'decided.return': ['联席会议决定：退回补正', 'Joint meeting: returned for correction'],
  'decided.refuse': ['联席会议决定：不予准入', 'Joint meeting: refused'],
  conditionMet: ['准入条件已满足', 'A condition was met'],
  askExcepted: ['记录另问的理由', 'Reason recorded why the same is asked again'],
  columnExcepted: ['记录填报理由', 'Reason recorded why a held column is asked'],
}

/** How a step of the timeline looks; the rest are neutral. */
export const eventTones: Readonly<Record<string, Tone>> = {
  submitted: 'info',
  resubmitted: 'info',
  returned: 'warn',
  commentsOpened: 'info',
  'decided.admit': 'jade',
  'decided.admit_with_conditions': 'warn',
  'decided.return': 'pending',
  'decided.refuse': 'danger',
  conditionMet: 'ok',
}
