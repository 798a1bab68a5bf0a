import { useWords } from '../words.ts'
import { words } from './words.ts'

/** How many things wait in a room: a plain number, said in full to whoever hears the page. */
export function Count({ of }: { of: number }) {
  const w = useWords(words)
  if (of === 0) return null
  return (
    <span className="room-count">
      <span aria-hidden="true">{of}</span>
      <span className="hidden-words">{w('waitingHere', { n: of })}</span>
    </span>
  )
}
