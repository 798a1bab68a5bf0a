/** The browser's own fields: quick with hundreds of them, and at home with any input method. */
import { useEffect, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { Value } from '../../../elements/contract.ts'
import type { FormField } from '../../../forms/contract.ts'
import { words } from './words.ts'

type Props = { field: FormField; value: Value; labelledBy: string; fault?: string | undefined; onChange: (value: Value) => void }

/** A figure typed is a number as soon as it reads as one; anything else goes as typed, and the server says what is wrong. */
export function readTyped(kind: FormField['kind'], typed: string): Value {
  const plain = typed.trim()
  if (plain === '') return null
  if (!['integer', 'number', 'money'].includes(kind)) return plain
  const figure = Number(plain.replaceAll(',', '').replaceAll('，', ''))
  return Number.isFinite(figure) ? figure : plain
}

export function ValueInput({ field, value, labelledBy, fault, onChange }: Props) {
  const w = useWords(words)
  const shown = value === null ? '' : String(value)
  const [typed, setTyped] = useState(shown)
  useEffect(() => {
    // what comes back from the server wins, unless it says the same in other characters (1. while 1.5 is being typed)
    setTyped((now) => (readTyped(field.kind, now) === value ? now : shown))
  }, [shown, value, field.kind])
  const tie = {
    'aria-labelledby': labelledBy,
    'aria-invalid': fault ? (true as const) : undefined,
    'aria-describedby': fault ? `fault-${field.id}` : undefined,
  }
  const choices =
    field.kind === 'boolean'
      ? [
          { code: 'true', name: w('yes') },
          { code: 'false', name: w('no') },
        ]
      : field.choices
  return (
    <>
      {field.kind === 'boolean' || choices.length > 0 ? (
        <select
          {...tie}
          className="plain-input"
          value={shown}
          onChange={({ target }) => onChange(target.value === '' ? null : field.kind === 'boolean' ? target.value === 'true' : target.value)}
        >
          <option value="">{w('pick')}</option>
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...tie}
          className={fault ? 'plain-input wrong' : 'plain-input'}
          inputMode={['integer', 'number', 'money'].includes(field.kind) ? 'decimal' : undefined}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            onChange(readTyped(field.kind, target.value))
          }}
        />
      )}
      {field.unit && <span className="muted"> {field.unit}</span>}
      {fault && (
        <p className="field-error" id={`fault-${field.id}`}>
          {fault}
        </p>
      )}
    </>
  )
}
