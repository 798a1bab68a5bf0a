/** A draft that saves itself: 800 ms after the last change, one save at a time, kept on the device until it is stored. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { api, newKey, problemOf } from '../../../web/api.ts'
import type { ApplicationRead } from '../contract.ts'
import { differingFields, type Draft, draftOf, mergeDrafts, sendable, type Conflict } from './draft.ts'
import { findKept, forgetKept, keepDraft, type Kept } from './kept-draft.ts'

const savePause = 800

export type SaveState = { kind: 'saved'; at: string | null } | { kind: 'typing' } | { kind: 'saving' } | { kind: 'failed'; problem: RefusalBody }
export type Clash = { problem: RefusalBody; theirs: Draft; merged: Draft; conflicts: Conflict[] }

export function useDraft(application: ApplicationRead) {
  const { id } = application
  const [draft, setDraft] = useState(() => draftOf(application))
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: application.changedAt })
  const [clash, setClash] = useState<Clash>()
  const [found, setFound] = useState<Kept | undefined>(() => {
    const earlier = findKept(id)
    return earlier && differingFields(earlier.draft, draftOf(application)).length > 0 ? earlier : undefined
  })
  const stored = useRef({ draft: draftOf(application), revision: application.revision })
  const present = useRef(draft)
  const underWay = useRef<Promise<boolean> | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stopped = useRef(false)

  const store = useCallback(async (): Promise<boolean> => {
    const sent = present.current
    if (differingFields(sendable(sent), sendable(stored.current.draft)).length === 0) {
      setState((before) => (before.kind === 'saved' ? before : { kind: 'saved', at: new Date().toISOString() }))
      return true
    }
    setState({ kind: 'saving' })
    try {
      const answer = await api.admissions.saveApplication({ id, revision: stored.current.revision, ...sendable(sent) }, { key: newKey() })
      stored.current = { draft: draftOf(answer), revision: answer.revision }
      if (present.current !== sent) return await store()
      forgetKept(id)
      setState({ kind: 'saved', at: answer.changedAt })
      return true
    } catch (error) {
      const problem = problemOf(error)
      setState({ kind: 'failed', problem })
      if (problem.code === 'CHANGED_MEANWHILE') await meet(problem)
      return false
    }
    async function meet(problem: RefusalBody) {
      const current = await api.admissions.getApplication({ id }).catch(() => undefined)
      if (!current) return
      const theirs = draftOf(current)
      stopped.current = true
      setClash({ problem, theirs, ...mergeDrafts({ base: stored.current.draft, mine: present.current, theirs }) })
      stored.current = { draft: theirs, revision: current.revision }
    }
  }, [id])

  /** Stores what is not yet stored; true when everything is. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    if (stopped.current) return false
    await underWay.current
    underWay.current = store().finally(() => (underWay.current = undefined))
    return underWay.current
  }, [store])

  const change = useCallback(
    (next: Draft) => {
      present.current = next
      setDraft(next)
      setState({ kind: 'typing' })
      keepDraft(id, next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), savePause)
    },
    [flush, id],
  )

  // leaving the page stores what the pause still held back
  useEffect(() => () => void (timer.current && differingFields(sendable(present.current), sendable(stored.current.draft)).length > 0 && flush()), [flush])

  return {
    draft,
    change,
    state,
    flush,
    /** The revision stored last; asked after `flush`. */
    revision: () => stored.current.revision,
    clash,
    /** Ends a clash with the draft chosen. */
    settle: (chosen: Draft) => {
      stopped.current = false
      setClash(undefined)
      change(chosen)
      void flush()
    },
    found,
    restore: () => {
      if (found) change(found.draft)
      setFound(undefined)
    },
    drop: () => {
      forgetKept(id)
      setFound(undefined)
    },
  }
}
