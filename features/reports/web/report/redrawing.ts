/** Drawing from the ledgers once more: what was typed is stored first, then the form begins anew. */
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import type { FormField } from '../../../forms/contract.ts'
import type { Filling } from './filling.ts'
import type { ReportStore } from './store.ts'
import { words } from './words.ts'

export function useRedrawing(store: ReportStore, { onceStored, busy }: Filling) {
  const [generation, setGeneration] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const drawn = useRef<string>(undefined)
  const redraw = useSubmit(api.reports.redrawReport, {
    done: words.redrawn,
    then: (report) => {
      store.take(report)
      setGeneration((now) => now + 1)
    },
  })
  const shown = useRef(generation)
  // the form that has gone took the pressed button and the focus with it; the new button can be reached once it is no longer disabled
  useEffect(() => {
    if (generation === shown.current || busy) return
    shown.current = generation
    const cell = document.getElementById(`cell-${drawn.current}`)
    ;(cell ?? button.current)?.focus({ preventScroll: true })
  }, [generation, busy])
  return {
    generation,
    /** The button that draws the whole report. */
    button,
    problem: redraw.problem,
    /** Without a field every cell. */
    drawAgain: (fieldId?: FormField['id']) =>
      onceStored(() => {
        drawn.current = fieldId
        const { id, revision } = store.get().report
        return redraw.submit({ id, revision, ...(fieldId !== undefined && { fieldId }) })
      }),
  }
}
