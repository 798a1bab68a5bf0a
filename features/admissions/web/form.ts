/** What every field of the form needs to know: the draft, how to change it, and what was found. */
import { createContext, useContext } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import type { Finding, PrecheckAnswer } from '../contract.ts'
import type { Draft, DraftField } from './draft.ts'

export type Form = {
  draft: Draft
  set: (field: DraftField, value: unknown) => void
  findings: readonly Finding[]
  estimate: PrecheckAnswer['estimate']
  /** The server's refusal of a save or submission, its fields named as the form names them. */
  problem: RefusalBody | undefined
  /** Whether findings are shown at this field yet: not before somebody filled it in, left it or tried to submit. */
  ripe: (field: string) => boolean
  touch: (field: string) => void
  leadName: string | undefined
}

export const FormContext = createContext<Form | undefined>(undefined)

export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm outside a form')
  return form
}

/** The form shows two of the contract's fields as one. */
const places: Readonly<Record<string, string>> = { frequencyCount: 'frequency', frequencyPeriod: 'frequency', list: 'title' }

export function placeOf(field: string): string {
  const name = field.replace(/^proposal\./, '').split('.')[0] ?? field
  return places[name] ?? name
}

/** The refusal with its fields named as the form names them: `proposal.title` → `title`. */
export function placed(problem: RefusalBody | undefined): RefusalBody | undefined {
  if (!problem?.fields) return problem
  return { ...problem, fields: problem.fields.map((fault) => ({ ...fault, field: placeOf(fault.field) })) }
}

/** Takes the reader to a field: the control itself, else the group that stands for it. */
export function goToField(field: string) {
  const box = document.getElementById(`field-${placeOf(field)}`)
  if (!box) return
  const control = box.matches('input, textarea, select') ? box : (box.querySelector<HTMLElement>('input, textarea, select, button') ?? box)
  control.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
}
