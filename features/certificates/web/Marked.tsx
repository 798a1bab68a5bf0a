/** The sentence with the words that matched marked. */
import type { Marked as Mark } from '../contract/asked.ts'

export function Marked({ sentence, marks }: { sentence: string; marks: readonly Mark[] }) {
  const parts: { text: string; marked: boolean; at: number }[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue
    if (start > at) parts.push({ text: sentence.slice(at, start), marked: false, at })
    parts.push({ text: sentence.slice(start, end), marked: true, at: start })
    at = end
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), marked: false, at })
  return <>{parts.map((part) => (part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>))}</>
}
