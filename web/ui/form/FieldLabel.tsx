import type { ReactNode } from 'react'
import { fieldId } from './tie.ts'
import type { FormField } from './types.ts'

/** Names the control of a field; a click on it leads there. The three answers of a yes or no have their own labels and are named as a group. */
export function FieldLabel({ field: { key, kind }, children }: { field: FormField; children: ReactNode }) {
  const id = fieldId(key)
  if (kind === 'boolean')
    return (
      <span className="form-label" id={`${id}-label`}>
        {children}
      </span>
    )
  return (
    <label htmlFor={id} id={`${id}-label`}>
      {children}
    </label>
  )
}
