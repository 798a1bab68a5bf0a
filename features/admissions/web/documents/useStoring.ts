/** Storing a document and the file its text is taken from: a chosen file is stored at once, with the draft, so leaving loses none. */
import { useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import type { DocumentDraft, DocumentRead } from '../../contract/documents.ts'
import type { useTyped } from './useTyped.ts'
import { words } from './words.ts'

export function useStoring(typed: ReturnType<typeof useTyped>, before: DocumentRead | undefined) {
  const go = useGo()
  const stored = useRef(before)
  const [file, setFile] = useState<File>()
  const waiting = useRef<File>(undefined)
  const begin = useSubmit(api.admissions.startDocument)
  const save = useSubmit(api.admissions.saveDocument, { done: words.saved })
  const keep = useSubmit(api.admissions.attachDocumentFile, { done: words.fileStored })
  const sendIn = useSubmit(api.admissions.fileDocument, { done: words.filed, then: ({ id }) => go(`/documents/${id}`) })

  const take = (sent: DocumentDraft, now: DocumentRead) => {
    stored.current = now
    typed.stored(sent, now)
  }
  const putFile = (next: File | undefined) => {
    waiting.current = next
    setFile(next)
  }
  /** The document as it is stored now; undefined when it was refused. */
  const store = async (): Promise<DocumentRead | undefined> => {
    const sent = typed.present()
    const known = stored.current
    let now = known ? await save.submit({ ...sent, id: known.id, revision: typed.revision() ?? known.revision }) : await begin.submit(sent)
    if (now) take(sent, now)
    if (now && waiting.current) {
      now = await keep.submit({ id: now.id, revision: now.revision, file: waiting.current })
      if (now) {
        putFile(undefined)
        take(sent, now)
      }
    }
    return now
  }
  /** A new document gets its address with the first storing. */
  const storeNow = async () => {
    const now = await store()
    if (now && !before) go(`/documents/${now.id}/edit`, { replace: true })
  }
  return {
    fileName: file?.name ?? before?.fileName ?? null,
    hasUnstored: () => typed.isUnsaved() || waiting.current !== undefined,
    storeNow,
    storeFile: async (chosen: File) => {
      putFile(chosen)
      await storeNow()
    },
    fileNow: async () => {
      const now = await store()
      if (now) await sendIn.submit({ id: now.id, revision: now.revision })
    },
    busy: begin.pending || save.pending || keep.pending || sendIn.pending,
    problem: begin.problem ?? save.problem ?? keep.problem ?? sendIn.problem,
  }
}
