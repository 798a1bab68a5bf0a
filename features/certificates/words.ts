import type { Words } from '../../foundation/words.ts'

export const words = {
  proof: ['这项证明', 'kind of proof'],
  request: ['这份开证明的请求', 'request for a proof'],
  subject: ['这位居民的台账记录', 'record of this resident in the ledgers'],
  refusal: ['这份告知书', 'refusal letter'],
  correction: ['这份更正申请', 'correction'],
  entry: ['这条记录', 'entry'],
  noNameOfAProof: [
    '请写证明的名称，比如“居住证明”，30 个字以内。',
    'Give the name of the proof in Chinese, as it would stand on the paper, at most 30 characters.',
  ],
  somebody: ['提出要求的单位', 'The asking body'],
  notACommunity: ['请选择社区（村）。', 'Choose a community or village.'],
  mayBeIssued: [
    '“{{title}}”可以由社区出具，不需要告知书。请带齐材料到社区办理。',
    '“{{title}}” may be issued by the community, so there is nothing to refuse. Take what is needed to the community.',
  ],
  tooMany: ['这台设备短时间内生成的告知书太多，请十分钟后再试。', 'Too many letters from this device in a short time. Please try again in ten minutes.'],
  notOwnCommunity: ['请切换到社区岗位再受理。', 'Change to your post in a community first.'],
  notInState: ['这份请求已经办结或撤回，不能再改。', 'This request has ended and cannot be changed any more.'],
  notPieces: ['材料清单与目录不一致，请刷新后再填。', 'The list of evidence differs from the catalogue; reload and fill it in again.'],
  notHeld: ['台账里没有“{{label}}”，请选“已出示”或“未带”。', 'The ledgers do not hold “{{label}}”: choose shown or missing.'],
  sayHow: ['还没有说明社区是怎么知道这件事的，请写一句。', 'Say in a sentence how the community knows the fact.'],
  answeredAlready: ['这份更正申请已经答复。', 'This correction has been answered already.'],
  correctionWaits: ['对这条记录的更正申请已在处理中，{{day}}前答复。', 'A correction of this entry is being dealt with; it will be answered by {{day}}.'],
} as const satisfies Words
