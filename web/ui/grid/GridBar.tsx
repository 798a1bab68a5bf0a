import { useSyncExternalStore } from 'react'
import { Mark } from '../Mark.tsx'
import type { SayGrid } from './hand.ts'
import type { Sheet } from './sheet.ts'

type Props = { sheet: Sheet; w: SayGrid; onUndo: () => void; onRedo: () => void; onAdd: (() => void) | undefined; onNext: () => void; onAgain: () => void }

/** Above the grid: undo, redo, a new row; whether all is saved, and the way to what is not. */
export function GridBar({ sheet, w, onUndo, onRedo, onAdd, onNext, onAgain }: Props) {
  const { order, canUndo, canRedo, heldBack, saving } = useSyncExternalStore(sheet.subscribe, sheet.facts)
  return (
    <div className="grid-bar">
      <button type="button" className="plain-button" onClick={onUndo} disabled={!canUndo}>
        {w('undo')}
      </button>
      <button type="button" className="plain-button" onClick={onRedo} disabled={!canRedo}>
        {w('redo')}
      </button>
      {onAdd && (
        <button type="button" className="plain-button" onClick={onAdd}>
          {w('addRow')}
        </button>
      )}
      <span className="muted">{w('rowsInAll', { n: order.length })}</span>
      <span className="grid-saved">
        {saving > 0 ? w('saving', { n: saving }) : heldBack.length === 0 && canUndo && w('allSaved')}
        {heldBack.length > 0 && (
          <>
            <span className="state state-danger">
              <Mark tone="danger" />
              {w('heldBack', { n: heldBack.length })}
            </span>
            <button type="button" className="quiet-button" onClick={onNext}>
              {w('nextHeldBack')}
            </button>
            <button type="button" className="quiet-button" onClick={onAgain}>
              {w('again')}
            </button>
          </>
        )}
      </span>
    </div>
  )
}
