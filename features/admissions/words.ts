import type { Pair, Words } from '../../foundation/words.ts'
import type { ApplicationState, ApplicationStep } from './contract.ts'

export const stateWords: Record<ApplicationState, Pair> = {
  draft: ['草稿', 'draft'],
  submitted: ['已提交', 'submitted'],
  returned: ['已退回', 'returned'],
  commenting: ['征求意见中', 'open for comment'],
  in_meeting: ['已列入会议', 'on a meeting’s agenda'],
  admitted: ['已准入', 'admitted'],
  admitted_with_conditions: ['附条件准入', 'admitted with conditions'],
  refused: ['不予准入', 'refused'],
  withdrawn: ['已撤回', 'withdrawn'],
}

export const stepWords: Record<ApplicationStep, Pair> = {
  save: ['修改', 'be changed'],
  submit: ['提交', 'be submitted'],
  withdraw: ['撤回', 'be withdrawn'],
  return: ['退回', 'be returned'],
  openComments: ['开放征求意见', 'be opened for comment'],
  comment: ['提意见', 'be commented on'],
  giveOpinion: ['填写单位意见', 'receive an opinion'],
  putOnAgenda: ['列入会议', 'be put on an agenda'],
}

export const words = {
  application: ['申请', 'application'],
  meeting: ['会议', 'meeting'],
  condition: ['准入条件', 'condition'],
  version: ['事项版本', 'item version'],
  stepNotAllowed: [
    '申请现在是“{{state}}”，您不能在此时{{step}}。请刷新页面查看最新进展。',
    'The application is {{state}} and cannot {{step}} by you now. Reload the page to see where it stands.',
  ],
  precheckBlocks: [
    '预审有 {{n}} 项须先改正，申请没有提交，草稿仍在。',
    'The pre-check found {{n}} things to correct first; nothing was submitted and your draft is kept.',
  ],
  emergencyBlocks: [
    '预审有 {{n}} 项须先改正。应急通道可以先行，但不能越过这些规定。',
    'The pre-check found {{n}} things to correct first; the emergency lane does not pass over them.',
  ],
  notByAdmission: ['这个清单由清单管理员维护，不经准入申请。', 'This list is kept by the list steward and does not go through admission.'],
  notYourItem: ['这个事项由其他部门牵头，请由牵头部门申请下一版本。', 'Another department leads this item; the lead applies for its next version.'],
  notTemporary: ['只有应急通道下达的临时事项需要补办准入。', 'Only a temporary item from the emergency lane is regularised.'],
  alreadyApplied: ['已有一份申请在办理同一事项，请在那份申请上继续。', 'An application for the same item is under way; please continue there.'],
  noAuthority: ['您所在的单位不属于市或区的部门，不能提出准入申请。', 'Your organisation is no department of the city or of a district and cannot apply.'],
  windowTooShort: ['征求意见截止日须晚于今天，且中间至少有一个工作日。', 'The last day for comments must lie after today, at least one working day ahead.'],
  opinionsBeforeComments: ['成员单位意见的截止日不能早于社区征求意见的截止日。', 'Opinions are due no earlier than the last day for comments.'],
  windowOver: ['征求意见已于{{until}}截止。', 'Comments closed on {{until}}.'],
  opinionOver: ['单位意见已于{{until}}截止。', 'Opinions were due on {{until}}.'],
  notReady: ['“{{title}}”目前不能列入会议：须处于征求意见阶段。', '“{{title}}” cannot be put on an agenda now: it must be in its comment stage.'],
  heldTooEarly: [
    '“{{title}}”的意见到{{until}}才截止，会议须在这之后召开。',
    'Comments and opinions on “{{title}}” are open until {{until}}; hold the meeting after that day.',
  ],
  heldInPast: ['会议日期不能早于今天。', 'The meeting cannot be held before today.'],
  placeMissing: ['现场会议须写明地点。', 'A meeting in a room needs its place.'],
  votesUntilMissing: ['书面会签须写明表决截止日，且不早于会议日期。', 'A meeting in writing needs a last day for votes, not before the day it is held.'],
  twiceOnAgenda: ['同一份申请只能列入一次。', 'An application stands on the agenda once.'],
  meetingOver: ['会议已{{state}}，不能再更改。', 'The meeting is {{state}} and cannot be changed.'],
  notAMember: ['您的单位不是本次联席会议的成员单位。', 'Your organisation is no member unit of this joint meeting.'],
  handsInARoomOnly: ['书面会签由各成员单位自己投票，不能代为记录。', 'In writing every member unit casts its own vote; nobody records it for them.'],
  notPresent: ['只能记录已登记到会的单位的举手。请先登记到会单位。', 'Only units noted as present raise hands. Note the attendance first.'],
  recused: ['您的单位是申请单位，对本议题回避表决。', 'Your organisation is the applicant and is recused from this vote.'],
  votingNotYet: ['会议于{{day}}召开，届时才能表决。', 'The meeting is held on {{day}}; votes can be cast then.'],
  votingOver: ['表决已于{{day}}截止。', 'Voting ended on {{day}}.'],
  conditionsMissing: ['附条件同意须至少写明一项条件。', 'Admitting with conditions needs at least one condition.'],
  reasonMissing: ['退回或不同意须说明理由。', 'Returning or refusing needs a reason.'],
  notInWriting: ['书面会签以表决为准，不登记出席。', 'In writing whoever votes has taken part; no attendance is noted.'],
  notHeldYet: ['会议定于{{day}}召开，之前不能结束。', 'The meeting is held on {{day}} and cannot be closed before.'],
  votesStillOpen: ['书面表决到{{day}}截止，尚有成员单位没有表决。', 'Votes in writing are open until {{day}} and some units have not voted yet.'],
  noQuorum: [
    '“{{title}}”参加表决的成员单位 {{present}} 个，未达到法定的 {{quorum}} 个，会议不能作出决定。',
    'On “{{title}}” {{present}} member units took part; {{quorum}} are needed, so no decision can be made.',
  ],
  validityOver: [
    '“{{title}}”的有效期到{{until}}止，已没有剩余期限，请退回补正后再表决。',
    '“{{title}}” would end on {{until}}; no time is left. Return it for correction before deciding.',
  ],
  alreadyMet: ['这项条件已登记为落实。', 'This condition is already recorded as met.'],
  outsideAuthority: ['这个单位不在本联席会议的范围内。', 'This organisation lies outside this joint meeting’s area.'],
  notYoursToRelease: ['只有牵头部门或所涉区可以登记这笔经费。', 'Only the lead department or a district concerned records this money.'],
  releasedInFuture: ['拨付日期不能晚于今天。', 'Money cannot have been released after today.'],
  source: ['{{number}}（{{body}}准入）', '{{number}} (admitted by {{body}})'],
  jointMeetingOf: ['{{name}}社区工作事项准入联席会议', 'Joint meeting of {{name}}'],
  unnamed: ['（未命名）', '(untitled)'],
} as const satisfies Words
