/** Entries under one heading, with their number; folded, for a community has over a hundred of them. */
import type { ReactNode } from 'react'
import { useText, useWords } from '../../../../web/words.ts'
import { words } from '../portal-words.ts'
import { PublicEntry } from './Entry.tsx'
import { entryOf, type Read } from './entry-of.ts'

type Props = { title: string; rows: readonly Read[]; verdict?: (row: Read) => ReactNode; fold: 'all' | 'each' }

export function Section({ title, rows, verdict, fold }: Props) {
  const w = useWords(words)
  const text = useText()
  const list = (
    <ul className="entries">
      {rows.map((row) => (
        <PublicEntry key={row.id} of={entryOf(row)} stale={row.basisStale} verdict={verdict?.(row)} folded={fold === 'each'} />
      ))}
    </ul>
  )
  return (
    <section>
      <h2>{title + text([`（${rows.length}）`, ` (${rows.length})`])}</h2>
      {rows.length === 0 ? (
        <p>{w('none')}</p>
      ) : fold === 'each' ? (
        list
      ) : (
        <details>
          <summary>{w('showEntries', { n: rows.length })}</summary>
          {list}
        </details>
      )}
    </section>
  )
}
