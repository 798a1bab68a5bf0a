/** What the overlap engine says, in both languages. */
import type { Pair, Words } from '../../../foundation/words.ts'
import type { Period } from '../../items/contract.ts'
import type { Measure } from '../contract.ts'
import type { Against } from './match/asked.ts'

export const overlapWords = {
  confirmed: ['有人确认过：“{{label}}”就是“{{name}}”。', 'A person confirmed that “{{label}}” is “{{name}}”.'],
  exactName: ['与数据元“{{name}}”同名。', 'It has the name of the data element “{{name}}”.'],
  exactSeen: ['“{{label}}”是“{{name}}”的同义词，见于{{seenIn}}。', '“{{label}}” is another name for “{{name}}”, seen in {{seenIn}}.'],
  alikeName: ['说法与数据元“{{name}}”相近。', 'It is worded like the data element “{{name}}”.'],
  alikeSeen: ['说法与“{{name}}”的同义词“{{label}}”相近，见于{{seenIn}}。', 'It is worded like “{{label}}”, another name for “{{name}}”, seen in {{seenIn}}.'],
  choices: ['可选项与“{{name}}”的代码一致。', 'Its choices are the codes of “{{name}}”.'],
  choicesAgree: ['可选项有 {{percent}}% 在已有代码表里。', '{{percent}}% of its choices are in the code list on record.'],
  counted: ['可以从台账按条件数出来，不必再填。', 'It can be counted from the ledgers by the conditions shown.'],
  countedAll: ['可以从台账直接数出来，不必再填。', 'It can be counted from the ledgers.'],
  condition: ['由已有的“{{name}}”按条件判断，不必再问。', 'It follows from “{{name}}”, which is held.'],
  composite: [
    '这一列要了 {{count}} 项：{{names}}，都已有；建议拆成 {{count}} 列。',
    'This column asks {{count}} facts at once ({{names}}), all on record; better as {{count}} columns.',
  ],
  whoseAbove: ['上级表头写明是{{whose}}的。', 'The head above says that it is of: {{whose}}.'],
  scaled: ['台账单位是{{from}}，可按倍数换算成{{to}}。', 'It is held in {{from}} and can be converted to {{to}}.'],
  otherUnit: ['台账单位是{{from}}，这里要的是{{to}}，不能直接换算。', 'It is held in {{from}}; {{to}} is asked, which does not follow from it.'],
  newButNear: [
    '没有找到已有数据；最接近的是“{{name}}”（{{percent}}%），不算同一项。',
    'Nothing held was found; nearest is “{{name}}” ({{percent}}%), which is not the same.',
  ],
  unlikeAnything: ['没有找到相近的已有数据，是新的一项。', 'Nothing alike is on record: this is new.'],
  derivedBy: ['可由已有数据推算：{{rule}}', 'It follows from what is held: {{rule}}'],
  coarser: ['台账记到{{held}}，这里只要到{{asked}}，可以直接截取。', 'It is held to the {{held}}; only the {{asked}} is asked and can be cut from it.'],
  finer: ['台账只记到{{held}}，这里要到{{asked}}，需要补充。', 'It is held only to the {{held}}; the {{asked}} is asked.'],
  heldBy: ['已由{{owner}}掌握，{{percent}}% 的社区有数据。', 'Held by {{owner}}; {{percent}}% of the communities have it.'],
  stale: ['只有 {{percent}}% 的数据还在有效期内，需要更新。', 'Only {{percent}}% of the values are still fresh.'],
  sparse: ['目前只有 {{percent}}% 的社区有这项数据。', 'So far only {{percent}}% of the communities hold it.'],
  notHeldYet: ['是登记在册的数据元，但还没有台账掌握它。', 'It is a data element on record, but no ledger holds it yet.'],
  partsMissing: ['其中有的部分还没有台账掌握。', 'Some of its parts are held by no ledger yet.'],
  sameAskSame: [
    '与{{organisation}}《{{title}}》{{number}}问的是{{whom}}、同样的 {{count}} 项，报送周期也相同。',
    'Asks the same {{count}} facts of {{whom}} as {{organisation}}, “{{title}}” {{number}}, as often.',
  ],
  sameAskOther: [
    '与{{organisation}}《{{title}}》{{number}}问的是{{whom}}、同样的 {{count}} 项，只是对方{{theirs}}，这里{{ours}}。',
    'Asks the same {{count}} facts of {{whom}} as {{organisation}}, “{{title}}” {{number}}; that form asks {{theirs}}, this one {{ours}}.',
  ],
  samePeople: ['同一群人', 'the same people'],
  sameSubjects: ['同一批对象', 'the same subjects'],
  sameAskPart: [
    '这里的 {{count}} 项与{{organisation}}《{{title}}》{{number}}重复，占较小一张表的 {{percent}}%。',
    '{{count}} facts are asked by {{organisation}} in “{{title}}” {{number}}, too: {{percent}}% of the smaller form.',
  ],
  saveDraw: [
    '{{count}} 项直接从台账取，不再让社区填，每年可少 {{effort}}。',
    'Drawing {{count}} fields from the ledgers instead of asking saves {{effort}} a year.',
  ],
  saveDrawPart: [
    '另有 {{count}} 项只有一部分社区掌握：从台账取，只让缺的社区补，每年可少 {{effort}}。',
    '{{count}} more are held by some communities only: drawing them and asking only the others saves {{effort}} a year.',
  ],
  saveCoarser: ['{{to}}代替{{from}}，每年可少 {{effort}}。', 'Asking {{to}} instead of {{from}} saves {{effort}} a year.'],
  saveDropSame: [
    '{{count}} 项改用《{{title}}》已报的数，每年可少 {{effort}}。',
    'Taking {{count}} fields from “{{title}}” instead of asking again saves {{effort}} a year.',
  ],
} as const satisfies Words

export const againstWords: Record<Against, Pair> = {
  whose: ['问的不是同一个人的：与“{{name}}”不是一个对象。', 'It is of another person than “{{name}}”.'],
  qualifier: ['限定词不同，与“{{name}}”不是一回事。', 'Its qualifier sets it apart from “{{name}}”.'],
  answer: ['要的内容与“{{name}}”不是同一种。', 'It wants another kind of answer than “{{name}}”.'],
  kind: ['填写类型与“{{name}}”的类型不一致。', 'Its type differs from that of “{{name}}”.'],
  unit: ['单位与“{{name}}”不同。', 'Its unit differs from that of “{{name}}”.'],
  choices: ['可选项与“{{name}}”的代码表不同。', 'Its choices are not in the code list of “{{name}}”.'],
  subject: ['“{{name}}”登记在另一类对象上，通过关系取得。', '“{{name}}” is kept of another kind of subject and reached through its relation.'],
  period: ['“{{name}}”记的是另一种周期。', '“{{name}}” is kept for another period.'],
}

export const measureWords: Record<Measure, Pair> = {
  value: ['取“{{name}}”本身。', 'The value of “{{name}}” itself.'],
  count: ['数有多少个。', 'How many there are.'],
  sum: ['由各对象的“{{name}}”相加得出。', 'The sum of “{{name}}” over the subjects.'],
  average: ['由各对象的“{{name}}”平均得出。', 'The average of “{{name}}” over the subjects.'],
  share: ['符合条件的所占比例。', 'The share that meets the conditions.'],
}

/** How finely a value is known. */
export const grainWords: Record<'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year', Pair> = {
  day: ['日', 'day'],
  week: ['周', 'week'],
  month: ['月', 'month'],
  quarter: ['季度', 'quarter'],
  half_year: ['半年', 'half-year'],
  year: ['年', 'year'],
}

/** How often a form is asked. */
export const periodWords: Record<Period, Pair> = {
  once: ['一次', 'once'],
  day: ['按日', 'daily'],
  week: ['按周', 'weekly'],
  month: ['按月', 'monthly'],
  quarter: ['按季度', 'quarterly'],
  half_year: ['按半年', 'half-yearly'],
  year: ['按年', 'yearly'],
}
