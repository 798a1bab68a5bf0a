/** Somebody saved a newer state: what they changed beside what I wrote; one of the two for each field, then saved. */
import { Button } from 'antd'
import { useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { useText, useWords } from '../../../web/words.ts'
import { type Draft, type DraftField, writeField } from './draft.ts'
import { words } from './form-words.ts'
import { nameOfField } from './PrecheckPanel.tsx'
import type { Clash } from './useDraft.ts'
import { useSaid } from './useSaid.ts'

export function ClashPanel({ clash, onSettle }: { clash: Clash; onSettle: (chosen: Draft) => void }) {
  const w = useWords(words)
  const text = useText()
  const said = useSaid()
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<DraftField>>(new Set())
  const choose = (field: DraftField, theirs: boolean) => {
    const next = new Set(takeTheirs)
    if (theirs) next.add(field)
    else next.delete(field)
    setTakeTheirs(next)
  }
  const settle = () =>
    onSettle(clash.conflicts.reduce((draft, { field, theirs }) => (takeTheirs.has(field) ? writeField(draft, field, theirs) : draft), clash.merged))
  return (
    <section className="clash" aria-labelledby="clash-title">
      <h2 id="clash-title">{w('clashTitle')}</h2>
      <p>{named(text(clash.problem.text), clash.problem, (field) => text(nameOfField(field)))}</p>
      <p>{w(clash.conflicts.length > 0 ? 'clashHow' : 'clashNone')}</p>
      {clash.conflicts.map(({ field, mine, theirs }) => (
        <fieldset key={field} className="field-group clash-field">
          <legend>{text(nameOfField(field))}</legend>
          {(['mine', 'theirs'] as const).map((whose) => (
            <label key={whose} className="one-of-option">
              <input
                type="radio"
                name={`clash-${field}`}
                checked={takeTheirs.has(field) === (whose === 'theirs')}
                onChange={() => choose(field, whose === 'theirs')}
              />
              <span>
                <strong>{w(whose)}</strong>
                <span className="clash-value">{said(field, whose === 'mine' ? mine : theirs)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className="buttons">
        <Button type="primary" onClick={settle}>
          {w('saveChosen')}
        </Button>
        <Button onClick={() => onSettle(clash.theirs)}>{w('takeTheirs')}</Button>
      </p>
    </section>
  )
}

/** The server's sentence with its fields called as the form calls them. */
function named(sentence: string, { details }: RefusalBody, nameOf: (field: string) => string): string {
  const changed = typeof details === 'object' && details !== null && 'changed' in details && Array.isArray(details.changed) ? details.changed.map(String) : []
  return changed.length > 0 ? sentence.replace(changed.join(', '), changed.map(nameOf).join('、')) : sentence
}
