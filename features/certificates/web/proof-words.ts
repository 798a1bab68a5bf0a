/** How answers, reasons, doubts and origins are called on screen, at the desk and in public. */
import type { Pair, Words } from '../../../foundation/words.ts'
import type { Answer, Doubt, Origin, Reason, Terms } from '../contract/catalogue.ts'

export const answerWords: Record<Answer, Pair> = {
  allowed: ['可以出具', 'May be issued'],
  refused: ['不得出具', 'Not issued'],
  disputed: ['有争议，暂不出具', 'Disputed, not issued'],
}

export const shortReasonWords: Record<Reason, Pair> = {
  BANNED: ['列入不应由社区出具的清单', 'On the list of proofs communities must not issue'],
  SUPERSEDED: ['2016 年清单曾列，已不再出具', 'On the list of 2016, dropped since'],
  ELSEWHERE: ['外地清单，不适用于北京', 'Another place’s list; does not apply in Beijing'],
  DISPUTED: ['两份文件规定不一致', 'Two texts contradict each other'],
  CANNOT_KNOW: ['社区无从核实', 'The community cannot know it'],
  BASIS_NOT_IN_FORCE: ['依据的条文现在没有效力', 'Its clause is not in force'],
  NO_BASIS: ['没有查到依据条文', 'No clause found on record'],
  NOT_ON_LIST: ['不在可以出具的清单上', 'On no list of proofs that may be issued'],
  NOT_EVIDENCED: ['必须看到的材料没有齐', 'The evidence was not complete'],
}

export const doubtWords: Record<Doubt, Pair> = {
  CLAUSE_NOT_ON_RECORD: ['依据条文没有收录，以清单本身为据', 'No clause on record; the list itself is the basis'],
  CLAUSE_DATE_UNKNOWN: ['条文施行日期待核', 'Date of the clause to be checked'],
  KNOWABLE_UNSAID: ['来源没有说明社区怎样核实', 'The source does not say how a community knows it'],
  TITLE_NOT_OFFICIAL: ['名称按条文归纳，不是官方措辞', 'Title derived from the statute, not official'],
  ROUTE_FROM_KNOWLEDGE: ['办理途径是我们的理解，官方原文没有取得', 'The way is our understanding; the official text was not obtained'],
}

export const originWords: Record<Origin, Pair> = {
  national_2020: ['国家清单 2020 年（20 项）', 'National list of 2020 (20)'],
  beijing_2019: ['北京市 2019 年保留（4 项）', 'Kept by Beijing in 2019 (4)'],
  beijing_2016: ['北京市 2016 年清单（15 项，公开可查 4 项）', 'Beijing’s list of 2016 (15, of which 4 are public)'],
  statute: ['法律法规有规定', 'Named by a statute'],
  admission: ['经准入列入', 'By admission'],
  elsewhere: ['外地清单', 'List of another place'],
}

export const knowableWords: Record<NonNullable<Terms['knowable']>, Pair> = {
  own_record: ['社区自己有记录', 'From its own records'],
  on_the_spot: ['当面看得见', 'Seen on the spot'],
  by_inquiry: ['走访了解', 'By asking around'],
  cannot: ['无从核实', 'Cannot know it'],
}

export const words = {
  basis: ['依据', 'Basis'],
  noBasis: ['没有收录条文', 'No clause on record'],
  basisIsList: ['列入清单：{{list}}（没有收录单独的条文）', 'On the list: {{list}} (no clause of its own on record)'],
  repealed: ['已失效', 'no longer in force'],
  notYet: ['尚未施行', 'not yet in force'],
  dateUnknown: ['施行日期待核', 'date to be checked'],
  askedBy: ['谁会要求', 'Who asks for it'],
  usedFor: ['用途', 'Used for'],
  knowable: ['社区怎样知道', 'How a community knows'],
  evidence: ['需要看的材料', 'What must be seen'],
  noEvidence: ['没有固定材料，以社区记录为准', 'No fixed documents; the community’s own record counts'],
  competent: ['应当找谁', 'Who is competent'],
  route: ['怎么办', 'The right way'],
  validity: ['有效期', 'Valid for'],
  days: ['{{n}} 天', '{{n}} days'],
  noTerm: ['没有规定', 'not laid down'],
  origin: ['出自', 'From'],
  source: ['来源', 'Source'],
  note: ['说明', 'Note'],
  doubts: ['存疑之处', 'Doubts'],
  bothTexts: ['两份文件', 'The two texts'],
  issuedBy: ['由{{who}}出具', 'issued by {{who}}'],
  moreOfIt: ['用途、出处和存疑之处', 'What for, from which list, what is in doubt'],
  more: ['依据、材料和来源', 'Basis, evidence and source'],
} as const satisfies Words
