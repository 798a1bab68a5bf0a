import { useEffect, useRef } from 'react'
import type { SayGrid } from './hand.ts'
import { onlyEmpty, type Plan } from './plan.ts'
import type { Column } from './types.ts'

type Props = { plan: Plan; columns: readonly Column[]; w: SayGrid; onPaste: (plan: Plan) => void; onClose: () => void; onGone: () => void }
const shownUnfit = 8

/** Asked before a paste replaces, adds or leaves out anything. */
export function PastePreview({ plan, columns, w, onPaste, onClose, onGone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // nothing outside an open dialog can take the focus: it goes back once this one is gone
    return onGone
  }, [onGone])
  const { range, overwrites, added, beyondRows, beyondColumns, locked, unfit } = plan
  const facts = [
    overwrites > 0 && w('previewOverwrites', { n: overwrites }),
    added.length > 0 && w('previewAdded', { n: added.length }),
    beyondRows > 0 && w('previewBeyondRows', { n: beyondRows }),
    beyondColumns > 0 && w('previewBeyondColumns', { n: beyondColumns }),
    locked > 0 && w('previewLocked', { n: locked }),
    unfit.length > 0 && w('previewUnfit', { n: unfit.length }),
  ]
  return (
    <dialog ref={dialog} className="grid-preview" aria-labelledby="grid-preview-title" onClose={onClose}>
      <h2 id="grid-preview-title">{w('previewTitle')}</h2>
      <p>{w('previewSize', { top: range.top + 1, bottom: range.bottom + 1, title: columns[range.left]?.title, n: plan.changes.length })}</p>
      {facts.map((fact) => fact && <p key={fact}>{fact}</p>)}
      {unfit.length > 0 && (
        <ul>
          {unfit.slice(0, shownUnfit).map(({ place, title, sentence }) => (
            <li key={`${place} ${title}`}>{w('previewUnfitLine', { place, title, sentence })}</li>
          ))}
          {unfit.length > shownUnfit && <li>{w('previewMore', { n: unfit.length - shownUnfit })}</li>}
        </ul>
      )}
      <div className="grid-preview-verbs">
        <button type="button" className="primary-button" onClick={() => onPaste(plan)}>
          {w('paste')}
        </button>
        {overwrites > 0 && (
          <button type="button" className="plain-button" onClick={() => onPaste(onlyEmpty(plan))}>
            {w('pasteEmptyOnly')}
          </button>
        )}
        <button type="button" className="plain-button" onClick={onClose}>
          {w('cancel')}
        </button>
      </div>
    </dialog>
  )
}
