/** A labelled choice among a few named values; `nothing` is what no choice is called (all, not known). */
import type { Pair } from '../../foundation/words.ts'
import { useText } from '../words.ts'

type Props<Value extends string> = {
  name: string
  label: string
  value: Value | undefined
  options: readonly Value[]
  of: Readonly<Record<Value, Pair>>
  nothing: string
  onChange: (value: Value | undefined) => void
}

export function FilterChoice<Value extends string>({ name, label, value, options, of, nothing, onChange }: Props<Value>) {
  const text = useText()
  return (
    <div className="field">
      <label htmlFor={`choice-${name}`}>{label}</label>
      <select
        id={`choice-${name}`}
        className="plain-input"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option === event.target.value))}
      >
        <option value="">{nothing}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {text(of[option])}
          </option>
        ))}
      </select>
    </div>
  )
}
