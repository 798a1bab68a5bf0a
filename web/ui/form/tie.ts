/** What a control needs: its field, what was typed so far, and what ties it to label, help, note and error. */
import type { Entries } from './entries.ts'
import type { FormField } from './types.ts'

export type FormTools = {
  entries: Entries
  type: (key: string, text: string) => void
  settle: (key: string) => void
  reveal: ((field: FormField) => Promise<string | undefined>) | undefined
}
export type ControlTie = { id: string; 'aria-labelledby'?: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true }
export type ControlProps = { field: FormField; tie: ControlTie; tools: FormTools }

export const fieldId = (key: string) => `form-${key}`
export const inputClass = (tie: ControlTie) => (tie['aria-invalid'] ? 'plain-input wrong' : 'plain-input')
