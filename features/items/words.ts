import type { Pair, Words } from '../../foundation/words.ts'
import type { CommunityRole, List, Period } from './contract.ts'
import type { VersionFault } from './rules.ts'

export const listWords: Record<List, Pair> = {
  duty: ['依法履行职责事项', 'Statutory duties'],
  assist: ['依法协助政府事项', 'Assistance to government'],
  certificate: ['可以出具的证明', 'Certificates communities may issue'],
  prohibited: ['不得交给社区的事项', 'What must not be handed down'],
  banned_certificate: ['不应由社区出具的证明', 'Certificates communities must not issue'],
  cancelled: ['已取消的事项', 'Cancelled items'],
}

/** The lists as officials call them in a table. */
export const shortListWords: Record<List, Pair> = {
  duty: ['依法履职', 'Duties'],
  assist: ['协助政府', 'Assistance'],
  certificate: ['出具证明', 'Certificates'],
  prohibited: ['禁止下派', 'Prohibited'],
  banned_certificate: ['不得出具', 'Not issued'],
  cancelled: ['已取消', 'Cancelled'],
}

export const roleWords: Record<CommunityRole, Pair> = {
  autonomy: ['自治职责', 'Self-government'],
  contact: ['联系居民', 'Contact residents'],
  accompany: ['协助入户', 'Accompany home visits'],
  mobilise: ['动员', 'Mobilise'],
  publicise: ['宣传', 'Publicise'],
  persuade: ['劝导', 'Persuade'],
  report: ['发现报告', 'Notice and report'],
}

export const periodWords: Record<Period, Pair> = {
  once: ['共 {{n}} 次', '{{n}} in all'],
  day: ['每天 {{n}} 次', '{{n}} a day'],
  week: ['每周 {{n}} 次', '{{n}} a week'],
  month: ['每月 {{n}} 次', '{{n}} a month'],
  quarter: ['每季度 {{n}} 次', '{{n}} a quarter'],
  half_year: ['每半年 {{n}} 次', '{{n}} a half-year'],
  year: ['每年 {{n}} 次', '{{n}} a year'],
}

export const faultWords: Record<VersionFault, Pair> = {
  titleMissing: ['请填写事项名称。', 'Give the item a title.'],
  contentMissing: ['请写明事项内容。', 'Say what the item is.'],
  communityDutiesMissing: ['请写明社区做什么。', 'Say what the community does.'],
  clauseMissing: ['至少要有一条法规依据。', 'At least one clause is needed as a basis.'],
  clauseUnknown: [
    '有一条依据不在法规库中，请从法规库选择，或先录入该法规。',
    'A cited clause is not on file; choose one from the laws, or enter the law first.',
  ],
  clauseNotInForce: [
    '有一条依据在起始日并不生效（已废止、被取代或尚未施行），请改引现行条款。',
    'A cited clause is not in force on the first day (repealed, replaced or not yet in effect); cite the one that is.',
  ],
  areaMissing: ['请选择适用的区域。', 'Choose the areas it applies to.'],
  roleMissing: ['请选择社区承担的角色。', 'Choose the role the community plays.'],
  endMissing: ['请填写有效期截止日；有效期最长三年。', 'Give the day it ends; validity is three years at most.'],
  endBeforeStart: ['截止日必须晚于起始日。', 'It must end after it begins.'],
  endTooFar: ['有效期最长三年，请把截止日提前。', 'Validity is three years at most; choose an earlier end.'],
  startInPast: ['起始日不能早于今天：已经公布的清单不能倒改。', 'It cannot begin before today: a published list is not rewritten backwards.'],
  startBeforePredecessor: ['起始日必须晚于上一版本的起始日。', 'It must begin after the version before it began.'],
}

export const words = {
  item: ['这个事项', 'item'],
  version: ['这个事项版本', 'item version'],
  edition: ['这一期清单', 'edition'],
  versionInvalid: ['还不能公布，有 {{n}} 处需要处理：{{first}}', 'Not ready to publish; {{n}} points: {{first}}'],
  draftInvalid: ['有 {{n}} 处日期互相矛盾：{{first}}', '{{n}} dates contradict each other: {{first}}'],
  admissionOnly: [
    '协助政府事项须经准入取得编号后才能进入清单，请提交准入申请。',
    'An assistance item enters the list only through admission; submit an application.',
  ],
  cancelledOnly: ['已取消清单由“取消事项”生成，不直接编写。', 'The cancelled list is made by cancelling an item; nothing is written into it.'],
  draftExists: ['这个事项已有一份草稿（第 {{number}} 版），请接着编辑那一份。', 'This item already has a draft (version {{number}}); continue with that one.'],
  notADraft: ['这一版已经公布，不能再改；请起草下一版。', 'This version is published and is not changed; draft the next one.'],
  nothingPublished: ['这个事项还没有公布过的版本。', 'Nothing of this item has been published.'],
  alreadyCancelled: ['这个事项已于{{day}}取消。', 'This item was cancelled from {{day}}.'],
  cancelInPast: ['取消日不能早于今天，也不能早于现行版本的起始日。', 'It can be cancelled from today on, and not before the present version began.'],
  editionOpen: [
    '第 {{number}} 期正在公开征求意见（至{{until}}），请先公布它，再编制下一期。',
    'Edition {{number}} is open for comment until {{until}}; publish it before preparing the next.',
  ],
  commentPeriodHalf: ['征求意见的起止日要么都填，要么都不填。', 'Give both days of the comment period, or neither.'],
  commentPeriodOrder: ['征求意见的截止日必须晚于开始日，开始日不能早于今天。', 'The comment period must end after it begins, and begin today or later.'],
  effectiveTooEarly: [
    '生效日必须晚于征求意见截止日，且不能早于今天和上一期的生效日。',
    'It takes effect after the comment period, not before today, and not before the edition preceding it.',
  ],
  alreadyPublished: ['第 {{number}} 期已经公布，内容不可更改。', 'Edition {{number}} is published and cannot be changed.'],
  stillOpen: ['征求意见到{{until}}截止，次日起才能公布。', 'Comments are taken until {{until}}; it can be published from the day after.'],
  notOpen: ['这一期现在不在征求意见期内（{{from}}至{{until}}）。', 'This edition is not open for comment now ({{from}} to {{until}}).'],
  noCommentPeriod: ['这一期没有征求意见期。', 'This edition has no comment period.'],
  noReceipt: ['这一期没有发给您的单位，无需签收。', 'This edition was not sent to your organisation; there is nothing to acknowledge.'],
  referenceKeeper: ['参考数据', 'Reference data'],
} as const satisfies Words
