/** What the pre-check says of a form. */
import type { Words } from '../../foundation/words.ts'
import type { Said } from './rules/finding.ts'

export const formWords = {
  held: {
    sentence: [
      '“{{column}}”已由{{owner}}掌握{{ledger}}（数据元“{{element}}”），不应再让社区填写。',
      '“{{column}}” is already held by {{owner}}{{ledger}} (data element “{{element}}”) and should not be asked again.',
    ],
    advice: [
      '把这一列改为从台账取数；确需社区填写的，请联席会议记录理由。',
      'Draw the column from the ledger; if it must be asked, have the joint meeting record why.',
    ],
  },
  derivable: {
    sentence: [
      '“{{column}}”可由{{owner}}已掌握的数据推算（{{element}}），不应再让社区填写。',
      '“{{column}}” follows from what {{owner}} already holds ({{element}}) and should not be asked again.',
    ],
    advice: [
      '把这一列改为从台账取数；一列里要了几项的，先拆成几列。确需填写的，请联席会议记录理由。',
      'Draw the column from the ledger; split it first if it asks several facts. If it must be asked, have the joint meeting record why.',
    ],
  },
  excepted: {
    sentence: [
      '“{{column}}”已有台账数据，联席会议同意仍由社区填写：{{reason}}',
      '“{{column}}” is held; the joint meeting lets it be asked all the same: {{reason}}',
    ],
    advice: ['理由由{{by}}记录，随申请存档。', 'Recorded by {{by}} and kept with the application.'],
  },
  overruled: {
    sentence: [
      '“{{column}}”看起来就是{{owner}}掌握的“{{element}}”，{{by}}确认它是另一回事。',
      '“{{column}}” looks like “{{element}}”, held by {{owner}}; {{by}} has confirmed that it is something else.',
    ],
    advice: ['请在附注或列名中写清区别，便于联席会议核对。', 'Say in the note or the head what sets it apart, so that the joint meeting can check.'],
  },
  sameAsk: {
    sentence: ['{{sentence}}', '{{sentence}}'],
    advice: [
      '使用那张表已报的数，或与制发单位合并成一张表；确需另问的，请联席会议记录理由。',
      'Use what that form brings in, or merge the two with its issuing body; if it must be asked again, have the joint meeting record why.',
    ],
  },
  sameAskExcepted: {
    sentence: ['{{sentence}}联席会议同意另问：{{reason}}', '{{sentence}} The joint meeting lets it be asked all the same: {{reason}}'],
    advice: ['理由由{{by}}记录，随申请存档。', 'Recorded by {{by}} and kept with the application.'],
  },
  minutesLess: {
    sentence: [
      '申请写每次 {{asked}} 分钟，按报表需要填的指标测算是 {{counted}} 分钟。',
      'The application says {{asked}} minutes; by the columns it asks the form takes {{counted}}.',
    ],
    advice: ['把每次用时改为 {{counted}} 分钟，或减少要填的指标。', 'Set the minutes to {{counted}}, or ask fewer columns.'],
  },
  minutesMore: {
    sentence: [
      '申请写每次 {{asked}} 分钟，比报表测算的 {{counted}} 分钟多。',
      'The application says {{asked}} minutes, more than the {{counted}} counted from the form.',
    ],
    advice: ['请在“具体内容”中说明多出的时间用在哪里。', 'Say under “What the work is” what the rest of the time is for.'],
  },
  notReady: {
    sentence: ['报表：{{fault}}', 'The form: {{fault}}'],
    advice: ['在报表中改正后再提交。', 'Correct it in the form before submitting.'],
  },
  differs: {
    sentence: ['申请的{{what}}与报表不一致。', 'The {{what}} of the application differ from the form’s.'],
    advice: ['两处改成一致，报送才能按期下达。', 'Make both the same, so that its cycles can be handed down.'],
  },
} as const satisfies Record<string, Said>

export const formPartWords = {
  ledger: ['（台账《{{title}}》）', ' in the ledger “{{title}}”'],
  areas: ['适用区域', 'areas'],
  period: ['周期', 'period'],
} as const satisfies Words
