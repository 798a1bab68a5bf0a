/** The line beneath the grid: the active cell in full, with what is to know about it. It also describes the cell to screen readers. */
import { useSyncExternalStore } from 'react'
import { Mark, type Tone } from '../Mark.tsx'
import { followed } from './followed.ts'
import { shownText } from './show.ts'
import type { GridTools } from './tools.ts'
import type { Column } from './types.ts'

type Props = { id: string | undefined; column: Column | undefined; tools: GridTools }

export function CellLine({ id, column, tools }: Props) {
  const { sheet, w, language } = tools
  const row = useSyncExternalStore(sheet.subscribe, () => (id === undefined ? undefined : sheet.row(id)))
  if (!row || !column) return <p className="grid-cell-line" id={tools.lineId} />
  const typed = row.typed[column.key]
  const about = tools.about(row, column)
  const text = typed?.text ?? shownText(column, row.cells[column.key] ?? null, language)
  const href = tools.open?.href(row)
  const notes: [Tone, string | undefined][] = [
    ['danger', typed?.sentence],
    ['pending', about?.disputed],
    ['warn', about?.stale],
    ['neutral', about?.locked ?? (column.readOnly || column.kind === 'calculated' ? w('readOnly') : undefined)],
  ]
  return (
    <div className="grid-cell-line">
      <strong>{column.title}</strong>
      <span className="grid-cell-line-text">{text || w('cellEmpty')}</span>
      <span id={tools.lineId} className="grid-cell-line-notes">
        {notes.map(
          ([tone, sentence]) =>
            sentence && (
              <span key={tone} className={`state-${tone}`}>
                <Mark tone={tone} /> {sentence}
              </span>
            ),
        )}
        {about?.source && <span className="muted">{about.source}</span>}
      </span>
      {href && (
        <a className="grid-open" href={href} onClick={(event) => followed(event, () => tools.open?.go(row))}>
          {w('openRecord')}
        </a>
      )}
    </div>
  )
}
