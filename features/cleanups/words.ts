/** Words of the register on both sides of the wire: kinds, authorities, states and refusals. */
import type { Pair, Words } from '../../foundation/words.ts'
import type { Totals } from './contract/campaigns.ts'
import type { Authority, Decided, EntryKind, EntryState, Outcome } from './contract.ts'

export const kindWords: Readonly<Record<EntryKind, Pair>> = {
  assessment: ['考核评比', 'Assessment'],
  inspection: ['督查检查', 'Inspection'],
  award: ['创建示范与达标表彰', 'Award'],
  organisation: ['机构', 'Organisation'],
  plaque: ['牌子', 'Plaque'],
  wall_sign: ['上墙制度', 'Wall poster'],
  paper_ledger: ['纸质台账', 'Paper ledger'],
  regular_meeting: ['例会', 'Regular meeting'],
  group_app: ['工作群与应用', 'Group or app'],
}

export const authorityWords: Readonly<Record<Authority, Pair>> = {
  central: ['党中央、国务院', 'Central Party committee and government'],
  municipal: ['市委、市政府', 'Municipal Party committee and government'],
  department: ['部门', 'A department'],
  district: ['区', 'A district'],
  street: ['街道（乡镇）', 'A street or township'],
  none: ['没有依据', 'No basis'],
}

export const entryStateWords: Readonly<Record<EntryState, Pair>> = {
  found: ['待核', 'To be verified'],
  reviewed: ['已核，待决定', 'Verified, to be decided'],
  kept: ['保留', 'Kept'],
  merged: ['合并', 'Merged'],
  cancelled: ['取消', 'Cancelled'],
  carried_out: ['已落实', 'Carried out'],
  re_checked: ['已复查', 'Re-checked'],
}

export const decidedWords: Readonly<Record<Decided, Pair>> = {
  kept: entryStateWords.kept,
  merged: entryStateWords.merged,
  cancelled: entryStateWords.cancelled,
}

export const outcomeWords: Readonly<Record<Outcome, Pair>> = { keep: ['保留', 'Keep'], merge: ['合并', 'Merge'], cancel: ['取消', 'Cancel'] }

export const totalWords: Readonly<Record<keyof Totals, Pair>> = {
  plaquesOutside: ['对外悬挂的牌子（块）', 'Plaques outside'],
  plaquesInside: ['室内的牌子（块）', 'Plaques inside'],
  wallSigns: ['上墙制度（块）', 'Wall posters'],
  paperLedgers: ['纸质台账（本）', 'Paper ledgers'],
  meetingsAMonth: ['每月会议（次）', 'Meetings a month'],
  groups: ['工作群与应用（个）', 'Groups and apps'],
}

export const words = {
  entry: ['清理目录条目', 'register entry'],
  campaign: ['清理行动', 'clean-up campaign'],
  stockTaking: ['摸底表', 'stock-taking'],
  decisionList: ['清理清单', 'decision list'],
  referenceKeeper: ['参考数据', 'Reference data'],
  notNow: ['“{{title}}”目前是“{{state}}”，不能这样办理。', '“{{title}}” is “{{state}}” now; this cannot be done with it.'],
  decidedAlready: [
    '“{{title}}”已有决定（{{number}}），内容不能再改；要改变决定，请重新提交联席会议。',
    '“{{title}}” has been decided ({{number}}) and stands; to change that, put it before the joint meeting again.',
  ],
  notYours: ['只有负责落实的单位能登记落实情况。', 'Only the organisation that carries it out records how.'],
  ownerMissing: [
    '清单“{{title}}”有 {{n}} 项还没有落实单位：提出要求的单位不在机构名录里。请在清单上为每一项选定落实单位，再提交或表决。',
    '{{n}} lines of “{{title}}” have nobody to carry them out: who asks for them is no organisation on record. Say on the list who carries out each, then put it before the meeting.',
  ],
  executorIsNoOffice: [
    '清理由提出要求的部门或街道落实，不能交给“{{name}}”。请另选一个单位。',
    'A clean-up is carried out by the department or street that asks, not by “{{name}}”. Choose another organisation.',
  ],
  ownerOnRecord: ['“{{title}}”由“{{owner}}”负责，由它落实，不用另选。', '“{{title}}” belongs to “{{owner}}”, which carries it out; nobody else is chosen.'],
  executorStands: [
    '“{{title}}”的落实单位已随清单提交会议或写入决定，不能再改；还没有表决的，可以取消会议后再改。',
    'Who carries out “{{title}}” is before the joint meeting or decided and stands. Before the vote, cancel the meeting to change it.',
  ],
  outsideArea: ['“{{name}}”不在您的区域内。', '“{{name}}” lies outside your area.'],
  areaUnknown: ['没有代码为 {{code}} 的区划单位。', 'No unit has the code {{code}}.'],
  dueInPast: ['截止日期要在今天以后。', 'The last day must lie after today.'],
  campaignNotNow: ['这次清理行动目前不能这样办理，请刷新后再看。', 'The campaign cannot take this step now; open the page again.'],
  stillOpen: ['还有 {{n}} 个社区没有完成，仍在 {{day}} 前。', '{{n}} communities have not finished, and the last day {{day}} has not passed.'],
  notOpen: ['这张摸底表已经结束，不能再改。', 'This stock-taking is over and does not change any more.'],
  countMissing: ['还没有填“{{field}}”，没有就填 0。', '“{{field}}” is not given yet; where there are none, write 0.'],
  notAsked: ['勾选的条目不在这次摸底范围内。', 'What was ticked is not asked about in this campaign.'],
  nothingToDecide: [
    '没有可以列入清单的条目：都已有决定，还要先核实，或没有社区勾选。',
    'Nothing can be put on the list: all is decided, has to be verified first, or was ticked by no community.',
  ],
  mayNotKeep: ['“{{title}}”按规定不能保留：{{because}}', '“{{title}}” may not be kept: {{because}}'],
  intoMissing: ['请写明“{{title}}”并入哪一项。', 'Say into what “{{title}}” goes.'],
  intoItself: ['一项不能并入自己，也不能并入要取消的条目。', 'Nothing goes into itself, nor into what is cancelled.'],
  listNotDrafted: ['这份清单已经提交联席会议，不能再改。', 'The list has been put before the joint meeting and does not change.'],
  listNotPut: ['清单“{{title}}”不在待提交状态，不能列入会议。', 'The list “{{title}}” is not ready for a meeting.'],
  noSuchName: ['这些名称里没有尚待归并的。', 'None of these names is still to be matched.'],
  sampleTooLarge: ['抽查数量不能超过参加摸底的 {{n}} 个社区。', 'The sample cannot exceed the {{n}} communities that took stock.'],
  noticeAfterDecision: ['联席会议通过后才有通知。', 'There is a notice once the joint meeting has adopted the list.'],
  notDecidedYet: ['先有联席会议的决定，再抽查。', 'A re-check follows the joint meeting’s decision.'],
} as const satisfies Words
