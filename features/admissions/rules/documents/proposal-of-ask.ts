/** The beginning of an application for an ask a document makes: what it says already; the rest is for the department to fill in. Pure. */
import type { Nature } from '../../../items/contract.ts'
import type { DocumentAsk, OutgoingDocument } from '../../contract/documents.ts'
import type { ProposalDraft } from '../../contract.ts'

const natureOf: Readonly<Record<DocumentAsk['kind'], Nature>> = {
  task: 'work',
  form: 'work',
  proof: 'work',
  meeting: 'meeting',
  assessment: 'assessment',
  inspection: 'inspection',
  plaque: 'plaque',
  organisation: 'organisation',
  group_app: 'group',
}

/** The words that ask, without the mood of an order. */
const titled = (asked: string) => asked.replaceAll(/[“”"]/g, '').trim().slice(0, 60)

export function proposalOfAsk(
  { organisationId, areaCodes, body }: Pick<OutgoingDocument, 'organisationId' | 'areaCodes' | 'body'>,
  ask: Pick<DocumentAsk, 'kind' | 'text' | 'words' | 'period'>,
): ProposalDraft {
  return {
    title: titled(body.slice(ask.words.start, ask.words.end)),
    content: ask.text,
    list: ask.kind === 'proof' ? 'certificate' : 'assist',
    nature: natureOf[ask.kind],
    leadOrganisationId: organisationId,
    areaCodes: [...areaCodes],
    ...(ask.period && ask.period !== 'once' && { frequencyCount: 1, frequencyPeriod: ask.period }),
  }
}
