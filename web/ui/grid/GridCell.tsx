import { memo } from 'react'
import { Mark } from '../Mark.tsx'
import { CellInput } from './CellInput.tsx'
import type { HeldRow } from './changes.ts'
import type { Mode } from './hand.ts'
import type { Placed } from './layout.ts'
import { RowNumber } from './RowNumber.tsx'
import { shownText } from './show.ts'
import { optionsOf, type GridTools } from './tools.ts'

/** `number`: of the line, beside its first cell; 0 for the other cells. */
type Props = { place: number; number: number; placed: Placed; row: HeldRow; chosen: boolean; active: boolean; mode: Mode; tools: GridTools }

/** A cell that may need an ellipsis is clipped; the others are not, for a clip costs the browser something at every frame. */
function isLong(text: string, width: number): boolean {
  let needed = 18
  for (let at = 0; at < text.length; at += 1) needed += text.charCodeAt(at) > 0x2e80 ? 15 : 10
  return needed > width
}

/** One cell: its text, a mark with a word for each thing to know, and the text field when it is the active one. */
export const GridCell = memo(function GridCell({ place, number, placed: { column, left, width }, row, chosen, active, mode, tools }: Props) {
  const { w, language } = tools
  const value = row.cells[column.key] ?? null
  const typed = row.typed[column.key]
  const state = row.states[column.key]
  const about = tools.about(row, column)
  const text = typed?.text ?? shownText(column, value, language)
  const locked = column.readOnly === true || column.kind === 'calculated' || about?.locked !== undefined
  const marks = [
    typed && ({ tone: 'danger', word: w('refused') } as const),
    about?.disputed && ({ tone: 'pending', word: w('disputed') } as const),
    about?.stale && ({ tone: 'warn', word: w('stale') } as const),
    state && (state === 'saved' ? ({ tone: 'ok', word: w('savedNow') } as const) : ({ tone: 'neutral', word: w('savingNow') } as const)),
  ].filter((mark) => mark !== undefined && mark !== '')
  // most cells are text and nothing else: one element each keeps scrolling light
  const isPlain = marks.length === 0 && !active
  const classes = [
    'grid-cell',
    column.kind === 'number' || typeof value === 'number' ? 'figure' : '',
    locked ? 'locked' : '',
    typed ? 'wrong' : '',
    chosen ? 'chosen' : '',
    active ? 'active' : '',
    isPlain ? (isLong(text, width) ? 'plain long' : 'plain') : '',
  ]
  return (
    <div
      role={place === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={place + 1}
      aria-selected={chosen || undefined}
      aria-readonly={locked || undefined}
      aria-invalid={typed ? true : undefined}
      className={classes.filter(Boolean).join(' ')}
      style={number > 0 ? { width: left + width, paddingLeft: left + 8 } : { left, width }}
      data-column={place}
      title={about?.source}
    >
      {number > 0 && <RowNumber number={number} row={row} tools={tools} />}
      {isPlain ? text : <span className="grid-text">{text}</span>}
      {marks.map(({ tone, word }) => (
        <span key={tone} className={`grid-mark state-${tone}`}>
          <Mark tone={tone} size={12} />
          <span className="hidden-words">{word}</span>
        </span>
      ))}
      {active && (
        <CellInput
          key={`${row.id} ${column.key}`}
          column={column}
          options={optionsOf(column, tools)}
          label={mode === 'rest' ? w('cellAt', { title: column.title, text: text || w('cellEmpty') }) : column.title}
          mode={mode}
          locked={locked}
          invalid={typed !== undefined}
          tools={tools}
        />
      )}
      {active && column.kind === 'masked' && mode === 'rest' && tools.reveal && value !== null && (
        <button type="button" tabIndex={-1} className="grid-reveal" aria-label={w('reveal')} title={w('reveal')} onClick={() => tools.reveal?.(row, column)}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
            <path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8Z" />
            <circle cx="8" cy="8" r="2" />
          </svg>
        </button>
      )}
    </div>
  )
})
