/** Small controls of the form, each tied to its label. */
import { Input, InputNumber } from 'antd'
import type { ReactNode } from 'react'
import type { Tie } from '../../../web/ui/FieldBox.tsx'

type TextProps = { tie: Tie; value: string | null | undefined; onChange: (text: string) => void; limit: number; lines?: number }

export function TextLine({ tie, value, onChange, limit }: TextProps) {
  return <Input {...tie} value={value ?? ''} maxLength={limit} onChange={(event) => onChange(event.target.value)} />
}

export function TextBox({ tie, value, onChange, limit, lines = 3 }: TextProps) {
  return (
    <Input.TextArea
      {...tie}
      value={value ?? ''}
      maxLength={limit}
      autoSize={{ minRows: lines, maxRows: 14 }}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

type NumberProps = {
  tie: Tie | { id: string; 'aria-label'?: string }
  value: number | null | undefined
  onChange: (figure: number | null) => void
  max: number
  unit: string
}

export function WholeNumber({ tie, value, onChange, max, unit }: NumberProps) {
  return (
    <span className="with-unit">
      <InputNumber
        {...tie}
        value={value ?? null}
        min={1}
        max={max}
        precision={0}
        controls={false}
        inputMode="numeric"
        onChange={(figure) => onChange(figure === null ? null : Number(figure))}
      />
      <span>{unit}</span>
    </span>
  )
}

type Option<Value extends string> = { value: Value; label: ReactNode; help?: ReactNode }
type ChoiceProps<Value extends string> = {
  name: string
  value: Value | null | undefined
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  disabled?: boolean
}

/** A choice of one, each with its explanation; the group's legend names it. */
export function OneOf<Value extends string>({ name, value, options, onChange, disabled = false }: ChoiceProps<Value>) {
  return (
    <div className="one-of">
      {options.map((option) => (
        <label key={option.value} className="one-of-option">
          <input type="radio" name={name} value={option.value} checked={value === option.value} disabled={disabled} onChange={() => onChange(option.value)} />
          <span>
            <span>{option.label}</span>
            {option.help && <span className="muted one-of-help">{option.help}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
