/**
 * A computed number that opens its sum: `<Sum value={f.hours(minutes)} lines={[{ label, value }]} note={…} />`; the last
 * line is the result.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../words.ts'
import { words } from './words.ts'

export type SumLine = { label: ReactNode; value: ReactNode }

export function Sum({ value, lines, note }: { value: ReactNode; lines: SumLine[]; note?: ReactNode }) {
  const w = useWords(words)
  const box = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState({ left: 0, top: 0 })

  // fixed to the window, so that a list that scrolls sideways does not cut it off; anything done elsewhere closes it
  useEffect(() => {
    const sum = box.current
    if (!open || !sum) return undefined
    const here = sum.getBoundingClientRect()
    const { offsetWidth, offsetHeight } = sum.lastElementChild as HTMLElement
    const below = here.bottom + 6 + offsetHeight <= innerHeight || here.top < offsetHeight
    setPlace({
      left: Math.max(8, Math.min(here.left, innerWidth - offsetWidth - 8)),
      top: below ? here.bottom + 6 : here.top - offsetHeight - 6,
    })
    const close = (event: Event) => {
      if (!(event.target instanceof Node && sum.contains(event.target))) sum.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('scroll', close, true)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('scroll', close, true)
    }
  }, [open])

  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box.current?.open) return
    event.stopPropagation()
    box.current.open = false
    box.current.querySelector('summary')?.focus()
  }
  return (
    <details className="sum" ref={box} onKeyDown={escape} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={w('openSum')}>{value}</summary>
      <div className="sum-box" style={place}>
        <table>
          <caption>{w('openSum')}</caption>
          <tbody>
            {lines.map(({ label, value: figure }, line) => (
              <tr key={line}>
                <th scope="row">{label}</th>
                <td>{figure}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {note && <p>{note}</p>}
      </div>
    </details>
  )
}
