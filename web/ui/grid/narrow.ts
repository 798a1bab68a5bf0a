/** True on a phone, where a page shows cards or the form of one subject instead of the grid. */
import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 699px)'

function subscribe(listener: () => void) {
  const query = matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches)
