/** Hands the draft to the page when typing pauses, when the form is handed in or left, and when the page goes out of sight. */
import { useEffect, useRef } from 'react'
import type { Draft, Entries } from './entries.ts'

const quiet = 800

export function useDraft(entries: Entries, onDraft: ((draft: Draft, entries: Entries) => void) | undefined) {
  const latest = useRef(onDraft)
  latest.current = onDraft
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef(false)
  const tools = useRef({
    flush() {
      clearTimeout(timer.current)
      if (waiting.current) latest.current?.(entries.draft(), entries)
      waiting.current = false
    },
    soon() {
      waiting.current = true
      clearTimeout(timer.current)
      timer.current = setTimeout(() => tools.current.flush(), quiet)
    },
  })
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && tools.current.flush()
    const { flush } = tools.current
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      flush()
    }
  }, [])
  return tools.current
}
