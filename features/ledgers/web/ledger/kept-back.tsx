/**
 * What was typed into a ledger's grid and is not saved yet, because it does not fit or did not arrive. It is kept while the desk stays
 * open (in memory only: it may be personal), and whoever leaves is told.
 */
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { HeldBack } from '../../../../web/ui/grid/sheet.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

/** By post and ledger. `fresh`: rows that are not stored at all. */
type Kept = { cells: readonly HeldBack[]; fresh: readonly string[] }
const kept = new Map<string, Kept>()
const nothing: Kept = { cells: [], fresh: [] }

/** `at`: of the post and the ledger. What is there when the grid opens, and the place to put what is held back since. */
export function useKeptBack(at: string) {
  const [opened] = useState(() => kept.get(at) ?? nothing)
  const [count, setCount] = useState(opened.cells.length)
  const keep = (cells: readonly HeldBack[], fresh: readonly string[]) => {
    if (cells.length === 0) kept.delete(at)
    else kept.set(at, { cells, fresh })
    setCount(cells.length)
  }
  return { opened, count, keep }
}

/** Asks before one leaves the ledger, and before the browser closes; another filter of the same ledger is not leaving. */
export function LeaveWarning({ count }: { count: number }) {
  const w = useWords(words)
  const dialog = useRef<HTMLDialogElement>(null)
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => count > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => count > 0,
    withResolver: true,
  })
  const asking = status === 'blocked'
  useEffect(() => {
    if (asking) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asking])
  return (
    <dialog ref={dialog} className="grid-preview" aria-labelledby="leave-title" onClose={() => reset?.()}>
      <h2 id="leave-title">{w('leaveTitle', { n: count })}</h2>
      <p>{w('leaveHow')}</p>
      <div className="grid-preview-verbs">
        <button type="button" className="primary-button" onClick={() => reset?.()}>
          {w('stay')}
        </button>
        <button type="button" className="plain-button" onClick={() => proceed?.()}>
          {w('leaveNow')}
        </button>
      </div>
    </dialog>
  )
}
