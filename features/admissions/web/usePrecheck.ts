/** Asks the pre-check 300 ms after the last change; an answer overtaken by a newer question is dropped. */
import { useEffect, useRef, useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { api, problemOf } from '../../../web/api.ts'
import { useQuiet } from '../../../web/ui/quiet.ts'
import type { ApplicationRead, PrecheckAnswer } from '../contract.ts'
import { type Draft, sendable } from './draft.ts'

const askPause = 300

export type Precheck = { answer: PrecheckAnswer; pending: boolean; problem: RefusalBody | undefined }

/** @param start the answer that came with the application */
export function usePrecheck(draft: Draft, { itemId, regularises, precheck: start }: ApplicationRead): Precheck {
  const quiet = useQuiet(draft, askPause)
  const [answer, setAnswer] = useState(start)
  const [problem, setProblem] = useState<RefusalBody>()
  const [asked, setAsked] = useState(draft)
  const first = useRef(draft)

  useEffect(() => {
    if (quiet === first.current) return
    const abort = new AbortController()
    api.admissions
      .precheckDraft({ ...sendable(quiet), itemId, regularises }, { signal: abort.signal })
      .then((next) => {
        setAnswer(next)
        setProblem(undefined)
      })
      .catch((error: unknown) => abort.signal.aborted || setProblem(problemOf(error)))
      .finally(() => abort.signal.aborted || setAsked(quiet))
    return () => abort.abort()
  }, [quiet, itemId, regularises])

  return { answer, problem, pending: asked !== draft }
}
