/** What was cancelled and seems to be back under another name. */
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useWords } from '../../../web/words.ts'
import type { Return } from '../contract.ts'
import { words } from './words.ts'

export function Returns({ of }: { of: readonly Return[] }) {
  const w = useWords(words)
  if (of.length === 0) return null
  return (
    <div className="notice state-warn">
      <Mark tone="warn" />
      <div>
        <p>{w('resembles')}</p>
        <ul>
          {of.map(({ entryId, title, likeness, parts, decisionNumber }) => (
            <li key={entryId}>
              <DeskLink to={`/cleanups/${entryId}`}>
                {w('resemblesOne', {
                  title,
                  percent: Math.round(likeness * 100),
                  parts: parts.slice(0, 3).join('、'),
                  number: decisionNumber ?? w('noNumber'),
                })}
              </DeskLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
