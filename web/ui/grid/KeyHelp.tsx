import { memo, type RefObject } from 'react'
import { useWords } from '../../words.ts'
import { helpWords } from './help-words.ts'
import { words } from './words.ts'

const lines = ['type', 'f2', 'enter', 'tab', 'escape', 'shift', 'copy', 'undo', 'fill', 'clear', 'ends', 'newLine', 'open', 'sort'] as const

/** The keys, shown on demand. Esc in the grid leads to its head. */
export const KeyHelp = memo(function KeyHelp({ summary }: { summary: RefObject<HTMLElement | null> }) {
  const w = useWords(words)
  const help = useWords(helpWords)
  return (
    <details className="grid-help">
      <summary ref={summary}>{w('help')}</summary>
      <dl>
        {lines.map((line) => (
          <div key={line}>
            <dt>{help(line)}</dt>
            <dd>{help(`${line}How`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
})
