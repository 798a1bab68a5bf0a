/** The live pre-check: beside the form on wide screens, a bar that opens on narrow ones. */
import { useState } from 'react'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { Finding, Severity } from '../contract.ts'
import { EstimateLine } from './EstimateLine.tsx'
import { fieldWords } from './field-words.ts'
import { FindingLine } from './FindingLine.tsx'
import { goToField, placeOf } from './form.ts'
import { words } from './form-words.ts'
import { severityShown } from './states.ts'
import type { Precheck } from './usePrecheck.ts'

const order: Record<Severity, number> = { blocks: 0, warns: 1, notes: 2 }

export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => order[one.severity] - order[other.severity])
}

export function nameOfField(field: string) {
  const name = placeOf(field)
  return name in fieldWords ? fieldWords[name as keyof typeof fieldWords] : fieldWords.application
}

export function PrecheckPanel({ precheck: { answer, pending, problem } }: { precheck: Precheck }) {
  const w = useWords(words)
  const text = useText()
  const [open, setOpen] = useState(false)
  const findings = bySeverity(answer.findings)
  const go = (field: string) => {
    setOpen(false)
    goToField(field)
  }
  return (
    <aside className={open ? 'precheck precheck-open' : 'precheck'} aria-labelledby="precheck-title">
      <div className="precheck-head">
        <h2 id="precheck-title">{w('precheck')}</h2>
        <Counts findings={findings} />
        <button type="button" className="plain-button precheck-toggle" aria-expanded={open} aria-controls="precheck-body" onClick={() => setOpen(!open)}>
          {w(open ? 'hidePrecheck' : 'showPrecheck')}
        </button>
      </div>
      <div className="precheck-body" id="precheck-body">
        <p className="muted precheck-state" role="status">
          {pending ? w('precheckNow') : problem ? w('precheckFailed', { why: problem.text }) : answer.maySubmit ? w('mayBeSubmitted') : w('precheckDone')}
        </p>
        <h3>{w('estimate')}</h3>
        <EstimateLine of={answer.estimate} />
        {findings.length === 0 ? (
          <p>{w('noFindings')}</p>
        ) : (
          <ul className="findings">
            {findings.map((finding) => (
              <FindingLine
                key={finding.code + finding.field + finding.sentence.zh}
                finding={finding}
                fieldName={text(nameOfField(finding.field))}
                onGo={() => go(finding.field)}
              />
            ))}
          </ul>
        )}
      </div>
    </aside>
  )
}

/** How many of each severity, in words. */
export function Counts({ findings }: { findings: readonly Finding[] }) {
  const w = useWords(words)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const shown = [['blocks', 'blocksCount'] as const, ['warns', 'warnsCount'] as const, ['notes', 'notesCount'] as const].filter(
    ([severity]) => count(severity) > 0,
  )
  return (
    <p className="precheck-counts">
      {shown.map(([severity, word]) => (
        <span key={severity} className={`state state-${severityShown[severity].tone}`}>
          <Mark tone={severityShown[severity].tone} />
          {w(word, { n: count(severity) })}
        </span>
      ))}
      {shown.length === 0 && (
        <span className="state state-ok">
          <Mark tone="ok" />
          {w('noFindings')}
        </span>
      )}
    </p>
  )
}
