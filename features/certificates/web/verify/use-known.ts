/** What this device knows, first as kept, then as the network says; asked again whenever the page comes back into view. */
import { useEffect, useState } from 'react'
import { readKept, refresh, type Known } from './known.ts'
import { keepOffline } from './offline.ts'

/** Undefined until what is kept was read. `asked` is true once the network answered or did not; `offline` once the page is kept. */
export function useKnown(): { known: Known | undefined; asked: boolean; offline: boolean } {
  const [known, setKnown] = useState<Known>()
  const [asked, setAsked] = useState(false)
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    let gone = false
    const look = async () => {
      const before = await readKept()
      if (gone) return
      setKnown(before)
      const fresh = await refresh(before)
      if (gone) return
      if (fresh) setKnown(fresh)
      setAsked(true)
      if (fresh) setOffline(await keepOffline(fresh))
    }
    const again = () => {
      if (document.visibilityState === 'visible') void look()
    }
    void look()
    document.addEventListener('visibilitychange', again)
    addEventListener('online', again)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', again)
      removeEventListener('online', again)
    }
  }, [])
  return { known, asked, offline }
}
