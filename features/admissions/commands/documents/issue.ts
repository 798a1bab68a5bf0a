/** Issuing the passed text under its number. */
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { hashOf } from '../../queries/documents/findings.ts'
import { readDocumentPage } from '../../queries/documents/read.ts'
import { documentNumber } from '../../rules/documents/document-number.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23505'

/** Refuses a number not written as one, or used before by the same department. */
export async function issueDocument(request: Request, { number: typed, ...step }: Step & { number: string }): Promise<DocumentRead> {
  const { db, today } = request
  const before = await takeUpDocument(request, step, 'issue')
  const number = documentNumber(typed, today.slice(0, 4))
  if (!number) throw refusal('NUMBER_WRONG', words.numberWrong, { status: 422 })
  if (hashOf(before) !== before.hash) throw refusal('TEXT_CHANGED', words.textChanged)
  const taken = await db
    .selectFrom('outgoingDocuments')
    .select('id')
    .where('organisationId', '=', before.organisationId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (taken) throw refusal('NUMBER_TAKEN', words.numberTaken)
  const saved = await saveNext(request, before, { state: 'issued', number, issuedOn: today }).catch((error: unknown) => {
    // another took it between the look and the saving
    throw isTaken(error) ? refusal('NUMBER_TAKEN', words.numberTaken) : error
  })
  await recordStep(request, saved, { event: 'issued', before: { state: before.state }, after: { state: saved.state, number, hash: saved.hash } })
  return readDocumentPage(request, saved)
}
