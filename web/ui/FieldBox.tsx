/**
 * A labelled field: label above, help below, error beside it. The control gets what ties it to them:
 * `<FieldBox name="title" label={w('title')} help={…} problem={send.problem}>{(tie) => <Input {...tie} value=… />}</FieldBox>`
 */
import type { ReactNode } from 'react'
import type { RefusalBody } from '../../foundation/refusal.ts'
import { useText } from '../words.ts'
import { FieldError, faultOf } from './FieldError.tsx'

export type Tie = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; status?: 'error' }
type Props = {
  name: string
  label: ReactNode
  help?: ReactNode
  problem?: RefusalBody | undefined
  /** A sentence of the page's own; else the refusal's for this field. */
  error?: string | undefined
  children: (tie: Tie) => ReactNode
}

export function FieldBox({ name, label, help, problem, error, children }: Props) {
  const text = useText()
  const id = `field-${name}`
  const sentence = error ?? text(faultOf(problem, name))
  const described = [help && `${id}-help`, sentence && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(described && { 'aria-describedby': described }), ...(sentence && { 'aria-invalid': true, status: 'error' }) })}
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} sentence={sentence} />
    </div>
  )
}
