import { useState } from 'react'
import { useFocusBetween } from '../focus.ts'
import { useWords } from '../../words.ts'
import { ChoiceControl } from './ChoiceControl.tsx'
import { inputClass, type ControlProps } from './tie.ts'
import { words } from './words.ts'

/** A masked value: shown in full on asking (the page asks for the purpose and records), or typed anew. It is never mended in part. */
export function MaskedControl({ field, tie, tools }: ControlProps) {
  const w = useWords(words)
  const { key, label, readOnly } = field
  const { entries } = tools
  const isHeld = entries.given(key).value !== null
  const [isWriting, setWriting] = useState(!isHeld || entries.textOf(key) !== '')
  const [shown, setShown] = useState<string>()
  const { inside, button } = useFocusBetween<HTMLInputElement>(isWriting)

  if (isWriting && !readOnly) {
    const keepOld = () => {
      tools.type(key, '')
      tools.settle(key)
      setWriting(false)
    }
    return (
      <span className="form-masked">
        {field.options ? (
          <ChoiceControl field={field} tie={tie} tools={tools} />
        ) : (
          <input
            type="text"
            {...tie}
            className={inputClass(tie)}
            defaultValue={entries.textOf(key)}
            autoComplete="off"
            ref={inside}
            onInput={(event) => tools.type(key, event.currentTarget.value)}
            onBlur={() => tools.settle(key)}
          />
        )}
        {isHeld && (
          <button type="button" className="plain-button" onClick={keepOld}>
            {w('keepOld')}
          </button>
        )}
      </span>
    )
  }
  const reveal = async () => setShown(await tools.reveal?.(field))
  return (
    <span className="form-masked">
      <input type="text" readOnly {...tie} className={inputClass(tie)} value={shown ?? entries.mask(key)} />
      {tools.reveal && (
        <button
          type="button"
          className="plain-button"
          aria-label={shown === undefined ? w('revealFull', { label }) : undefined}
          onClick={() => (shown === undefined ? void reveal() : setShown(undefined))}
        >
          {shown === undefined ? w('reveal') : w('hide')}
        </button>
      )}
      {!readOnly && (
        <button type="button" className="plain-button" ref={button} aria-label={w('rewriteField', { label })} onClick={() => setWriting(true)}>
          {w('rewrite')}
        </button>
      )}
    </span>
  )
}
