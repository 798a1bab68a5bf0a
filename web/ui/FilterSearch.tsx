/** A search among the filters of a list: asks when typing pauses, and follows the address bar. */
import { useEffect, useRef, useState } from 'react'
import { useQuiet } from './quiet.ts'

type Props = { name: string; label: string; value: string; onChange: (next: string) => void; maxLength?: number }

export function FilterSearch({ name, label, value, onChange, maxLength = 50 }: Props) {
  const [typed, setTyped] = useState(value)
  const asked = useRef(value)
  const quiet = useQuiet(typed.trim())
  // going back changes the address and fills the field; our own question coming back must not undo what was typed since
  useEffect(() => {
    if (value === asked.current) return
    asked.current = value
    setTyped(value)
  }, [value])
  useEffect(() => {
    if (quiet === asked.current) return
    asked.current = quiet
    onChange(quiet)
    // oxlint-disable-next-line react/exhaustive-deps -- asks once for each pause in typing
  }, [quiet])
  return (
    <div className="field">
      <label htmlFor={`search-${name}`}>{label}</label>
      <input
        id={`search-${name}`}
        type="search"
        className="plain-input"
        maxLength={maxLength}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}
