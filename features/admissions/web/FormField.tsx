/**
 * A field of the form: label above, help below, then the server's sentence and what the pre-check found about it.
 * `group` for several controls under one name (a fieldset with a legend); else the control gets the tie.
 */
import type { ReactNode } from 'react'
import { FieldError, faultOf } from '../../../web/ui/FieldError.tsx'
import type { Tie } from '../../../web/ui/FieldBox.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { fieldWords } from './field-words.ts'
import { FindingLine } from './FindingLine.tsx'
import { placeOf, useForm } from './form.ts'

type Props = { name: keyof typeof fieldWords; help?: ReactNode; group?: boolean; children: (tie: Tie) => ReactNode }

export function FormField({ name, help, group = false, children }: Props) {
  const w = useWords(fieldWords)
  const text = useText()
  const form = useForm()
  const id = `field-${name}`
  const fault = text(faultOf(form.problem, name))
  const findings = form.ripe(name) ? form.findings.filter((finding) => placeOf(finding.field) === name) : []
  const blocked = !!fault || findings.some(({ severity }) => severity === 'blocks')
  const described = [help && `${id}-help`, fault && `${id}-error`, findings.length > 0 && `${id}-findings`].filter(Boolean).join(' ')
  const tie: Tie = { id, ...(described && { 'aria-describedby': described }), ...(blocked && { 'aria-invalid': true, status: 'error' }) }
  const below = (
    <>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} sentence={fault} />
      {findings.length > 0 && (
        <ul className="field-findings" id={`${id}-findings`}>
          {findings.map((finding) => (
            <FindingLine key={finding.code + finding.sentence.zh} finding={finding} />
          ))}
        </ul>
      )}
    </>
  )
  if (group)
    return (
      <fieldset className="field field-group" id={id} tabIndex={-1} aria-describedby={described || undefined} onBlur={() => form.touch(name)}>
        <legend>{w(name)}</legend>
        {children(tie)}
        {below}
      </fieldset>
    )
  return (
    <div className="field" onBlur={() => form.touch(name)}>
      <label htmlFor={id}>{w(name)}</label>
      {children(tie)}
      {below}
    </div>
  )
}
