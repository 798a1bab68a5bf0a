/** The report as it stands, shown by hundreds of cells: each listens to what it shows itself, and a save redraws only what it changed. */
import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Value } from '../../../elements/contract.ts'
import type { FormField } from '../../../forms/contract.ts'
import type { ReportWhole, Returning } from './whole.ts'

type State = { report: ReportWhole; /** Cells a reviewer is about to return; null while none are chosen. */ returning: Returning | null }
export type ReportStore = ReturnType<typeof createReportStore>

export function createReportStore(report: ReportWhole) {
  let state: State = { report, returning: null }
  const listeners = new Set<() => void>()
  const set = (next: State) => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Unless it is older than what is shown. Parts that are equal stay the same objects. */
    take(next: ReportWhole) {
      if (next.revision >= state.report.revision) set({ ...state, report: replaceEqualDeep(state.report, next) })
    },
    setReturning: (returning: Returning | null) => set({ ...state, returning }),
  }
}

/** What `select` picks; it must give the same object as long as nothing changed. */
export function useOf<Picked>(store: ReportStore, select: (state: State) => Picked): Picked {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

/** What the cells of a report share; the same object as long as the report is shown. */
export type ReportTools = {
  store: ReportStore
  fields: ReadonlyMap<string, FormField>
  /** A drawn number put right here, with the reason; true once it has been stored. */
  sayDrawn: (fieldId: string, value: Value, because: string) => Promise<boolean>
  redrawCell: (fieldId: FormField['id']) => void
}

export const ReportContext = createContext<ReportTools | null>(null)

export function useReport(): ReportTools {
  const tools = useContext(ReportContext)
  if (!tools) throw new TypeError('a cell stands in a report')
  return tools
}
