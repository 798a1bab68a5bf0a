/**
 * The text field of the active cell. It has the focus all the time, empty and unseen while keys move: the first key of an input method
 * is then composed in the field itself, and nothing of it is lost. (Grids that open an editor at the first key lose it.)
 */
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { Field, Mode } from './hand.ts'
import { useChoices } from './choosing.ts'
import { Choices } from './Choices.tsx'
import type { GridTools } from './tools.ts'
import type { Column, Option } from './types.ts'

type Props = { column: Column; options: readonly Option[] | undefined; label: string; mode: Mode; locked: boolean; invalid: boolean; tools: GridTools }

export function CellInput({ column, options, label, mode, locked, invalid, tools }: Props) {
  const field = useRef<Field>(null)
  const { input, inside } = tools
  useLayoutEffect(() => {
    const { current } = field
    input.current = current
    if (inside.current) current?.focus({ preventScroll: true })
    return () => {
      if (input.current === current) input.current = null
    }
  }, [input, inside])
  const choices = useChoices(field, options, mode, tools.keep)

  const tie = {
    className: mode === 'rest' ? 'grid-input' : 'grid-input writing',
    'aria-label': label,
    'aria-describedby': tools.lineId,
    'aria-invalid': invalid || undefined,
    readOnly: locked,
    autoComplete: 'off',
    spellCheck: false,
    onCompositionStart: tools.wrote,
    onInput: () => {
      tools.wrote()
      choices?.narrow()
    },
    onKeyDown: (event: KeyboardEvent) => choices?.pressed(event),
  }
  if (column.kind === 'text') return <textarea ref={field as React.RefObject<HTMLTextAreaElement>} rows={1} {...tie} />
  return (
    <>
      <input
        ref={field as React.RefObject<HTMLInputElement>}
        type="text"
        inputMode={column.kind === 'number' ? 'decimal' : undefined}
        {...tie}
        {...(choices && { role: 'combobox', 'aria-autocomplete': 'list', ...choices.tie })}
      />
      {choices && mode !== 'rest' && <Choices id={choices.id} anchor={field} options={choices.shown} at={choices.at} onPick={choices.pick} />}
    </>
  )
}
