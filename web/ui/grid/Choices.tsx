/** The list beneath a cell of codes: narrowed as one types, by name, code or pinyin initials. The text field keeps the focus. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../words.ts'
import './choices.css'
import { placeOf, type Place, type Sight } from './place.ts'
import type { Option } from './types.ts'
import { words } from './words.ts'

type Props = { id: string; anchor: RefObject<HTMLElement | null>; options: readonly Option[]; at: number; onPick: (option: Option) => void }

function seen(): Sight {
  const { visualViewport: view } = window
  if (!view) return { left: 0, top: 0, width: innerWidth, height: innerHeight }
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height }
}

export function Choices({ id, anchor, options, at, onPick }: Props) {
  const w = useWords(words)
  const [place, setPlace] = useState<Place>()
  useLayoutEffect(() => {
    const stand = () => {
      const box = anchor.current?.getBoundingClientRect()
      if (box) setPlace(placeOf(box, seen(), document.documentElement.clientHeight))
    }
    stand()
    // the keyboard of a phone moves what can be seen, and nothing scrolls
    const { visualViewport } = window
    document.addEventListener('scroll', stand, true)
    visualViewport?.addEventListener('resize', stand)
    visualViewport?.addEventListener('scroll', stand)
    return () => {
      document.removeEventListener('scroll', stand, true)
      visualViewport?.removeEventListener('resize', stand)
      visualViewport?.removeEventListener('scroll', stand)
    }
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
