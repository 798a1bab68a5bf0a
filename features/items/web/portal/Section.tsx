/** Entries under one heading, with their number. */
import type { ReactNode } from 'react'
import { useText, useWords } from '../../../../web/words.ts'
import { words } from '../portal-words.ts'
import { PublicEntry } from './Entry.tsx'
import { entryOf, type Read } from './entry-of.ts'

type Props = { title: string; rows: readonly Read[]; verdict?: (row: Read) => ReactNode }

export function Section({ title, rows, verdict }: Props) {
  const w = useWords(words)
  const text = useText()
  return (
    <section>
      <h2>{title + text([`（${rows.length}）`, ` (${rows.length})`])}</h2>
      {rows.length === 0 ? (
        <p>{w('none')}</p>
      ) : (
        <ul className="entries">
          {rows.map((row) => (
            <PublicEntry key={row.id} of={entryOf(row)} stale={row.basisStale} verdict={verdict?.(row)} />
          ))}
        </ul>
      )}
    </section>
  )
}
