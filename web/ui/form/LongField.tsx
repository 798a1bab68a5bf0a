import { memo, useSyncExternalStore } from 'react'
import { useLanguage, useWords } from '../../words.ts'
import { FieldError } from '../FieldError.tsx'
import { shownText } from '../grid/show.ts'
import { fittingOf } from './entries.ts'
import { FieldControl } from './FieldControl.tsx'
import { FieldLabel } from './FieldLabel.tsx'
import { SourceNote } from './SourceNote.tsx'
import { fieldId, type ControlProps, type ControlTie } from './tie.ts'
import type { FieldViewProps } from './types.ts'
import { words } from './words.ts'

function Calculated({ field, tie, tools }: ControlProps) {
  const language = useLanguage()
  const text = useSyncExternalStore(tools.entries.subscribe, () => shownText(fittingOf(field), tools.entries.valueOf(field.key), language))
  return <input type="text" readOnly {...tie} className="plain-input calculated" value={text} />
}

/** One field: label above, help below, where the value comes from, the error beside it. Drawn again only for a fault of its own. */
export const LongField = memo(function LongField({ field, tools, note, error }: FieldViewProps) {
  const w = useWords(words)
  const { entries } = tools
  const fault = useSyncExternalStore(entries.subscribe, () => entries.fault(field.key))
  const isShown = useSyncExternalStore(entries.subscribe, () => entries.shows(field))
  if (!isShown) return null
  const id = fieldId(field.key)
  const sentence = fault ?? error
  const described = [field.help && `${id}-help`, note && `${id}-note`, sentence && `${id}-error`].filter(Boolean).join(' ')
  const tie: ControlTie = {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(sentence && { 'aria-invalid': true as const }),
    ...(field.required && { 'aria-required': true as const }),
  }
  return (
    <div className={field.kind === 'long' ? 'field form-field wide' : 'field form-field'}>
      <FieldLabel field={field}>
        {field.unit ? w('withUnit', { label: field.label, unit: field.unit }) : field.label}
        {field.required && <span className="form-required">{w('required')}</span>}
      </FieldLabel>
      {field.from || field.kind === 'calculated' ? (
        <Calculated field={field} tie={tie} tools={tools} />
      ) : (
        <FieldControl field={field} tie={tie} tools={tools} />
      )}
      {field.help && (
        <p className="field-help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {note && <SourceNote id={`${id}-note`} note={note} />}
      {sentence && <FieldError id={`${id}-error`} sentence={sentence} />}
    </div>
  )
})
