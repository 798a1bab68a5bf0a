/** One field in the designer: label, kind, unit, how it is filled; below it what the engine found. */
import { Button } from 'antd'
import { useState } from 'react'
import { useText, useWords } from '../../../../web/words.ts'
import { FieldKind, type FieldFinding, type FormField } from '../../contract.ts'
import { FindingNote } from '../FindingNote.tsx'
import { kindWords } from '../words.ts'
import { changeField, moveField, removeField } from './content.ts'
import type { Drafting } from './drafting.ts'
import { FieldMore } from './FieldMore.tsx'
import { MappingBox } from './MappingBox.tsx'
import { words } from './words.ts'

type Props = { field: FormField; finding: FieldFinding | undefined; drafting: Drafting }

export function FieldLine({ field, finding, drafting }: Props) {
  const w = useWords(words)
  const text = useText()
  const [open, setOpen] = useState(false)
  const { content, change } = drafting
  const set = (part: Partial<FormField>) => change(changeField(content, field.id, part))
  return (
    <li className="builder-field" id={`field-${field.id}`} tabIndex={-1}>
      <div className="builder-field-line">
        <span className="muted builder-field-id">{field.id}</span>
        <label className="builder-grow">
          <span className="hidden-words">{w('label')}</span>
          <input className="plain-input" maxLength={200} value={field.label} onChange={(event) => set({ label: event.target.value })} />
        </label>
        <label>
          <span className="hidden-words">{w('kind')}</span>
          <select className="plain-input" value={field.kind} onChange={(event) => set({ kind: FieldKind.parse(event.target.value) })}>
            {FieldKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {text(kindWords[kind])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="hidden-words">{w('unit')}</span>
          <input
            className="plain-input builder-unit"
            placeholder={w('unit')}
            maxLength={20}
            value={field.unit ?? ''}
            onChange={(event) => set({ unit: event.target.value || null })}
          />
        </label>
        <label>
          <span className="hidden-words">{w('fill')}</span>
          <select
            className="plain-input"
            value={field.fill}
            onChange={(event) => {
              const fill = event.target.value === 'drawn' ? 'drawn' : event.target.value === 'calculated' ? 'calculated' : 'asked'
              set({ fill, ...(fill !== 'calculated' && { formula: null }) })
              if (fill === 'calculated') setOpen(true)
            }}
          >
            <option value="asked">{w('asked')}</option>
            <option value="drawn">{w('drawn')}</option>
            <option value="calculated">{w('calculated')}</option>
          </select>
        </label>
        <Button type="text" aria-expanded={open} aria-label={w('moreOf', { label: field.label })} onClick={() => setOpen(!open)}>
          {w('more')}
        </Button>
      </div>
      {finding && field.fill !== 'calculated' && (
        <div className="builder-finding">
          <FindingNote finding={finding} />
          <MappingBox field={field} finding={finding} drafting={drafting} />
        </div>
      )}
      {open && (
        <>
          <FieldMore field={field} content={content} onChange={set} />
          <div className="task-actions">
            <Button onClick={() => change(moveField(content, field.id, -1))}>{w('up')}</Button>
            <Button onClick={() => change(moveField(content, field.id, 1))}>{w('down')}</Button>
            <Button danger onClick={() => change(removeField(content, field.id))}>
              {w('remove')}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
