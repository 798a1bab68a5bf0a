import type { ImportState } from '../../contract/imports.ts'

const working: readonly ImportState[] = ['uploaded', 'reading', 'checking', 'committing', 'undoing']

/** A job is at it: the page asks again every second. */
export const isWorking = (state: ImportState | undefined): boolean => state === undefined || working.includes(state)

/** Columns may still be thought over. */
export const mayMatch = (state: ImportState): boolean => state === 'read' || state === 'checked'
