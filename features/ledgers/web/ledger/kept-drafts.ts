/** What was typed into the form of one record and is not saved yet: in memory only (it may be personal), so that leaving the page loses nothing. */
import type { Draft } from '../../../../web/ui/form/entries.ts'

const kept = new Map<string, Draft>()

/** `at`: of the post, the ledger and the record. An empty draft is none. */
export const keptDraft = (at: string): Draft | undefined => kept.get(at)
export function keepDraft(at: string, draft: Draft): void {
  if (Object.keys(draft).length === 0) kept.delete(at)
  else kept.set(at, draft)
}
