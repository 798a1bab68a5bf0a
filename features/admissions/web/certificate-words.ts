/** The section of a proof in the application form. */
import type { Words } from '../../../foundation/words.ts'

export const words = {
  section: ['证明条款', 'Terms of the proof'],
  lead: [
    '只有法律法规有规定、社区又知道的事，才能由社区证明。说不清楚社区怎样知道的，预检不通过。',
    'A community certifies only what a law has it certify and what it knows. Without saying how it knows, the pre-check blocks.',
  ],
  askedBy: ['由谁要求', 'Who asks for it'],
  askedByHelp: ['一行一个单位，例如“民政部门（收养登记）”。', 'One body a line.'],
  usedFor: ['用途', 'Used for'],
  knowable: ['社区怎样知道这件事', 'How a community knows the fact'],
  ownRecord: ['社区自己有记录', 'From its own records'],
  ownRecordHelp: ['如志愿服务记录、居委会作出的指定。', 'Such as volunteer hours, or what the committee itself decided.'],
  onTheSpot: ['当面看得见', 'Seen on the spot'],
  onTheSpotHelp: ['如当面签署的委托书。', 'Such as a paper signed in front of it.'],
  byInquiry: ['走访了解', 'By asking around'],
  byInquiryHelp: ['出具时要写明是怎样知道的。', 'Whoever issues it says how it is known.'],
  cannot: ['无从核实', 'It cannot know'],
  cannotHelp: ['选这一项就不能由社区证明。', 'Then a community cannot certify it.'],
  knowableNote: ['说明', 'Explanation'],
  evidence: ['需要看的材料', 'What must be seen'],
  evidenceHelp: ['看过即还，不留复印件。台账里已有的，社区不再向居民要。', 'Looked at and returned. What a ledger holds is not asked of the resident again.'],
  piece: ['材料 {{n}}', 'Piece {{n}}'],
  issuedBy: ['由谁出具（材料 {{n}}）', 'Issued by (piece {{n}})'],
  element: ['台账里的数据元（材料 {{n}}，可不选）', 'Data element that holds it (piece {{n}}, optional)'],
  add: ['再加一件', 'Add a piece'],
  remove: ['移除材料 {{n}}', 'Remove piece {{n}}'],
  validity: ['证明的有效期', 'The proof is valid for'],
  daysUnit: ['天', 'days'],
  competentBody: ['有权办理或者核实的单位（不经社区时找谁）', 'The body competent to issue or verify it instead'],
  route: ['办理途径', 'The way there'],
} as const satisfies Words
