/** What was typed of a document and not stored yet, on the person's own device and by their post: leaving loses nothing. */
import { keep, kept } from '../../../../web/kept.ts'
import { DocumentDraft } from '../../contract/documents.ts'

/** `revision`: the stored text it was typed over; undefined = nothing is stored yet. */
export type Typed = { draft: DocumentDraft; revision: number | undefined }

const place = (at: string) => `jianfu.document.${at}`
export const same = (one: DocumentDraft, other: DocumentDraft) => written(one) === written(other)
const written = ({ kind, title, recipients, areaCodes, body }: DocumentDraft) => JSON.stringify([kind, title, recipients, areaCodes, body])

export const keepTyped = (at: string, typed: Typed) => keep(place(at), JSON.stringify(typed))
export const forgetTyped = (at: string) => keep(place(at), null)

/** What is kept, if it still reads as a document; an empty title or a short text are kept, too. */
export function findTyped(at: string): Typed | undefined {
  try {
    const { draft, revision } = JSON.parse(kept(place(at)) ?? '') as Typed
    const lines = [draft.title, draft.recipients, draft.body].every((line) => typeof line === 'string')
    return lines && Array.isArray(draft.areaCodes) && DocumentDraft.shape.kind.safeParse(draft.kind).success ? { draft, revision } : undefined
  } catch {
    return undefined
  }
}
