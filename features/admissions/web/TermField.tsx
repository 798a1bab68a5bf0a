/** A labelled control inside a group of fields that share one place for findings. */
import { useId, type ReactNode } from 'react'

type Props = { label: string; help?: string; children: (tie: { id: string; 'aria-describedby'?: string }) => ReactNode }

export function TermField({ label, help, children }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(help && { 'aria-describedby': `${id}-help` }) })}
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
