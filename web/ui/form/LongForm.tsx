/**
 * A long form for one subject or one report, quick at 250 fields: fields keep their own text, the first screenful is drawn at once, the
 * rest between the keys. Give it another `key` to begin anew with other values.
 */
import { useEffect, useMemo, useState, type ComponentType, type ReactNode, type SyntheticEvent } from 'react'
import type { CellValue } from '../grid/types.ts'
import { fitWords } from '../grid/fit-words.ts'
import { useLanguage, useWords } from '../../words.ts'
import { useDraft } from './draft.ts'
import { useDrawn } from './drawn.ts'
import { createEntries, type Draft, type Entries, type Fault } from './entries.ts'
import { FaultSummary } from './FaultSummary.tsx'
import './form.css'
import { JumpList } from './JumpList.tsx'
import { LongField } from './LongField.tsx'
import { fieldId, type FormTools } from './tie.ts'
import type { FieldNote, FieldViewProps, FormField, FormSection, Given } from './types.ts'
import { words } from './words.ts'

export type LongFormProps = {
  label: string
  /** Keep it the same object while the form is the same. */
  sections: readonly FormSection[]
  /** What the form opens with; masked fields carry their mask. */
  values: Readonly<Record<string, CellValue>>
  /** Texts from an earlier visit, and where to keep them; they may be personal: keep them on the server, not on the device. */
  draft?: Draft
  onDraft?: (draft: Draft, entries: Entries) => void
  /** At every key, before anything is kept. Keep it the same function. */
  onTyped?: (entries: Entries) => void
  /** Called when every field fits. */
  onSubmit: (given: Given) => unknown
  /** Draws each field in the page's own way; the same component as long as the form is the same. */
  fieldView?: ComponentType<FieldViewProps>
  /** False: no list of the sections beside. */
  jump?: boolean
  /** Where the value of a field comes from. Keep it the same function, and its answers the same objects. */
  noteOf?: (field: FormField) => FieldNote | undefined
  /** Sentences of the server, by field; a field's own fault goes first. A section that draws itself is drawn again for another object. */
  errors?: Readonly<Record<string, string>>
  /** Asks for the purpose, records, answers the value in full; nothing when the person changed their mind. */
  onReveal?: (field: FormField) => Promise<string | undefined>
  /** Without it there is nothing to hand in. */
  submit?: ReactNode
  isBusy?: boolean
  /** Always in sight above the button: a refusal, a question. */
  notice?: ReactNode
  /** Beside the submit button. */
  children?: ReactNode
}

const goTo = (id: string) => {
  const element = document.getElementById(id)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

export function LongForm(props: LongFormProps) {
  const {
    label,
    sections,
    values,
    draft,
    onDraft,
    onTyped,
    onSubmit,
    fieldView: FieldView = LongField,
    jump = true,
    noteOf,
    errors,
    onReveal,
    submit,
    isBusy,
    notice,
    children,
  } = props
  const w = useWords(words)
  const say = useWords(fitWords)
  const language = useLanguage()
  const [entries] = useState(() => createEntries({ sections, values, draft, say, missing: () => w('missing'), language }))
  const { soon, flush } = useDraft(entries, onDraft)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [sought, setSought] = useState<string>()
  // a section that draws itself may not have drawn the field yet
  const seek = (key: string) => (document.getElementById(fieldId(key)) ? goTo(fieldId(key)) : setSought(key))
  useEffect(() => {
    if (sought !== undefined) goTo(fieldId(sought))
  }, [sought])
  const drawn = useDrawn(sections)
  const tools = useMemo<FormTools>(
    () => ({
      entries,
      type(key, text) {
        entries.type(key, text)
        soon()
        onTyped?.(entries)
      },
      settle: entries.settle,
      reveal: onReveal,
    }),
    [entries, soon, onTyped, onReveal],
  )
  const handIn = (event: SyntheticEvent) => {
    event.preventDefault()
    // Enter comes here too, whatever the button says
    if (isBusy || submit === undefined) return
    flush()
    const found = entries.check()
    setFaults(found)
    if (found.length === 0) onSubmit(entries.handOver())
  }
  return (
    <div className="long-form" role="form" aria-label={label} onSubmit={handIn}>
      {jump && sections.length > 1 && <JumpList sections={sections} entries={entries} onGo={(key) => goTo(`section-${key}`)} />}
      <div className="form-sections">
        {faults.length > 0 && <FaultSummary faults={faults} onGo={seek} />}
        {sections.map(({ key, title, lead, fields, body: Body }, place) => (
          <section
            key={key}
            className="form-section"
            aria-labelledby={`section-${key}`}
            style={{ containIntrinsicBlockSize: `auto ${80 + fields.length * 48}px` }}
          >
            <h2 id={`section-${key}`} tabIndex={-1}>
              {title}
            </h2>
            {lead && <p className="muted">{lead}</p>}
            {Body && drawn(place) > 0 && <Body tools={tools} errors={errors} sought={sought} />}
            {!Body && (
              <div className="form-fields">
                {fields.slice(0, drawn(place)).map((field) => (
                  <FieldView key={field.key} field={field} tools={tools} note={noteOf?.(field)} error={errors?.[field.key]} />
                ))}
              </div>
            )}
          </section>
        ))}
        {submit !== undefined && (
          <div className="form-verbs">
            {notice && <div className="form-notice">{notice}</div>}
            <button type="button" className="primary-button" disabled={isBusy} onClick={handIn}>
              {submit}
            </button>
            {children}
          </div>
        )}
      </div>
    </div>
  )
}
