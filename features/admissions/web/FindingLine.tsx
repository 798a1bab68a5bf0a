/** One finding of the pre-check: how bad (mark, word, colour), what, what to do, on which clause; a likeness with its matching parts. */
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { Finding } from '../contract.ts'
import { ClauseName } from '../../laws/web/clauses/ClauseName.tsx'
import { words } from './form-words.ts'
import { Likeness } from './Likeness.tsx'
import { severityShown } from './states.ts'

export function FindingLine({ finding, onGo, fieldName, own }: { finding: Finding; onGo?: () => void; fieldName?: string; own?: string }) {
  const w = useWords(words)
  const text = useText()
  const { tone, word } = severityShown[finding.severity]
  return (
    <li className={`finding finding-${finding.severity}`}>
      <p className="finding-sentence">
        <span className={`finding-word state-${tone}`}>
          <Mark tone={tone} />
          {text(word)}
        </span>
        {text(finding.sentence)}
      </p>
      {text(finding.advice) && (
        <p>
          <span className="muted">{w('advice')}</span>
          {text(finding.advice)}
        </p>
      )}
      {finding.like && <Likeness like={finding.like} own={own} />}
      <p className="finding-foot">
        {finding.clause && (
          <span className="muted">
            <ClauseName of={finding.clause} />
          </span>
        )}
        {onGo && fieldName && (
          <button type="button" className="quiet-button" onClick={onGo}>
            {w('goToField', { field: fieldName })}
          </button>
        )}
        {finding.column && <DeskLink to={`/forms/${finding.column.formVersionId}?column=${finding.column.fieldId}`}>{w('goToColumn')}</DeskLink>}
        {finding.like && <DeskLink to={`/items?search=${encodeURIComponent(finding.like.title)}`}>{finding.like.title}</DeskLink>}
      </p>
    </li>
  )
}
