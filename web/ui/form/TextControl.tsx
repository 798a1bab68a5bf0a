/** Text, figures and dates: the browser keeps what is typed; React is not asked at every key. */
import { readDate, showDate } from '../grid/dates.ts'
import { useLanguage, useWords } from '../../words.ts'
import { inputClass, type ControlProps } from './tie.ts'
import { words } from './words.ts'

const dateHow = { day: 'dateHow', month: 'monthHow', year: 'yearHow' } as const

export function TextControl({ field, tie, tools }: ControlProps) {
  const w = useWords(words)
  const language = useLanguage()
  const { key, kind, grain = 'day', readOnly } = field
  const text = tools.entries.textOf(key)
  const shared = {
    ...tie,
    className: kind === 'number' ? `${inputClass(tie)} figure` : inputClass(tie),
    defaultValue: text,
    readOnly,
    autoComplete: 'off',
    onInput: (event: React.SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => tools.type(key, event.currentTarget.value),
    onBlur: () => tools.settle(key),
  }
  if (kind === 'long') return <textarea rows={3} {...shared} />
  if (kind !== 'date') return <input type="text" inputMode={kind === 'number' ? 'decimal' : undefined} {...shared} />
  const value = readDate(text)
  const read = value && value !== text && showDate(language, value)
  return (
    <span className="form-date">
      <input type="text" placeholder={w(dateHow[grain])} {...shared} />
      {read && read !== text && <span className="muted">{w('readAs', { day: read })}</span>}
    </span>
  )
}
