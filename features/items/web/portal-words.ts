/** What the public pages of the lists say. */
import type { Pair, Words } from '../../../foundation/words.ts'
import type { List } from '../contract.ts'

export const words = {
  home: ['什么事可以找社区办，什么事不可以要求社区做', 'What you may ask of a community, and what nobody may ask of it'],
  homeLead: [
    '要社区办的事，都要有依据、经过准入、列入公开清单。不在清单里的，社区可以不办。',
    'Whatever a community is asked to do needs a basis, an admission and a place in a published list. What stands in no list, the community may decline.',
  ],
  homeExamples: ['在上面查一查，例如：', 'Search above, for example: '],
  can: ['可以找社区办的', 'What you may ask of a community'],
  cannot: ['不可以要求社区做的', 'What nobody may ask of a community'],
  more: ['还有', 'Also'],
  count: ['{{n}} 项', '{{n}} entries'],
  countAllowed: ['现在可以出具 {{n}} 项', '{{n}} may be issued now'],
  countDisputed: ['有争议、暂不出具 {{n}} 项', '{{n}} disputed, not issued for now'],
  countRefused: ['不得出具 {{n}} 项', '{{n}} not issued'],
  judgedCertificates: [
    '列在清单上的，逐项核对依据后：可以出具 {{allowed}} 项，有争议、暂不出具 {{disputed}} 项，不得出具 {{refused}} 项。',
    'Each entry checked against its basis: {{allowed}} may be issued, {{disputed}} are disputed and not issued for now, {{refused}} must not be issued.',
  ],
  judgedBans: [
    '除这份清单外，另有 {{more}} 项社区也不得出具（例如社区无从核实的），合计 {{all}} 项。',
    'Besides this list, communities must not issue {{more}} more (for example what they cannot know): {{all}} in all.',
  ],
  judgedWhyOne: ['看理由', 'See why'],
  judgedWhy: ['看每一项的理由', 'See the reason for each'],
  lists: ['公开清单', 'Lists'],
  listsLead: ['每份清单都有编号和期次，公布后不再改动。', 'Each list is published in numbered editions that never change.'],
  list: ['清单', 'List'],
  edition: ['清单期次', 'Edition'],
  item: ['事项', 'Item'],
  searchTitle: ['查找', 'Search'],
  myCommunity: ['我的社区', 'My community'],
  current: ['第 {{n}} 期 · {{day}}起', 'Edition {{n}} · from {{day}}'],
  entriesCount: ['共 {{n}} 项', '{{n}} entries'],
  staleCount: [
    '其中 {{n}} 项的依据待核：所引法规已被取代，或施行日期未查明。',
    'The basis of {{n}} of them is to be verified: a cited law has been replaced, or its effective date is not known.',
  ],
  unofficialCount: ['{{n}} 项的标题是按条文归纳的，不是官方措辞。', 'The titles of {{n}} are derived from statutes, not the official wording.'],
  openForComment: ['第 {{n}} 期正在公开征求意见，{{until}}截止。', 'Edition {{n}} is open for comment until {{until}}.'],
  readAndComment: ['看内容、提意见', 'Read and comment'],
  basis: ['依据', 'Basis'],
  basisMore: ['等 {{n}} 条', 'and {{n}} in all'],
  noBasis: ['未列依据', 'No basis cited'],
  usedFor: ['用途', 'Used for'],
  who: ['牵头部门', 'Led by'],
  whoVerify: ['由谁核实', 'Verified by'],
  requestedBy: ['谁要求', 'Asked for by'],
  until: ['有效期', 'Valid'],
  elsewhere: ['外地的清单，仅供参考', 'Lists of other places, for reference'],
  elsewhereHow: ['下面各项不适用于北京。', 'None of these applies in Beijing.'],
  changesSince: ['与上一期的差别', 'What changed'],
  allEditions: ['各期', 'Editions'],
  notice: ['公布通知（PDF）', 'Notice (PDF)'],
  csv: ['CSV 表格', 'CSV'],
  json: ['JSON 数据', 'JSON'],
  hash: ['指纹（SHA-256）', 'Fingerprint (SHA-256)'],
  comment: ['提意见', 'Comment'],
  commentHow: [
    '不用登录，不用留名；请不要写身份证号、电话等个人信息。{{until}}截止。',
    'No sign-in, no name needed; please leave out personal details. Open until {{until}}.',
  ],
  yourComment: ['您的意见', 'Your comment'],
  send: ['提交意见', 'Send'],
  sent: ['已收到，谢谢。清单管理员会逐条看。', 'Received, thank you. The list steward reads every comment.'],
  notPublished: ['这是征求意见稿，还没有生效。', 'This is a draft for comment; it is not in effect.'],
  notNewest: ['这不是现行的一期。', 'This is not the edition in effect.'],
  toCurrent: ['看现行的一期', 'See the edition in effect'],
  history: ['历次版本', 'Versions'],
  inForceNow: ['现在有效', 'In force now'],
  notInForce: ['现在不生效', 'Not in force now'],
  searchFor: ['查“{{words}}”', 'Search: {{words}}'],
  searchHelp: ['输入事项或证明的名称，例如：亲属关系证明、填表、垃圾分类。', 'Type the name of a matter or a certificate, in Chinese or English.'],
  searchNone: ['清单里没有找到“{{words}}”', 'No list mentions “{{words}}”'],
  searchNoneElse: ['可以换个说法再查；要找证明、找社区的，从下面进去。', 'Try other words; a proof or a community is found below.'],
  askProof: ['要开证明：说一句话，知道能不能开', 'A proof: say it in a sentence and learn whether it is issued'],
  toCommunity: ['找社区：看可以要求它做什么', 'A community: what may be asked of it'],
  searchNoneHow: [
    '没有列入清单的事，部门不能直接要求社区做；社区可以依《北京市实施〈城市居民委员会组织法〉办法》第二十八条拒绝。可以换个说法再查，或在“投诉与建议”里告诉我们。',
    'What stands in no list, a department may not simply ask of a community, which may decline under Article 28 of the Beijing Measures Implementing the Organic Law of Residents’ Committees. Try other words, or tell us under “Complaints and suggestions”.',
  ],
  found: ['找到 {{n}} 项', '{{n}} found'],
  verdictLater: ['已准入，还没到生效日期', 'Admitted, not yet in force'],
  verdictMay: ['可以要求社区做', 'May be asked of a community'],
  verdictMust: ['不可以要求社区做', 'Must not be asked of a community'],
  verdictNoCertificate: ['社区不出具', 'The community does not issue it'],
  verdictCancelled: ['已取消', 'Cancelled'],
  verdictOwn: ['社区自己的职责', 'The community’s own duty'],
  communityTitle: ['我的社区可以被要求做什么', 'What may be asked of my community'],
  communityLead: [
    '选一个社区和一个日期，看那一天有哪些事可以要求它做、哪些不可以。',
    'Choose a community and a day to see what could be asked of it then, and what could not.',
  ],
  findCommunity: ['社区或村：名称、拼音首字母或区划代码', 'Community or village: name, pinyin initials or code'],
  findButton: ['查找', 'Find'],
  chooseOne: ['请选择', 'Choose one'],
  noCommunity: ['没有找到这个社区，换个写法试试', 'No such community; try another spelling'],
  onDay: ['哪一天', 'On which day'],
  today: ['今天', 'Today'],
  mayBeAsked: ['可以要求它做的', 'What may be asked of it'],
  allowed: ['它可以出具的证明', 'Certificates it may issue'],
  disputed: ['有争议、暂不出具的证明', 'Disputed, not issued for now'],
  refused: ['它不出具的证明，请找有权单位', 'Certificates it does not issue; ask the competent body'],
  mustNotBeAsked: ['不可以要求它做的', 'What must not be asked of it'],
  none: ['没有', 'None'],
  planned: ['这些事项合计', 'These add up to'],
  plannedPart: ['下面 {{all}} 项中写明了频次和用时的 {{n}} 项合计', '{{n}} of the {{all}} below state frequency and time; they add up to'],
  showEntries: ['展开这 {{n}} 项', 'Show these {{n}}'],
  entryMore: ['内容、依据、牵头部门、有效期', 'What, basis, who, until when'],
} as const satisfies Words

/** Words to try a search with, in either language; parted by blanks. */
export const examples: Pair = ['亲属关系证明 填表 垃圾分类 招商引资', 'kinship residence census']

/** A list in one plain sentence, for people who do not know its official name. */
export const plainLists: Record<List, Pair> = {
  duty: ['社区自己该做的事', 'What communities do by law'],
  assist: ['经准入、社区协助政府做的事', 'Admitted work in which communities assist'],
  certificate: ['社区可以开的证明', 'Certificates a community may issue'],
  prohibited: ['任何部门都不得交给社区的事', 'What no department may hand to a community'],
  banned_certificate: ['社区不开的证明，该找谁', 'Certificates communities do not issue, and who does'],
  cancelled: ['已经取消的事项', 'Items that were cancelled'],
}

/** Entries of the list of certificates are judged one by one. */
export const verdicts: Record<Exclude<List, 'certificate'>, Pair> = {
  duty: words.verdictOwn,
  assist: words.verdictMay,
  prohibited: words.verdictMust,
  banned_certificate: words.verdictNoCertificate,
  cancelled: words.verdictCancelled,
}

export const lists: readonly List[] = ['duty', 'assist', 'certificate', 'prohibited', 'banned_certificate', 'cancelled']

export function isList(text: string | undefined): text is List {
  return lists.some((list) => list === text)
}
