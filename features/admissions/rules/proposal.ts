/** From a draft, in which every field may be missing, to what a version needs. */
import { ItemProposal } from '../../items/contract.ts'
import type { ProposalDraft } from '../contract.ts'

/** What a form leaves out means: nothing. Throws where the pre-check should have stopped it (no title, no validity). */
export function completeProposal(draft: ProposalDraft): ItemProposal {
  return ItemProposal.parse({
    list: 'assist',
    titleEn: null,
    content: '',
    communityDuties: '',
    departmentDuties: '',
    communityRole: null,
    clauses: [],
    leadOrganisationId: null,
    areaCodes: [],
    communityTypes: [],
    frequencyCount: null,
    frequencyPeriod: null,
    minutes: null,
    funding: { kind: 'none', reason: '' },
    dataAsked: '',
    validFrom: null,
    validTo: null,
    ...draft,
  })
}
