import type { Words } from '../../../foundation/words.ts'

export const overlapWords = {
  panel: ['是否已经有了', 'Already held?'],
  working: ['正在比对…', 'Comparing…'],
  notAsked: ['{{n}} / {{all}} 项已有或可推算，不必让社区填', '{{n}} of {{all}} are held or follow from what is held'],
  partlyHeld: [
    '这 {{n}} 项只有一部分社区掌握：按报送范围里的 {{communities}} 个社区算，够不上“已有”。缩小范围，或者台账建全以后，也不必让社区填。',
    'These {{n}} are held by some of the {{communities}} communities asked, which is not enough to count as held. In a smaller area, or once the ledgers are complete, they need not be asked either.',
  ],
  now: ['按现在的设计', 'As designed'],
  inFull: ['如果全部让社区填', 'If everything were asked'],
  each: ['每个社区每次 {{minutes}}', '{{minutes}} per community each time'],
  split: [
    '其中 {{holding}} 个社区已有台账，每次约 {{minutesHolding}}；其余 {{without}} 个社区要补的多，平均约 {{minutesWithout}}。上面是两者的平均数，向上取整，申请和审定都用这个数。',
    '{{holding}} communities hold the ledger: about {{minutesHolding}} each time; the other {{without}} must fill in what is missing: about {{minutesWithout}} on average. The figure above is the mean, rounded up; application and decision use it.',
  ],
  rowsKnown: ['《{{title}}》按每个社区平均 {{rows}} 行算（台账里的数目）。', '“{{title}}” is reckoned with {{rows}} rows a community, as the ledgers count.'],
  rowsAssumed: [
    '《{{title}}》按每个社区 {{rows}} 行估算：台账里还没有这类对象的数目。',
    '“{{title}}” is estimated with {{rows}} rows a community: no ledger says how many there are.',
  ],
  heldIn: [
    '{{all}} 项里 {{n}} 项在 {{holding}} 个社区已有（占报送范围的 {{percent}}%）',
    '{{n}} of {{all}} are held in {{holding}} communities ({{percent}}% of those asked)',
  ],
  perYear: ['{{communities}} 个社区，每年 {{hours}}（{{people}}）', '{{communities}} communities: {{hours}} a year ({{people}})'],
  savings: ['还可以再省', 'More can be saved'],
  drawAll: ['已有的全部从台账取', 'Draw everything that is held'],
  drawn: ['已改为从台账取。', 'Now drawn from the ledgers.'],
  sameAsks: ['别的报表问过同样的内容', 'Other forms ask the same'],
  why: ['为什么这样判断', 'Why'],
  confidence: ['把握 {{percent}}%', '{{percent}} % sure'],
  holding: [
    '{{ledgers}}（{{owner}}）：{{share}}% 的社区有，{{fresh}}% 在新鲜期内',
    '{{ledgers}} ({{owner}}): held by {{share}} % of communities, {{fresh}} % fresh',
  ],
  noLedger: ['台账', 'the ledgers'],
  others: ['也可能是', 'Or perhaps'],
  confirm: ['就是这一项', 'Yes, that is it'],
  correct: ['不是，改为', 'No, it is'],
  isNew: ['都不是，是新内容', 'None of them: it is new'],
  pick: ['选择数据元', 'Choose a data element'],
  confirmed: ['已记下，以后会用上。', 'Noted, and learned from.'],
  confirmedBy: ['{{name}} 已确认', 'Confirmed by {{name}}'],
  askYearly: ['让社区填：每年 {{hours}}', 'Asked: {{hours}} a year'],
  mapping: ['含义', 'Meaning'],
} as const satisfies Words
