import type { EditionHead } from '../contract.ts'
import type { words } from './edition-words.ts'

type Counted = Pick<EditionHead, 'number' | 'state' | 'added' | 'removed' | 'changed'>

/** What an edition changed, in one line: which words say it. */
export function changesSaid({ number, state, added, removed, changed }: Counted): keyof typeof words {
  if (number === 1) return 'firstEdition'
  if (added + removed + changed > 0) return 'changes'
  return state === 'open_for_comment' ? 'sameOpen' : 'sameAsBefore'
}
