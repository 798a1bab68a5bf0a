/** The text as it is typed: kept on the device with every change, until it is stored. */
import { useRef, useState } from 'react'
import { useSession } from '../../../../web/session.ts'
import type { DocumentDraft, DocumentRead } from '../../contract/documents.ts'
import { findTyped, forgetTyped, keepTyped, same } from './kept-document.ts'

export function useTyped(start: DocumentDraft, before: DocumentRead | undefined) {
  const { post } = useSession()
  const at = `${post?.id ?? ''}.${before?.id ?? 'new'}`
  const [found] = useState(() => {
    const typed = findTyped(at)
    return typed && !same(typed.draft, start) ? typed : undefined
  })
  const [draft, setDraft] = useState(found?.draft ?? start)
  const [restored, setRestored] = useState(found !== undefined)
  // text typed over an older revision is refused like any other late change, never laid over what was stored since
  const revision = useRef(found ? found.revision : before?.revision)
  const present = useRef(draft)
  const saved = useRef(start)

  const put = (next: DocumentDraft) => {
    present.current = next
    setDraft(next)
    if (same(next, saved.current)) forgetTyped(at)
    else keepTyped(at, { draft: next, revision: revision.current })
  }
  return {
    draft,
    /** Typed by now, also what the screen does not show yet. */
    present: () => present.current,
    change: (part: Partial<DocumentDraft>) => put({ ...present.current, ...part }),
    restored,
    /** Back to what is stored. */
    drop: () => {
      revision.current = before?.revision
      setRestored(false)
      put(start)
    },
    revision: () => revision.current,
    isUnsaved: () => !same(present.current, saved.current),
    /** `sent` is stored now; what was typed meanwhile is not. */
    stored: (sent: DocumentDraft, now: DocumentRead) => {
      saved.current = sent
      revision.current = now.revision
      setRestored(false)
      put(present.current)
    },
  }
}
