/** What the letter says beside reason and clause: the dispute, the edition that dropped it, what a community cannot know. */
import type { Reason, Terms } from '../contract/catalogue.ts'

export function explain(reason: Reason | null, terms: Terms | null): string | null {
  const said: Partial<Record<Reason, string | null | undefined>> = {
    DISPUTED: terms?.disputed?.note,
    SUPERSEDED: terms?.supersededIn,
    CANNOT_KNOW: terms?.knowableNote,
  }
  return (reason && said[reason]) || null
}
