/** Keys and state of the list beneath a cell of codes. */
import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { narrowed } from './narrowed.ts'
import type { Field, Mode } from './hand.ts'
import type { Option } from './types.ts'

export function useChoices(field: RefObject<Field | null>, options: readonly Option[] | undefined, mode: Mode, keep: () => void) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(-1)
  if (!options) return undefined
  // what stands in an opened cell does not narrow the list
  const shown = narrowed(options, mode === 'rest' ? '' : text)
  const isOpen = mode !== 'rest'

  const put = (option: Option) => {
    if (field.current) field.current.value = option.name
  }
  return {
    id,
    shown,
    at,
    tie: { 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined, 'aria-activedescendant': isOpen && at >= 0 ? `${id}-${at}` : undefined },
    narrow() {
      setText(field.current?.value ?? '')
      setAt(0)
    },
    pick(option: Option) {
      put(option)
      keep()
      setText('')
      setAt(-1)
    },
    pressed(event: KeyboardEvent) {
      if (!isOpen || event.nativeEvent.isComposing || event.altKey) return
      const { key } = event
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        event.preventDefault()
        if (shown.length > 0) setAt((at + (key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length)
      } else if (key === 'Enter' || key === 'Tab') {
        const option = shown[at]
        // a text that names nothing in the list stays as typed, and is marked
        if (option && (field.current?.value ?? '') !== '') put(option)
        setText('')
        setAt(-1)
      } else if (key === 'Escape') {
        setText('')
        setAt(-1)
      }
    },
  }
}
