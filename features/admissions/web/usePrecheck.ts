/** Asks the pre-check 300 ms after the last change; an answer overtaken by a newer question is dropped. */
import { useEffect, useRef, useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { api, problemOf } from '../../../web/api.ts'
import { useQuiet } from '../../../web/ui/quiet.ts'
import type { PrecheckAnswer } from '../contract.ts'
import { type Draft, sendable } from './draft.ts'

const askPause = 300

export type Precheck = { answer: PrecheckAnswer; pending: boolean; problem: RefusalBody | undefined }

type Of = { itemId: string | null; regularises: string | null; formVersionId?: string | null; emergency?: boolean; precheck: PrecheckAnswer }

/** @param of the application (or what stands for one), with the answer that came with it */
export function usePrecheck(draft: Draft, { itemId, regularises, formVersionId = null, emergency = false, precheck: start }: Of): Precheck {
  const quiet = useQuiet(draft, askPause)
  const [answer, setAnswer] = useState(start)
  const [problem, setProblem] = useState<RefusalBody>()
  const [asked, setAsked] = useState(draft)
  const first = useRef(draft)

  useEffect(() => {
    if (quiet === first.current) return
    const abort = new AbortController()
    api.admissions
      .precheckDraft({ ...sendable(quiet), itemId, regularises, formVersionId, emergency }, { signal: abort.signal })
      .then((next) => {
        setAnswer(next)
        setProblem(undefined)
      })
      .catch((error: unknown) => abort.signal.aborted || setProblem(problemOf(error)))
      .finally(() => abort.signal.aborted || setAsked(quiet))
    return () => abort.abort()
  }, [quiet, itemId, regularises, formVersionId, emergency])

  return { answer, problem, pending: asked !== draft }
}
