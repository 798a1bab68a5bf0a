import type { Pair } from '../../foundation/words.ts'

export const graphWords = {
  demand: ['这条要求', 'demand'],
  demandsItself: ['一个环节不能先要它自己。请检查两边的机关和名称。', 'A step cannot require itself first. Check the body and the name on both sides.'],
  clauseUnknown: ['没有找到这一条款。请在法规库里选择，或者留空。', 'That clause is not on record. Choose one from the laws, or leave it empty.'],
  demandStands: ['这条要求已经登记过，不必再登记。', 'This demand is on record already.'],
  droppedAlready: ['这条要求已经取消。', 'This demand has been dropped already.'],
  from: ['办什么事（或先要的证明）', 'For what'],
  to: ['先要什么', 'What is demanded first'],
  fromBody: ['谁要', 'Who demands'],
  toBody: ['向谁要', 'Of whom'],
  clause: ['依据', 'Basis'],
  circle: ['在循环里', 'In a circle'],
  impossible: ['拿不到', 'Cannot be had'],
  held: ['已有这一信息的单位', 'Held already by'],
  drop: ['建议取消', 'Suggested to drop'],
  source: ['来源', 'Source'],
  yes: ['是', 'yes'],
} as const satisfies Record<string, Pair>
