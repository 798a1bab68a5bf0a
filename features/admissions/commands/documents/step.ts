/** What every step of a document shares: is it allowed now, save it once. */
import { lastChange } from '../../../../foundation/audit.ts'
import { textArray } from '../../../../foundation/database.ts'
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../../foundation/revision.ts'
import { say } from '../../../../foundation/words.ts'
import type { DocumentStep, OutgoingDocument } from '../../contract/documents.ts'
import { documentStateWords, documentStepWords, documentWords as words } from '../../document-words.ts'
import { findDocument, standingOf } from '../../queries/documents/read.ts'
import { availableSteps } from '../../rules/documents/steps.ts'

export type Step = { id: string; revision: number }

export const objectOf = ({ id }: Pick<OutgoingDocument, 'id'>) => ({ kind: 'document', id })

/** Loads and locks a document for a step. Refuses: not found, changed meanwhile, not allowed now. */
export async function takeUpDocument(
  request: Request,
  { id, revision }: Step,
  step: DocumentStep,
  sent: Record<string, unknown> = {},
): Promise<OutgoingDocument> {
  const document = await findDocument(request, id, true)
  if (document.revision !== revision) throw changedMeanwhileRefusal({ current: document, sent, ...(await lastChange(request.db, objectOf(document))) })
  if (!availableSteps(document.state, standingOf(request, document)).includes(step))
    throw refusal('STEP_NOT_ALLOWED', words.stepNotAllowed, {
      values: { state: say(documentStateWords[document.state]), step: say(documentStepWords[step]) },
    })
  return document
}

type Changes = Partial<Omit<OutgoingDocument, 'id' | 'revision' | 'changedAt'>>

/** Saves the next revision of a document that is locked. */
export function saveNext({ db, now }: Request, before: OutgoingDocument, { areaCodes, ...changes }: Changes): Promise<OutgoingDocument> {
  return db
    .updateTable('outgoingDocuments')
    .set({ ...changes, ...(areaCodes && { areaCodes: textArray(areaCodes) }), revision: before.revision + 1, changedAt: now })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

type Recorded = { event: string; before?: Record<string, unknown>; after?: Record<string, unknown> }

export async function recordStep(request: Request, document: OutgoingDocument, { event, before, after }: Recorded): Promise<void> {
  await request.record({ event: `documents.${event}`, object: objectOf(document), ...(before && { before }), ...(after && { after }) })
}
