/** The error beside a field, in a sentence that says what to do. Takes the sentence, or the refusal and the field's name. */
import type { RefusalBody } from '../../foundation/refusal.ts'
import { useText } from '../words.ts'
import { Mark } from './Mark.tsx'

type Props = { id?: string; sentence?: string; problem?: RefusalBody | undefined; field?: string }

export function faultOf(problem: RefusalBody | undefined, field: string) {
  return problem?.fields?.find((fault) => fault.field === field || fault.field.startsWith(`${field}.`))?.text
}

export function FieldError({ id, sentence, problem, field = '' }: Props) {
  const text = useText()
  const said = sentence ?? text(faultOf(problem, field))
  if (!said) return null
  return (
    <p className="field-error" id={id}>
      <Mark tone="danger" />
      {said}
    </p>
  )
}
