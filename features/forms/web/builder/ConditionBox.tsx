/** When a field is asked: always, or while another one before it says something. */
import { useId } from 'react'
import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useWords } from '../../../../web/words.ts'
import type { FormContent, FormField } from '../../contract.ts'
import { conditionFields, conditionValue, firstValue } from './condition.ts'
import { words } from './words.ts'

type Props = { field: FormField; content: FormContent; onChange: (part: Pick<FormField, 'onlyIf'>) => void }

export function ConditionBox({ field, content, onChange }: Props) {
  const w = useWords(words)
  const id = useId()
  const { data: registry } = useRead(api.elements.readRegistry, {})
  const before = conditionFields(content, field.id)
  const { onlyIf } = field
  const rests = before.find((other) => other.id === onlyIf?.field)
  const choicesOf = ({ kind, choices, codeList }: FormField) => {
    if (kind === 'boolean')
      return [
        { code: 'true', name: w('yes') },
        { code: 'false', name: w('no') },
      ]
    if (kind !== 'code') return []
    return choices.length > 0 ? choices : (registry?.codeLists.find(({ key }) => key === codeList)?.entries ?? [])
  }
  const waitFor = (other: FormField | undefined) => onChange({ onlyIf: other ? { field: other.id, is: firstValue(other, choicesOf(other)) } : null })
  const choices = rests ? choicesOf(rests) : []
  const shown = onlyIf?.is === null || onlyIf === null ? '' : String(onlyIf.is)
  const says = (typed: string) => rests && onChange({ onlyIf: { field: rests.id, is: conditionValue(rests, typed) } })
  return (
    <div className="builder-line">
      <div className="field">
        <label htmlFor={`${id}only`}>{w('onlyIf')}</label>
        <select
          id={`${id}only`}
          className="plain-input"
          value={onlyIf?.field ?? ''}
          onChange={({ target }) => waitFor(before.find((other) => other.id === target.value))}
        >
          <option value="">{w('always')}</option>
          {before.map((other) => (
            <option key={other.id} value={other.id}>
              {other.label}
            </option>
          ))}
        </select>
      </div>
      {rests && (
        <div className="field">
          <label htmlFor={`${id}is`}>{w('is')}</label>
          {choices.length > 0 ? (
            <select id={`${id}is`} className="plain-input" value={shown} onChange={({ target }) => says(target.value)}>
              {choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`${id}is`}
              className="plain-input"
              type={rests.kind === 'text' ? 'text' : 'number'}
              step="any"
              value={shown}
              onChange={({ target }) => says(target.value)}
            />
          )}
        </div>
      )}
    </div>
  )
}
