/** A date as people write it, and beside it how it is read. Said while it is typed: said on leaving, it would move the page under the click that leaves. */
import { useState } from 'react'
import { readDate, showDate } from '../grid/dates.ts'
import { useLanguage, useWords } from '../../words.ts'
import { TextControl } from './TextControl.tsx'
import type { ControlProps } from './tie.ts'
import { words } from './words.ts'

const how = { day: 'dateHow', month: 'monthHow', year: 'yearHow' } as const

export function DateControl(props: ControlProps) {
  const { field, tools } = props
  const w = useWords(words)
  const language = useLanguage()
  const [text, setText] = useState(() => tools.entries.textOf(field.key))
  const value = readDate(text)
  const read = value && value !== text && showDate(language, value)
  return (
    <span className="form-date">
      <TextControl {...props} placeholder={w(how[field.grain ?? 'day'])} onText={setText} />
      {read && read !== text && <span className="muted">{w('readAs', { day: read })}</span>}
    </span>
  )
}
