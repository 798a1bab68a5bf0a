import type { Words } from '../../foundation/words.ts'

export const words = {
  suggestion: ['这件投诉建议', 'suggestion'],
  code: ['与这个查询编号对应的投诉建议', 'suggestion with this code'],
  areaUnknown: ['没有代码为 {{code}} 的区划，请重新选择，或不选。', 'There is no area with code {{code}}; choose again, or choose none.'],
  answeredAlready: [
    '这件投诉建议已经答复，对方可能已经看到，不能再改。',
    'This has been answered already, and the sender may have read it; the answer stands.',
  ],
  noContact: ['对方没有留联系方式，或已在答复后删除。', 'No contact was left, or it was erased with the answer.'],
} as const satisfies Words
