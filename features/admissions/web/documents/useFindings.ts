/** Asks what the text demands 300 ms after the last change; an answer overtaken by a newer question is dropped. `id`: of a stored document, whose marks by hand are told, too. */
import { useEffect, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { api, problemOf } from '../../../../web/api.ts'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { DocumentDraft, type DocumentFindings } from '../../contract/documents.ts'

const askPause = 300

export type Findings = { of: DocumentFindings | undefined; body: string; pending: boolean; ready: boolean; problem: RefusalBody | undefined }

/** `body` is the text the findings are of: their places fit no other. */
export function useFindings(draft: DocumentDraft, id: string | undefined): Findings {
  const quiet = useQuiet(draft, askPause)
  const [answer, setAnswer] = useState<{ of: DocumentFindings; draft: DocumentDraft }>()
  const [problem, setProblem] = useState<RefusalBody>()
  const asked = DocumentDraft.safeParse({ ...quiet, title: quiet.title.trim() || '未定标题' })
  const ready = asked.success

  useEffect(() => {
    // the text is sent as it stands in the field, so that places fit it
    const { success, data } = DocumentDraft.safeParse({ ...quiet, title: quiet.title.trim() || '未定标题' })
    if (!success) return
    const abort = new AbortController()
    api.admissions
      .checkDocument({ ...data, ...(id && { id }) }, { signal: abort.signal })
      .then((of) => {
        setAnswer({ of, draft: quiet })
        setProblem(undefined)
      })
      .catch((error: unknown) => abort.signal.aborted || setProblem(problemOf(error)))
    return () => abort.abort()
  }, [quiet, id])

  return { of: ready ? answer?.of : undefined, body: answer?.draft.body ?? '', pending: ready && answer?.draft !== draft, ready, problem }
}
