/** Asks that no item covers become draft applications of the department that filed the document. */
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { sayIn } from '../../../../foundation/words.ts'
import { getOrganisation } from '../../../people/queries/organisations.ts'
import type { DocumentAsk, DocumentRead, OutgoingDocument } from '../../contract/documents.ts'
import type { ProposalDraft } from '../../contract.ts'
import { documentWords } from '../../document-words.ts'
import { asksOf, readDocumentPage } from '../../queries/documents/read.ts'
import { proposalOfAsk } from '../../rules/documents/proposal-of-ask.ts'
import { words } from '../../words.ts'
import { insertDraft } from '../insert-draft.ts'
import { noteStep, objectOf as applicationObject } from '../step.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'

/** Acts for the filing department, which goes on with the draft: nothing is submitted in its name. */
async function startFor(request: Request, document: OutgoingDocument, ask: DocumentAsk): Promise<string> {
  const proposal: ProposalDraft = proposalOfAsk(document, ask)
  const application = await insertDraft(request, {
    itemId: null,
    regularises: null,
    formVersionId: null,
    proposal,
    authority: document.authority,
    applicantOrganisationId: document.organisationId,
    applicantAccountId: document.filedBy,
    need: sayIn('zh', documentWords.needTemplate, { title: document.title, sentence: ask.text }),
  })
  await noteStep(request, application.id, 'started', document.title)
  await request.record({ event: 'applications.started', object: applicationObject(application), after: { proposal, documentId: document.id } })
  return application.id
}

export async function sendAsksToAdmission(request: Request, step: Step): Promise<DocumentRead> {
  const { db } = request
  const before = await takeUpDocument(request, step, 'sendToAdmission')
  const marked = (await asksOf(request, before.id)).filter(({ decision, applicationId }) => decision === 'to_admission' && applicationId === null)
  if (marked.length === 0) throw refusal('NOTHING_TO_SEND', documentWords.nothingToSend)
  const { kind } = await getOrganisation(db, before.organisationId)
  if (kind !== 'municipal_department' && kind !== 'district_department') throw refusal('NO_AUTHORITY', words.noAuthority, { status: 403 })
  const started: string[] = []
  for (const ask of marked) {
    const applicationId = await startFor(request, before, ask)
    started.push(applicationId)
    await db.updateTable('documentAsks').set({ applicationId }).where('documentId', '=', before.id).where('position', '=', ask.position).execute()
  }
  const saved = await saveNext(request, before, {})
  await recordStep(request, saved, { event: 'sentToAdmission', after: { applications: started } })
  return readDocumentPage(request, saved)
}
