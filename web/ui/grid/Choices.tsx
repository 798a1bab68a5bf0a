/** The list beneath a cell of codes: narrowed as one types, by name, code or pinyin initials. The text field keeps the focus. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../words.ts'
import './choices.css'
import type { Option } from './types.ts'
import { words } from './words.ts'

type Props = { id: string; anchor: RefObject<HTMLElement | null>; options: readonly Option[]; at: number; onPick: (option: Option) => void }

export function narrowed(options: readonly Option[], text: string): readonly Option[] {
  const part = text.normalize('NFKC').trim().toLowerCase()
  const fits = ({ code, name, initials }: Option) => name.toLowerCase().includes(part) || code.toLowerCase().startsWith(part) || initials?.startsWith(part)
  return part === '' ? options : options.filter(fits)
}

export function Choices({ id, anchor, options, at, onPick }: Props) {
  const w = useWords(words)
  const [place, setPlace] = useState<{ left: number; top: number; width: number }>()
  useLayoutEffect(() => {
    const stand = () => {
      const box = anchor.current?.getBoundingClientRect()
      if (box) setPlace({ left: box.left, top: box.bottom + 260 > innerHeight ? Math.max(0, box.top - 250) : box.bottom, width: Math.max(box.width, 160) })
    }
    stand()
    document.addEventListener('scroll', stand, true)
    return () => document.removeEventListener('scroll', stand, true)
  }, [anchor])
  return createPortal(
    <div className="grid-choices" id={id} role="listbox" aria-label={w('choices')} style={place}>
      {options.map((option, place) => (
        // keys are heard by the text field, which names the chosen line
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={option.code}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          ref={(line) => void (place === at && line?.scrollIntoView({ block: 'nearest' }))}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          {option.name}
        </div>
      ))}
      {options.length === 0 && (
        <div role="option" aria-disabled="true" aria-selected="false" className="muted">
          {w('noChoice')}
        </div>
      )}
    </div>,
    document.body,
  )
}
