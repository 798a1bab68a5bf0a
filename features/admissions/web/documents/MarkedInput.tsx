/** The text as it is typed, with marks behind it. The marks are drawn for the eye only: what was found stands in words beside it. */
import { useRef } from 'react'
import type { Tie } from '../../../../web/ui/FieldBox.tsx'
import { stretches } from './marks.ts'
import { toneOf, type ShownAsk } from './states.ts'

type Props = {
  tie: Tie
  value: string
  /** Of this very text; else none. */ asks: readonly ShownAsk[]
  onChange: (text: string) => void
  onPlace: (position: number) => void
}

export function MarkedInput({ tie: { status: _, ...tie }, value, asks, onChange, onPlace }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const select = () => {
    const at = box.current?.selectionStart ?? 0
    const ask = asks.find(({ words }) => words.start <= at && at < words.end)
    if (ask) onPlace(ask.position)
  }
  return (
    <div className="marked-input">
      <div className="marked-behind" aria-hidden="true">
        {stretches(value, asks).map(({ text, ask }, place) => (
          <span key={place} className={ask && `asking asking-${toneOf(ask)}`}>
            {text}
          </span>
        ))}
        {'\n'}
      </div>
      <textarea {...tie} ref={box} value={value} spellCheck={false} onChange={(event) => onChange(event.target.value)} onClick={select} onKeyUp={select} />
    </div>
  )
}
