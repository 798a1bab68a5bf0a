/** The name of the record on the page, for the end of the trail: written by the page's head, shown on top. */
import { useEffect, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let name: string | undefined

function tell(next: string | undefined) {
  if (name === next) return
  name = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Undefined leaves the page its general title. */
export function useTrailName(own: string | undefined) {
  useEffect(() => {
    tell(own)
    return () => tell(undefined)
  }, [own])
}

export const useTrailEnd = (): string | undefined => useSyncExternalStore(subscribe, () => name)
