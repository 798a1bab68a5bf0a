/** Endpoints of the joint review of outgoing documents (发文联审). */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Id, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { AskDecision, DocumentDraft, DocumentFindings, DocumentHead, DocumentRead, DocumentState } from '../contract/documents.ts'

const ById = z.object({ id: Id })
const Step = ById.extend({ revision: Revision })

export const endpoints = {
  checkDocument: endpoint({
    method: 'POST',
    path: '/documents/check',
    summary: 'The asks in a text and what covers them, as it is typed; nothing is stored',
    permission: 'documents.file',
    computes: true,
    input: DocumentDraft,
    output: DocumentFindings,
  }),
  readDocumentFile: endpoint({
    method: 'POST',
    path: '/documents/text',
    summary: 'The text of a .docx, .pdf or .txt, paragraph by paragraph; nothing is stored',
    permission: 'documents.file',
    computes: true,
    input: z.object({ file: z.file() }),
    output: z.object({ name: z.string(), text: z.string(), characters: z.number().int() }),
  }),
  listDocuments: endpoint({
    method: 'GET',
    path: '/documents',
    summary: 'Documents of the own organisation, or before the own joint meeting',
    permission: 'documents.read',
    input: PageAsked.extend({ state: DocumentState.optional(), search: z.string().trim().max(100).optional() }),
    output: pageOf(DocumentHead),
  }),
  getDocument: endpoint({
    method: 'GET',
    path: '/documents/{id}',
    summary: 'A document with every ask, what covers it and what was decided',
    permission: 'documents.read',
    input: ById,
    output: DocumentRead,
  }),
  startDocument: endpoint({
    method: 'POST',
    path: '/documents',
    summary: 'Keep a draft of a document to be reviewed before it is issued',
    permission: 'documents.file',
    input: DocumentDraft,
    output: DocumentRead,
  }),
  saveDocument: endpoint({
    method: 'PUT',
    path: '/documents/{id}',
    summary: 'Save a draft or a returned document; a stale save is told what changed',
    permission: 'documents.file',
    input: DocumentDraft.extend({ id: Id, revision: Revision }),
    output: DocumentRead,
  }),
  fileDocument: endpoint({
    method: 'POST',
    path: '/documents/{id}/filing',
    summary: 'File it for review: its asks are found and kept',
    permission: 'documents.file',
    input: Step,
    output: DocumentRead,
  }),
  withdrawDocument: endpoint({
    method: 'POST',
    path: '/documents/{id}/withdrawal',
    summary: 'Take it back before it is issued',
    permission: 'documents.file',
    input: Step,
    output: DocumentRead,
  }),
  decideAsk: endpoint({
    method: 'PUT',
    path: '/documents/{id}/asks/{position}',
    summary: 'Say of one ask: covered by an item, no ask at all, to be struck, or to admission',
    permission: 'documents.review',
    input: Step.extend({
      position: z.coerce.number().int().min(0),
      decision: AskDecision,
      versionId: Id.nullable().default(null),
      because: z.string().trim().max(500).nullable().default(null),
    }),
    output: DocumentRead,
  }),
  passDocument: endpoint({
    method: 'POST',
    path: '/documents/{id}/passing',
    summary: 'Pass it: every ask of a community is covered or asks nobody',
    permission: 'documents.review',
    input: Step,
    output: DocumentRead,
  }),
  returnDocument: endpoint({
    method: 'POST',
    path: '/documents/{id}/return',
    summary: 'Return it with the places to strike and why',
    permission: 'documents.review',
    input: Step.extend({ reason: z.string().trim().max(2000).default('') }),
    output: DocumentRead,
  }),
  sendAsksToAdmission: endpoint({
    method: 'POST',
    path: '/documents/{id}/applications',
    summary: 'Start a draft application of the filing department for each ask marked so',
    permission: 'documents.review',
    input: Step,
    output: DocumentRead,
  }),
  recheckDocument: endpoint({
    method: 'POST',
    path: '/documents/{id}/recheck',
    summary: 'Look again which items cover the asks; decisions of the reviewer stay',
    permission: 'documents.read',
    input: Step,
    output: DocumentRead,
  }),
  issueDocument: endpoint({
    method: 'POST',
    path: '/documents/{id}/issue',
    summary: 'Issue the passed text under its number, with the numbers of its items',
    permission: 'documents.file',
    input: Step.extend({ number: z.string().trim().min(4).max(60) }),
    output: DocumentRead,
  }),
  printDocument: endpoint({
    method: 'GET',
    path: '/documents/{id}/print',
    summary: 'The official document as PDF or .docx; before it is issued with the mark 预览',
    permission: 'documents.read',
    input: ById.extend({ as: z.enum(['pdf', 'docx']).default('pdf') }),
    output: z.file(),
  }),
}
