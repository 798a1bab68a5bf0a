/** Less common settings of a field: formula, choices, condition, note. */
import { Input } from 'antd'
import { useId, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { FormContent, FormField } from '../../contract.ts'
import { ConditionBox } from './ConditionBox.tsx'
import { words } from './words.ts'

type Props = { field: FormField; content: FormContent; onChange: (part: Partial<FormField>) => void }

export function FieldMore({ field, content, onChange }: Props) {
  const w = useWords(words)
  const id = useId()
  const [choices, setChoices] = useState(field.choices.map(({ name }) => name).join('\n'))
  return (
    <div className="builder-more">
      {field.fill === 'calculated' && (
        <div className="field">
          <label htmlFor={`${id}formula`}>{w('formula')}</label>
          <Input id={`${id}formula`} value={field.formula ?? ''} onChange={(event) => onChange({ formula: event.target.value || null })} />
          <p className="field-help">{w('formulaHelp')}</p>
        </div>
      )}
      {field.kind === 'code' && (
        <div className="field">
          <label htmlFor={`${id}choices`}>{w('choices')}</label>
          <Input.TextArea
            id={`${id}choices`}
            autoSize={{ minRows: 2 }}
            value={choices}
            onChange={(event) => {
              setChoices(event.target.value)
              const names = [...new Set(event.target.value.split('\n').map((name) => name.trim()))].filter(Boolean)
              // a choice keeps its code when others come and go, so that earlier reports keep their meaning
              const known = new Map(field.choices.map(({ code, name }) => [name, code]))
              let last = Math.max(0, ...field.choices.map(({ code }) => Number(code) || 0))
              onChange({ choices: names.map((name) => ({ name, code: known.get(name) ?? String((last += 1)) })) })
            }}
          />
        </div>
      )}
      <ConditionBox field={field} content={content} onChange={onChange} />
      <div className="field">
        <label htmlFor={`${id}note`}>{w('note')}</label>
        <Input id={`${id}note`} maxLength={500} value={field.note} onChange={(event) => onChange({ note: event.target.value })} />
      </div>
      <label className="check">
        <input type="checkbox" checked={field.required} onChange={(event) => onChange({ required: event.target.checked })} />
        {w('required')}
      </label>
    </div>
  )
}
