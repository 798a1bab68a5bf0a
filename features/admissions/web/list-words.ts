import type { Pair, Words } from '../../../foundation/words.ts'
import type { ListChoice } from '../contract/lists.ts'

export const listChoiceWords: Readonly<Record<ListChoice, Pair>> = { adopt: ['同意', 'Adopt'], reject: ['不同意', 'Reject'] }

export const words = {
  lists: ['清理清单', 'Clean-up lists'],
  listsHelp: ['清单整体表决；成员单位可要求其中几项单列审议。', 'A list is voted on as a whole; a unit may ask for lines to be discussed apart.'],
  asAWhole: ['清理清单，整体表决', 'Clean-up list, voted on as a whole'],
  lines: ['保留 {{keep}} 项，合并 {{merge}} 项，取消 {{cancel}} 项', '{{keep}} kept, {{merge}} merged, {{cancel}} cancelled'],
  adopted: ['已通过', 'Adopted'],
  not_adopted: ['未通过', 'Not adopted'],
  votesCast: ['已投 {{n}} 票', '{{n}} votes cast'],
  tally: [
    '同意 {{adopt}}，不同意 {{reject}}；应到 {{members}}，法定 {{quorum}}，实到 {{present}}；单列 {{takenOut}} 项',
    '{{adopt}} for, {{reject}} against; {{members}} entitled, quorum {{quorum}}, {{present}} present; {{takenOut}} apart',
  ],
  recordHandsHow: ['现场举手，由秘书记录', 'Hands raised in the room, written down by the secretary'],
  recordHands: ['记录举手', 'Record the hands'],
  handsFor: ['举手赞成的是', 'Hands were raised for'],
  vote: ['本单位的表决', 'Our vote'],
  apart: ['要求单列审议的项目（{{n}} 项）', 'Lines to be discussed apart ({{n}})'],
  reason: ['理由（不同意时必填）', 'Reason (needed when rejecting)'],
  castVote: ['投票', 'Vote'],
  changeVote: ['改投', 'Change our vote'],
  voted: ['已投票', 'Voted'],
  allVotes: ['各单位的表决', 'Everybody’s votes'],
} as const satisfies Words
