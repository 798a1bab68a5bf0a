import type { Import, ImportState } from '../../contract/imports.ts'

const working: readonly ImportState[] = ['uploaded', 'reading', 'checking', 'committing', 'undoing']

/** A job is at it: the page asks again every second. */
export const isWorking = (state: ImportState | undefined): boolean => state === undefined || working.includes(state)

/** Columns may still be thought over. */
export const mayMatch = (state: ImportState): boolean => state === 'read' || state === 'checked'

/** Nothing came of it, or what stands in it cannot be taken as it is: another file is the way on. */
export const mayStartAgain = ({ state, faulty, columns, mayWrite }: Pick<Import, 'state' | 'faulty' | 'columns'> & { mayWrite: boolean }): boolean =>
  mayWrite && (['failed', 'cancelled', 'undone'].includes(state) || (state === 'checked' && faulty > 0) || (state === 'read' && columns.length === 0))
