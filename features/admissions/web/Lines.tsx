import { useState } from 'react'
import type { Tie } from '../../../web/ui/FieldBox.tsx'
import { TextBox } from './controls.tsx'

const most = 20
const longest = 500

/** A list written one a line. What is typed stays as typed; the list has no empty lines. */
export function Lines({ tie, value, onChange }: { tie: Tie; value: readonly string[]; onChange: (lines: string[]) => void }) {
  const [typed, setTyped] = useState(value.join('\n'))
  const change = (text: string) => {
    setTyped(text)
    const lines = text.split('\n').map((line) => line.trim().slice(0, longest))
    onChange(lines.filter((line) => line !== '').slice(0, most))
  }
  return <TextBox tie={tie} value={typed} limit={most * longest} lines={2} onChange={change} />
}
