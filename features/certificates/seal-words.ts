import type { Pair, Words } from '../../foundation/words.ts'
import type { CertificateState } from './contract/issuing.ts'
import type { SealUseState } from './contract/seals.ts'

export const sealWords = {
  use: ['这次用印', 'use of the seal'],
  entry: ['这条用印登记', 'entry of the seal register'],
  certificate: ['这份证明', 'certificate'],
  community: ['这个社区', 'community'],
  notOwnCommunity: ['请切换到社区岗位再办理用印。', 'Change to your post in a community first.'],
  notInState: ['这次用印现在是“{{state}}”，不能再做这一步。', 'This use of the seal is “{{state}}” now; this step is no longer open.'],
  ownRequest: ['申请用印的人不能自己审批，请由另一位居委会主任审批。', 'Whoever asks for the seal does not approve it; another director has to.'],
  keeperIsApprover: ['审批人不能自己盖章，请由印章保管人办理用印。', 'Whoever approved does not seal; the keeper of the seal has to.'],
  sayWhy: ['请写明不批准的原因，申请人要据此修改。', 'Say why, so that it can be put right.'],
  keeperIsAsker: [
    '申请用印的人不能自己盖章，请由另一位印章保管人办理用印。',
    'Whoever asked for the seal does not seal; another colleague who keeps it has to.',
  ],
  proofNotAllowed: [
    '“{{title}}”社区不得出具，换个名称或只盖章也不行：{{clause}}。{{route}}',
    'The community may not certify “{{title}}”, neither under another name nor by a mere seal: {{clause}}. {{route}}',
  ],
  proofHasItsWay: [
    '“{{title}}”是证明，请从“开证明”办理：材料齐了再申请用印。',
    '“{{title}}” is a proof: begin with the request for it, and ask for the seal when its evidence is there.',
  ],
  notReady: ['材料还没有核齐，先在请求里核对材料再申请用印。', 'The evidence is not complete; check it in the request first.'],
  mayNotIssue: [
    '按今天有效的清单和条文，“{{title}}”不能出具。请在请求里查看原因。',
    'By the lists and clauses in force today “{{title}}” may not be issued; the request says why.',
  ],
  alreadyAsked: ['这份请求已有一次用印在办，请先办完或撤回。', 'A use of the seal is under way for this request; finish it or take it back first.'],
  holderMissing: ['请写明证明对象的姓名和 18 位身份证号。', 'Give the person’s name and 18-digit ID number.'],
  idNumberWrong: ['身份证号不对，请对照证件改正。', 'The ID number does not fit; compare it with the document.'],
  idFormat: [
    '身份证号共 18 位：6 位地址码、8 位出生日期、3 位顺序码，末位是校验码（0–9 或 X）。',
    'It has 18 digits: 6 for the area, 8 for the day of birth, 3 of order, and a check digit (0–9 or X).',
  ],
  holderNotHeld: ['台账里没有这个人的姓名或身份证号，请先在台账补齐。', 'The ledger lacks this person’s name or ID number; complete it there first.'],
  endedAlready: ['这份证明已撤销或已被替换，不能再改。', 'This certificate was revoked or replaced and stays as it is.'],
  notOfRequest: ['要替换的证明不是这份请求出具的。', 'The certificate to be replaced was not issued for this request.'],
  supersededBecause: ['已由更正后的{{number}}替换', 'Replaced by the corrected {{number}}'],
  copyPurpose: ['开具{{title}}', 'Issuing {{title}}'],
  nothingToShow: ['这次用印没有可预览的证明，或已经用印。', 'There is no proof to preview here, or it was sealed already.'],
  noEntries: ['这个月没有用印。', 'The seal was not used in this month.'],
  registerTitle: ['{{community}}用印登记（{{month}}）', 'Seal-use register of {{community}} ({{month}})'],
} as const satisfies Words

export const useStates: Record<SealUseState, Pair> = {
  asked: ['待审批', 'Awaiting approval'],
  approved: ['已批准，待用印', 'Approved, to be sealed'],
  declined: ['未批准', 'Not approved'],
  withdrawn: ['已撤回', 'Taken back'],
  sealed: ['已用印', 'Sealed'],
}

export const certificateStates: Record<CertificateState, Pair> = {
  issued: ['有效', 'Valid'],
  revoked: ['已撤销', 'Revoked'],
  superseded: ['已被替换', 'Superseded'],
}
