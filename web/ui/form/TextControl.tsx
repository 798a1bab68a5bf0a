/** Text and figures: the browser keeps what is typed; React is not asked at every key. */
import type { SyntheticEvent } from 'react'
import { inputClass, type ControlProps } from './tie.ts'

type Props = ControlProps & { placeholder?: string; onText?: (text: string) => void }

export function TextControl({ field: { key, kind, readOnly }, tie, tools, placeholder, onText }: Props) {
  const shared = {
    ...tie,
    className: kind === 'number' ? `${inputClass(tie)} figure` : inputClass(tie),
    defaultValue: tools.entries.textOf(key),
    readOnly,
    placeholder,
    autoComplete: 'off',
    onInput({ currentTarget: { value } }: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) {
      tools.type(key, value)
      onText?.(value)
    },
    onBlur: () => tools.settle(key),
  }
  if (kind === 'long') return <textarea rows={3} {...shared} />
  return <input type="text" inputMode={kind === 'number' ? 'decimal' : undefined} {...shared} />
}
