/** From a draft, in which every field may be missing, to what a version needs. */
import { ItemProposal } from '../../items/contract.ts'
import { blankProposal } from '../../items/rules.ts'
import type { ProposalDraft } from '../contract.ts'

/** What a form leaves out means: nothing. Throws where the pre-check should have stopped it (no title, no validity). */
export function completeProposal(draft: ProposalDraft): ItemProposal {
  return ItemProposal.parse({ ...blankProposal, ...draft })
}
