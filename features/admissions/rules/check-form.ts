/** 报表: what is held is not asked, what another form asks is not asked twice, and the minutes are those of the asked columns. */
import type { JudgedField } from '../../forms/contract/admission.ts'
import type { Finding } from '../contract.ts'
import { say, type Text } from '../../../foundation/words.ts'
import { formPartWords as partWords, formWords as said } from '../form-words.ts'
import type { PrecheckFacts } from './facts.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'
import { sameAskSeverity } from './same-ask.ts'

type Form = NonNullable<PrecheckFacts['form']>

const titleOf = ({ path, label }: Pick<JudgedField, 'path' | 'label'>) => [...path, label].join('／')
const column = { field: 'dataAsked', clause: law.notTwice } as const

function heldFinding(field: JudgedField, formVersionId: string): Finding {
  const [ledger] = field.holding?.ledgerTitles ?? []
  return finding('FORM_ASKS_WHAT_IS_HELD', field.verdict === 'held' ? said.held : said.derivable, {
    ...column,
    severity: 'blocks',
    column: { formVersionId, fieldId: field.fieldId },
    values: {
      column: titleOf(field),
      owner: field.holding?.ownerName || '—',
      ledger: ledger ? say(partWords.ledger, { title: ledger }) : '',
      element: field.elementName,
    },
  })
}

function ofField(field: JudgedField, formVersionId: string): Finding[] {
  const { exception, overruled } = field
  if (field.blocked) return [heldFinding(field, formVersionId)]
  if (exception && field.fill === 'asked')
    return [
      finding('FORM_ASKS_WHAT_IS_HELD', said.excepted, {
        ...column,
        severity: 'notes',
        values: { column: titleOf(field), reason: exception.reason, by: exception.recordedBy },
      }),
    ]
  if (!overruled) return []
  return [
    finding('FORM_MEANING_OVERRULED', said.overruled, {
      ...column,
      severity: 'warns',
      values: { column: titleOf(field), element: overruled.elementName, owner: overruled.ownerName, by: overruled.by },
    }),
  ]
}

/** With the joint meeting's reason, what would block is a note. */
function ofSameAsk(ask: Form['sameAsks'][number], form: Form, applicant: string): Finding {
  const { sentence, exception } = ask
  const severity = sameAskSeverity(ask, form, applicant)
  if (severity !== 'blocks' || !exception) return finding('SAME_ASK_AS_FORM', said.sameAsk, { ...column, severity, values: { sentence } })
  const { reason, recordedBy } = exception
  return finding('SAME_ASK_AS_FORM', said.sameAskExcepted, { ...column, severity: 'notes', values: { sentence, reason, by: recordedBy } })
}

/** An item has at least one minute, even where a form is only looked over. */
function ofMinutes(minutes: number | null | undefined, form: Form): Finding[] {
  const counted = Math.max(1, form.minutes)
  if (!minutes || minutes === counted) return []
  const less = minutes < counted
  return [
    finding('FORM_MINUTES_DIFFER', less ? said.minutesLess : said.minutesMore, {
      field: 'minutes',
      severity: less ? 'blocks' : 'warns',
      clause: law.lists,
      values: { asked: minutes, counted },
    }),
  ]
}

const sameSet = (one: readonly string[], other: readonly string[]) => one.toSorted().join() === other.toSorted().join()

export const checkForm: Check = ({ form, applicantOrganisationId }, { proposal }) => {
  if (!form) return []
  const differs = (field: string, what: Text) => finding('FORM_DIFFERS', said.differs, { field, severity: 'warns', values: { what } })
  return [
    ...form.notReady.map(({ text }) => finding('FORM_NOT_READY', said.notReady, { field: 'application', severity: 'blocks', values: { fault: text } })),
    ...form.fields.flatMap((field) => ofField(field, form.id)),
    ...form.sameAsks.map((ask) => ofSameAsk(ask, form, applicantOrganisationId)),
    ...ofMinutes(proposal.minutes, form),
    ...(proposal.areaCodes && !sameSet(proposal.areaCodes, form.areaCodes) ? [differs('areaCodes', say(partWords.areas))] : []),
    ...(proposal.frequencyPeriod && proposal.frequencyPeriod !== form.period ? [differs('frequencyPeriod', say(partWords.period))] : []),
  ]
}
