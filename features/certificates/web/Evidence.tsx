import { useWords } from '../../../web/words.ts'
import type { Terms } from '../contract/catalogue.ts'
import { words } from './proof-words.ts'

/** What must be seen before it is issued, and who makes it out. */
export function Evidence({ of }: { of: Terms['evidence'] }) {
  const w = useWords(words)
  if (of.length === 0) return <>{w('noEvidence')}</>
  return (
    <ul className="proof-evidence">
      {of.map(({ label, issuedBy }) => (
        <li key={label}>
          {label}
          {issuedBy && <span className="muted"> {w('issuedBy', { who: issuedBy })}</span>}
        </li>
      ))}
    </ul>
  )
}
