/**
 * A refusal as people need it: the sentence, the fields to mend (each a link to `#field-<name>`, see FieldBox), and all
 * reasons. `names` gives fields their words; without them the sentence alone is the link. Reasons are whatever `details` carries with a `text` in both languages.
 */
import type { RefusalBody } from '../../foundation/refusal.ts'
import type { Pair, Text } from '../../foundation/words.ts'
import { useText, useWords } from '../words.ts'
import { Mark } from './Mark.tsx'
import { words } from './words.ts'

type Reason = { text: Text; clause?: string | Text | null }

function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'object' && value.text !== null && 'zh' in value.text
}

/** All reasons in `details`: a list of them, or a record holding such lists. */
function reasonsIn(details: unknown): Reason[] {
  if (Array.isArray(details)) return details.filter(isReason)
  return typeof details === 'object' && details !== null ? Object.values(details).flatMap((value) => (Array.isArray(value) ? value.filter(isReason) : [])) : []
}

export function RefusalNotice({ problem, names = {} }: { problem: RefusalBody | undefined; names?: Readonly<Record<string, Pair>> }) {
  const text = useText()
  const w = useWords(words)
  if (!problem) return null
  const reasons = reasonsIn(problem.details)
  const fields = problem.fields ?? []
  return (
    <div className="notice state-danger" role="alert">
      <Mark tone="danger" size={18} />
      <div>
        <p>{text(problem.text)}</p>
        {fields.length > 0 && (
          <ul aria-label={w('fieldsToMend', { n: fields.length })}>
            {fields.map(({ field, text: fault }) => (
              <li key={field + fault.zh}>
                {names[field] && `${text(names[field])}：`}
                <a href={`#field-${field}`}>{text(fault)}</a>
              </li>
            ))}
          </ul>
        )}
        {reasons.length > 0 && (
          <ul aria-label={w('reasons', { n: reasons.length })}>
            {reasons.map((reason) => (
              <li key={reason.text.zh}>
                {text(reason.text)}
                {reason.clause && <small> {text(reason.clause)}</small>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
