/** A state as word, mark and colour. Tones: info under review, ok done, jade admitted, warn due/stale, danger refused, pending waits for others, neutral. */
import type { Pair, Text } from '../../foundation/words.ts'
import { useText } from '../words.ts'
import { Mark, type Tone } from './Mark.tsx'
import './ui.css'

export function StateTag({ tone, word }: { tone: Tone; word: Pair | Text | string }) {
  const text = useText()
  return (
    <span className={`state state-${tone}`}>
      <Mark tone={tone} />
      {text(word)}
    </span>
  )
}
