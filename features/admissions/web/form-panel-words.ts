import type { Words } from '../../../foundation/words.ts'

/** The form an application carries. */
export const words = {
  title: ['报表', 'The form'],
  lead: [
    '共 {{all}} 项：{{drawn}} 项从台账取数，{{asked}} 项由社区填写，每次约 {{minutes}} 分钟。',
    '{{all}} columns: {{drawn}} drawn from the ledgers, {{asked}} asked; about {{minutes}} minutes each time.',
  ],
  open: ['打开报表', 'Open the form'],
  column: ['指标', 'Column'],
  found: ['已有数据', 'Held already?'],
  holder: ['谁掌握', 'Held by'],
  fill: ['填写方式', 'How it is filled'],
  drawn: ['从台账取数', 'Drawn'],
  asked: ['社区填写', 'Asked'],
  calculated: ['自动计算', 'Calculated'],
  blocked: ['已有数据，不应再填', 'Held: not to be asked'],
  excepted: ['同意填写：{{reason}}（{{who}}）', 'May be asked: {{reason}} ({{who}})'],
  overruled: ['{{who}}确认不是“{{element}}”', '{{who}} says it is not “{{element}}”'],
  except: ['记录填报理由', 'Record why it is asked'],
  exceptTitle: ['为什么“{{column}}”仍要社区填写', 'Why “{{column}}” is asked all the same'],
  exceptHow: [
    '这一列已有台账数据。记录理由后，预审不再拦下这一列；理由随申请存档。',
    'This column is held. With a reason the pre-check lets it pass; the reason is kept with the application.',
  ],
  exceptReason: ['联席会议的理由', 'The joint meeting’s reason'],
  recorded: ['理由已记录。', 'The reason is recorded.'],
  sameAsks: ['问同样内容的报表', 'Forms that ask the same'],
  exceptAsk: ['记录另问的理由', 'Record why it is asked again'],
  exceptAskTitle: ['《{{title}}》已经在问，为什么还要另问', '“{{title}}” asks this already: why ask again'],
  exceptAskHow: [
    '另一张报表问的是同样内容。记录理由后，预审不再拦下；理由随申请存档。',
    'Another form asks the same. With a reason the pre-check lets it pass; the reason is kept with the application.',
  ],
  askExcepted: ['同意另问：{{reason}}（{{who}}）', 'May be asked again: {{reason}} ({{who}})'],
} as const satisfies Words
